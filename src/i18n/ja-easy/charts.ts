import type { charts as source } from '#i18n/ja/charts.ts'

export const charts: Readonly<Record<keyof typeof source, string>> = {
  'charts.title': 'グラフ',
  'charts.backToPerson': '参加者《さんかしゃ》の ページへ',
  'charts.notFoundTitle': 'この 参加者《さんかしゃ》は 見《み》つかりませんでした',
  'charts.notFoundText':
    'ほかの タブレットで 登録《とうろく》した 人《ひと》は、この タブレットに まだ とどいていない ことが あります。',

  'charts.pack': 'シートの 種類《しゅるい》',
  'charts.packOption': '{title}（{count}回《かい》）',
  'charts.view': 'グラフの 細《こま》かさ',
  'charts.view.domain': '{count} 領域《りょういき》',
  'charts.view.detail': '{count} 詳細《しょうさい》',
  'charts.view.indicator': '{count} 指標《しひょう》',
  'charts.view.item': '{count} 質問《しつもん》',
  'charts.round': '{number}回目《かいめ》',
  'charts.datedRound': '{number}回目《かいめ》（{date}）',
  'charts.roundOnly': '{number}回目《かいめ》（{date}）{raters}だけ',
  'charts.roundWithheld': '{number}回目《かいめ》（{date}）まだ 見《み》られません',
  'charts.separator': '・',
  'charts.filledOn': '{date}に 書《か》きました',
  'charts.count': '{answered}/{total}問《もん》',
  'charts.reversed': '反対《はんたい》',
  'charts.reworded': '文《ぶん》が かわった',
  'charts.unanswered': '答《こた》えなし',
  'charts.notDrawn':
    'グラフを かけませんでした。数字《すうじ》は、下《した》の 表《ひょう》に あります。',

  'charts.gapTitle': '本人《ほんにん》と 支援員《しえんいん》の 見方《みかた》',
  'charts.gapRound': 'どの 回《かい》を 見《み》ますか',
  'charts.gap': '見方《みかた》の ちがい',
  'charts.gapShort': 'ちがい',
  'charts.gapFormula': '支援員《しえんいん》 − 本人《ほんにん》',
  'charts.gapSame': '同《おな》じ',
  'charts.gapLower': '本人《ほんにん》が 高《たか》い',
  'charts.gapHigher': '支援員《しえんいん》が 高《たか》い',
  'charts.gapList': '見方《みかた》が 大《おお》きく ちがう ところ',
  'charts.gapNone': 'ちがう ところは ありません。',
  'charts.gapItem': '本人《ほんにん》は「{self}」、支援員《しえんいん》は「{staff}」',
  'charts.gapAxis':
    '本人《ほんにん》 {self}（{selfCount}）、支援員《しえんいん》 {staff}（{staffCount}）',
  'charts.gapSelfBy': '本人《ほんにん》の ほうが {size} 高《たか》いです',
  'charts.gapStaffBy': '支援員《しえんいん》の ほうが {size} 高《たか》いです',
  'charts.gapCaption': '{round}の 点数《てんすう》と 見方《みかた》の ちがい',
  'charts.gapImage':
    '{round}の レーダーチャート（丸《まる》い グラフ）です。{count}項目《こうもく》の 点数《てんすう》を 重《かさ》ねています（{raters}）。',
  'charts.gapImageLargest': 'いちばん ちがう ところは「{title}」です。{by}。',

  'charts.changeTitle': '2つの 回《かい》を くらべる',
  'charts.changeEarlier': 'まえの 回《かい》',
  'charts.changeLater': 'あとの 回《かい》',
  'charts.changeRater': 'だれの 答《こた》えを 見《み》ますか',
  'charts.changeNotYet': 'まだ 1回《かい》だけ',
  'charts.change': 'かわりかた',
  'charts.changeFormula': 'あと − まえ',
  'charts.changeHigher': '上《あ》がった',
  'charts.changeSame': '同《おな》じ',
  'charts.changeLower': '下《さ》がった',
  'charts.changeList': '大《おお》きく かわった ところ',
  'charts.changeNone': 'かわった ところは ありません。',
  'charts.changeItem': '「{earlier}」から「{later}」',
  'charts.changeAxis': '{earlier}（{earlierCount}）から {later}（{laterCount}）',
  'charts.changeUpBy': '{size} 上《あ》がりました',
  'charts.changeDownBy': '{size} 下《さ》がりました',
  'charts.changeCaption': '点数《てんすう》の かわりかた：{rater}（{earlier}と {later}）',
  'charts.changeImage':
    '{earlier}と {later}の レーダーチャート（丸《まる》い グラフ）です。{count}項目《こうもく》の 点数《てんすう》を 重《かさ》ねています（{rater}）。',
  'charts.changeImageLargest': 'いちばん かわった ところは「{title}」です。{by}。',
  'charts.changeNeedsTwo':
    '本人《ほんにん》か 支援員《しえんいん》の シートが 2回分《かいぶん》 あると、まえの 回《かい》と くらべる ことが できます。',

  'charts.trendTitle': 'これまでの 歩《あゆ》み',
  'charts.trendLead':
    '領域《りょういき》（生活《せいかつ》や 仕事《しごと》などの 大《おお》きな まとまり）ごとの 点数《てんすう》です。書《か》いた 日《ひ》の 順《じゅん》に ならべています。',
  'charts.trendCaption': '領域《りょういき》ごとの 点数《てんすう》の かわりかた',
  'charts.trendImage':
    '「{domain}」の 点数《てんすう》の かわりかたの 折《お》れ線《せん》グラフです（{raters}）。',
  'charts.trendImageRater': '{rater} {first}から {last}',
  'charts.trendImageOnce': '{rater} {last}',
  'charts.trendRound': '回《かい》',
  'charts.trendNeedsTwo': '2回目《かいめ》の シートを 出《だ》すと、ここに 線《せん》が のびます。',
  'charts.trendOtherScale':
    'えらぶ 答《こた》えの 数《かず》が ちがう 版《はん》なので、のせていない 回《かい》：{rounds}',
  'charts.trendWithheld':
    'まだ 見《み》る ことが できない シートなので、のせていない 点《てん》：{points}',
  'charts.trendPoint': '{round} {rater}',

  'charts.items': '{count}問《もん》',
  'charts.itemList': '質問《しつもん》で 見《み》ると',
  'charts.itemTitle': '質問《しつもん》',
  'charts.axisTitle': '項目《こうもく》',
  'charts.balanceUnknown': 'くらべられない',
  'charts.noteScale':
    '外側《そとがわ》の ほうが よいです。{max}は「{maxLabel}」、{min}は「{minLabel}」です。',
  'charts.noteItemNumbers':
    'グラフの 番号《ばんごう》は、質問《しつもん》の 番号《ばんごう》です。',
  'charts.noteNumbers': 'グラフの 番号《ばんごう》は、表《ひょう》の 番号《ばんごう》です。',
  'charts.noteReversed':
    '「反対《はんたい》」の 質問《しつもん》（{items}）は、あてはまるほど こまっています。グラフと 点数《てんすう》では、答《こた》えを 反対《はんたい》の 向《む》きに 数《かぞ》えます（{max} → {min}）。ことばは、答《こた》えた ときの ままです。',
  'charts.noteGaps': '答《こた》えが ない 項目《こうもく》は、線《せん》が 切《き》れています。',
  'charts.noteVersions': '版《はん》が ちがう シートを くらべています（{versions}）。',
  'charts.version': '第《だい》{version}版《はん》',
  'charts.noteLeftOut':
    'ひとつの 版《はん》だけに ある 項目《こうもく》は、のせていません（{count}）。',
  'charts.noteFallback':
    'この 回《かい》の シートには、えらんだ 分《わ》けかたが ありません。領域《りょういき》で 見《み》せています。',
  'charts.scalesDiffer':
    'えらぶ 答《こた》えの 数《かず》が ちがう シートです。点数《てんすう》を くらべる ことが できません。',

  'charts.waitsForOwn':
    '本人《ほんにん》の 答《こた》えは、支援員《しえんいん》の シートを 出《だ》すと 見《み》る ことが できます。先《さき》に 見《み》ると、支援員《しえんいん》が 本人《ほんにん》と 同《おな》じように 答《こた》えてしまう ことが あるからです。',
  'charts.waitsForBoth':
    '「いっしょに」の シートは、本人《ほんにん》と 支援員《しえんいん》の シートを 出《だ》すと 見《み》る ことが できます。',
  'charts.selfMissing': '本人《ほんにん》の シートは、まだ 出《で》ていません。',
  'charts.staffMissing': '支援員《しえんいん》の シートは、まだ 出《で》ていません。',
  'charts.packMissing':
    '「{rater}」の シートの 質問《しつもん》が、この タブレットに まだ とどいていません。今《いま》は 見《み》る ことが できません。',
  'charts.fillStaff': '支援員《しえんいん》の シートに 書《か》く',
  'charts.fillSelf': '本人《ほんにん》の シートに 書《か》く',

  'charts.emptyTitle': 'グラフに できる シートは まだ ありません',
  'charts.emptyText':
    '参加者《さんかしゃ》の ページの「シートに 書《か》く」を おしてください。本人《ほんにん》と 支援員《しえんいん》の シートを 書《か》いて、出《だ》してください。ここに グラフが できます。',
  'charts.emptyWithheld':
    '出《だ》した シートは あります。でも、まだ 見《み》る ことが できません。',
  'charts.emptyDraft': '書《か》いている シートを 出《だ》すと、ここに グラフが できます。',
  'charts.toRound': '{number}回目《かいめ》を 開《ひら》く',
}
