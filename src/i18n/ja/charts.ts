export const charts = {
  'charts.title': 'グラフ',
  'charts.backToPerson': '参加者《さんかしゃ》のページへ',
  'charts.notFoundTitle': 'この参加者《さんかしゃ》は見《み》つかりませんでした',
  'charts.notFoundText':
    '別《べつ》の端末《たんまつ》で登録《とうろく》したばかりの方《かた》は、まだこの端末《たんまつ》に届《とど》いていないことがあります。',

  'charts.pack': 'シートの種類《しゅるい》',
  'charts.packOption': '{title}（{count}回《かい》）',
  'charts.view': 'グラフの細《こま》かさ',
  'charts.view.domain': '{count} 領域《りょういき》',
  'charts.view.detail': '{count} 詳細《しょうさい》',
  'charts.view.indicator': '{count} 指標《しひょう》',
  'charts.view.item': '{count} 設問《せつもん》',
  'charts.round': '{number}回目《かいめ》',
  'charts.datedRound': '{number}回目《かいめ》（{date}）',
  'charts.roundOnly': '{number}回目《かいめ》（{date}）{raters}のみ',
  'charts.roundWithheld': '{number}回目《かいめ》（{date}）まだ表示《ひょうじ》できません',
  'charts.separator': '・',
  'charts.filledOn': '{date} 記入《きにゅう》',
  'charts.count': '{answered}/{total}問《もん》',
  'charts.reversed': '逆転《ぎゃくてん》',
  'charts.reworded': '文言《もんごん》変更《へんこう》',
  'charts.unanswered': '未回答《みかいとう》',
  'charts.notDrawn':
    'グラフを描《か》けませんでした。数値《すうち》は下《した》の表《ひょう》にあります。',

  'charts.gapTitle': '本人《ほんにん》と支援員《しえんいん》の見方《みかた》',
  'charts.gapRound': 'どの回《かい》を見《み》ますか',
  'charts.gap': '認識《にんしき》のずれ',
  'charts.gapShort': 'ずれ',
  'charts.gapFormula': '支援員《しえんいん》 − 本人《ほんにん》',
  'charts.gapSame': '同《おな》じ',
  'charts.gapLower': '本人《ほんにん》が高《たか》い',
  'charts.gapHigher': '支援員《しえんいん》が高《たか》い',
  'charts.gapList': '認識《にんしき》のずれが大《おお》きいところ',
  'charts.gapNone': 'ずれているところはありません。',
  'charts.gapItem': '本人《ほんにん》は「{self}」、支援員《しえんいん》から見《み》ると「{staff}」',
  'charts.gapAxis':
    '本人《ほんにん》 {self}（{selfCount}）、支援員《しえんいん》 {staff}（{staffCount}）',
  'charts.gapSelfBy': '本人《ほんにん》のほうが {size} 高《たか》い評価《ひょうか》',
  'charts.gapStaffBy': '支援員《しえんいん》のほうが {size} 高《たか》い評価《ひょうか》',
  'charts.gapCaption': '{round}の得点《とくてん》と認識《にんしき》のずれ',
  'charts.gapImage':
    '{round}の{raters}の得点《とくてん》を、{count}の軸《じく》で重《かさ》ねたレーダーチャート。',
  'charts.gapImageLargest': 'いちばんずれているのは「{title}」で、{by}。',

  'charts.changeTitle': '2つの回《かい》をくらべる',
  'charts.changeEarlier': 'まえの回《かい》',
  'charts.changeLater': 'あとの回《かい》',
  'charts.changeRater': 'だれの評価《ひょうか》を見《み》ますか',
  'charts.changeNotYet': 'まだ1回分《かいぶん》',
  'charts.change': '変化《へんか》',
  'charts.changeFormula': 'あと − まえ',
  'charts.changeHigher': '上《あ》がった',
  'charts.changeSame': '同《おな》じ',
  'charts.changeLower': '下《さ》がった',
  'charts.changeList': '変化《へんか》が大《おお》きいところ',
  'charts.changeNone': '変《か》わったところはありません。',
  'charts.changeItem': '「{earlier}」から「{later}」',
  'charts.changeAxis': '{earlier}（{earlierCount}）から {later}（{laterCount}）',
  'charts.changeUpBy': '{size} 上《あ》がりました',
  'charts.changeDownBy': '{size} 下《さ》がりました',
  'charts.changeCaption': '{rater}の得点《とくてん》の変化《へんか》（{earlier}と{later}）',
  'charts.changeImage':
    '{rater}の{earlier}と{later}の得点《とくてん》を、{count}の軸《じく》で重《かさ》ねたレーダーチャート。',
  'charts.changeImageLargest': 'いちばん変《か》わったのは「{title}」で、{by}。',
  'charts.changeNeedsTwo':
    '本人《ほんにん》か支援員《しえんいん》のシートが2回分《かいぶん》そろうと、まえの回《かい》とくらべられます。',

  'charts.trendTitle': 'これまでの歩《あゆ》み',
  'charts.trendLead':
    '領域《りょういき》ごとの得点《とくてん》を、記入《きにゅう》した日《ひ》の順《じゅん》に並《なら》べています。',
  'charts.trendCaption': '領域《りょういき》ごとの得点《とくてん》の移《うつ》り変《か》わり',
  'charts.trendImage':
    '「{domain}」の得点《とくてん》の移《うつ》り変《か》わりの折《お》れ線《せん》グラフ（{raters}）。',
  'charts.trendImageRater': '{rater} {first} から {last}',
  'charts.trendImageOnce': '{rater} {last}',
  'charts.trendRound': '回《かい》',
  'charts.trendNeedsTwo':
    '2回目《かいめ》のシートを提出《ていしゅつ》すると、ここに線《せん》がのびていきます。',
  'charts.trendOtherScale':
    '回答《かいとう》の段階《だんかい》の数《かず》がちがう版《はん》のため、載《の》せていない回《かい》：{rounds}',
  'charts.trendWithheld':
    'まだ表示《ひょうじ》できないシートがあるため、載《の》せていない点《てん》：{points}',
  'charts.trendPoint': '{round}の{rater}',

  'charts.items': '{count}問《もん》',
  'charts.itemList': '設問《せつもん》で見《み》ると',
  'charts.itemTitle': '設問《せつもん》',
  'charts.axisTitle': '項目《こうもく》',
  'charts.balanceUnknown': 'くらべられない',
  'charts.noteScale':
    '外側《そとがわ》ほどよい状態《じょうたい》です。{max} は「{maxLabel}」、{min} は「{minLabel}」。',
  'charts.noteItemNumbers': 'グラフの番号《ばんごう》は、設問《せつもん》の番号《ばんごう》です。',
  'charts.noteNumbers': 'グラフの番号《ばんごう》は、表《ひょう》の番号《ばんごう》です。',
  'charts.noteReversed':
    '「逆転《ぎゃくてん》」の設問《せつもん》（{items}）は、あてはまるほど困《こま》っている文《ぶん》です。グラフと得点《とくてん》では回答《かいとう》を反対《はんたい》の向《む》きに数《かぞ》えます（{max} → {min}）。言葉《ことば》は回答《かいとう》のままです。',
  'charts.noteGaps': '回答《かいとう》のない項目《こうもく》は、線《せん》が切《き》れています。',
  'charts.noteVersions': '版《はん》のちがうシートをくらべています（{versions}）。',
  'charts.version': '第《だい》{version}版《はん》',
  'charts.noteLeftOut':
    '一方《いっぽう》の版《はん》にしかない項目《こうもく》は、載《の》せていません（{count}）。',
  'charts.noteFallback':
    'この回《かい》のシートには選《えら》んだ区分《くぶん》がないため、領域《りょういき》で示《しめ》しています。',
  'charts.scalesDiffer':
    '回答《かいとう》の段階《だんかい》の数《かず》がちがうシートなので、得点《とくてん》をくらべられません。',

  'charts.waitsForOwn':
    '本人《ほんにん》の回答《かいとう》は、支援員《しえんいん》のシートを提出《ていしゅつ》すると表示《ひょうじ》されます。先《さき》に見《み》ると、支援員《しえんいん》の見方《みかた》が引《ひ》きずられるためです。',
  'charts.waitsForBoth':
    '協同《きょうどう》のシートは、本人《ほんにん》と支援員《しえんいん》のシートが両方《りょうほう》とも提出《ていしゅつ》されると表示《ひょうじ》されます。',
  'charts.selfMissing': '本人《ほんにん》のシートは、まだ提出《ていしゅつ》されていません。',
  'charts.staffMissing': '支援員《しえんいん》のシートは、まだ提出《ていしゅつ》されていません。',
  'charts.packMissing':
    '{rater}のシートの設問《せつもん》が、この端末《たんまつ》にまだ届《とど》いていないため、表示《ひょうじ》できません。',
  'charts.fillStaff': '支援員《しえんいん》のシートを記入《きにゅう》する',
  'charts.fillSelf': '本人《ほんにん》のシートを記入《きにゅう》する',

  'charts.emptyTitle': 'まだグラフにできるシートがありません',
  'charts.emptyText':
    '参加者《さんかしゃ》のページの「シートを記入《きにゅう》」から、本人《ほんにん》と支援員《しえんいん》のシートを記入《きにゅう》して提出《ていしゅつ》すると、ここにグラフができます。',
  'charts.emptyWithheld':
    '提出《ていしゅつ》されたシートはありますが、まだ表示《ひょうじ》できません。',
  'charts.emptyDraft':
    '記入《きにゅう》中《ちゅう》のシートを提出《ていしゅつ》すると、ここにグラフができます。',
  'charts.toRound': '{number}回目《かいめ》を開《ひら》く',
} as const
