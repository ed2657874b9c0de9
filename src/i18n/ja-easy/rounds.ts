import type { rounds as source } from '#i18n/ja/rounds.ts'

export const rounds: Readonly<Record<keyof typeof source, string>> = {
  'rounds.title': 'シート',
  'rounds.number': '{n}回目《かいめ》',
  'rounds.openedOn': '{date}に 始《はじ》めました',
  'rounds.raterState': '{rater}：{state}',
  'rounds.emptyTitle': 'シートは まだ ありません',
  'rounds.emptyText':
    '新《あたら》しい 回《かい》を 始《はじ》めると、本人《ほんにん》と 支援員《しえんいん》が、それぞれ 同《おな》じ 質問《しつもん》に 答《こた》える ことが できます。',
  'rounds.notFoundTitle': 'この 回《かい》は 見《み》つかりませんでした',
  'rounds.notFoundText':
    'アドレスが 古《ふる》いのかも しれません。この タブレットに まだ とどいていないのかも しれません。参加者《さんかしゃ》の ページから さがしてください。',
  'rounds.toPerson': '{name}さんの ページ',
  'rounds.toPersonPage': '参加者《さんかしゃ》の ページへ',
  'rounds.toRound': '{n}回目《かいめ》に もどる',
  'rounds.pageTitle': '{name}さん　{n}回目《かいめ》',
  'rounds.charts': 'グラフ',
  'rounds.archivedTitle': 'この 人《ひと》の 記録《きろく》は しまってあります',
  'rounds.archivedText':
    'シートを 見《み》る ことは できます。書《か》く ことと なおす ことは できません。',

  'rounds.start': '新《あたら》しい 回《かい》を 始《はじ》める',
  'rounds.startAction': '始《はじ》める',
  'rounds.pack': 'シートの 種類《しゅるい》',
  'rounds.packVersion': '{title}（第《だい》{version}版《はん》）',
  'rounds.packMissing':
    '使《つか》う ことが できる シートの 種類《しゅるい》が ありません。「設定《せってい》」の「シートの 種類《しゅるい》」で 入《い》れてください。',
  'rounds.openingDay': '始《はじ》める 日《ひ》',
  'rounds.sameDayTitle': '同《おな》じ 日《ひ》に 始《はじ》めた 回《かい》が あります',
  'rounds.sameDayText':
    '同《おな》じ 回《かい》を 2つ 作《つく》っていませんか。確《たし》かめてください。このまま 始《はじ》める ことも できます。',
  'rounds.dateHint':
    '例《れい》：2026/4/1、令和《れいわ》8年《ねん》4月《がつ》｜1日《ついたち》、R8.4.1',
  'rounds.pickDate': 'カレンダーから えらぶ',
  'rounds.problemMissing': '「{label}」を 書《か》いてください',
  'rounds.problemTooLong': '「{label}」は {max}文字《もじ》までです。短《みじか》く してください',
  'rounds.problemUnreadable':
    '「{label}」の 日《ひ》が わかりません。2026/4/1 や 令和《れいわ》8年《ねん》4月《がつ》｜1日《ついたち》 のように 書《か》いてください',
  'rounds.problemYear':
    '「{label}」の 年《とし》は、2026 のように 4つの 数字《すうじ》で 書《か》いてください。令和《れいわ》8 のように 書《か》いても いいです',
  'rounds.problemNoSuchDay':
    '「{label}」の 日《ひ》は、カレンダーに ありません。月《つき》と 日《ひ》を 確《たし》かめてください',
  'rounds.problemOutOfRange':
    '「{label}」は、1868年《ねん》から 2200年《ねん》までの 日《ひ》を 書《か》いてください',
  'rounds.problemInFuture':
    '「{label}」が 今日《きょう》より あとの 日《ひ》です。確《たし》かめてください',

  'rounds.blank': 'まだです',
  'rounds.drafting': '書《か》いています {answered}/{total}',
  'rounds.draftingOnly': '書《か》いています {answered}問《もん》',
  'rounds.correcting': 'なおしています {answered}/{total}',
  'rounds.correctingOnly': 'なおしています {answered}問《もん》',
  'rounds.submitted': '出《だ》しました',
  'rounds.corrected': 'なおしました',
  'rounds.gaps': '答《こた》えなし {count}問《もん》',

  'rounds.fill': 'シートに 書《か》く',
  'rounds.continueCorrection': '続《つづ》けて なおす',
  'rounds.see': '答《こた》えを 見《み》る',
  'rounds.correct': 'なおす',
  'rounds.makeAgreed': 'いっしょに 答《こた》えを きめる',
  'rounds.agreedNeeds':
    '本人《ほんにん》と 支援員《しえんいん》が シートを 出《だ》すと、ふたりで 話《はな》して きめる ことが できます。',
  'rounds.agreedReady':
    'ふたりの 答《こた》えを 見《み》ます。1問《もん》ずつ 話《はな》して、いっしょに きめます。',
  'rounds.together': '本人《ほんにん》と いっしょに 書《か》く',
  'rounds.togetherText':
    '本人《ほんにん》の 答《こた》えを、そのまま えらんでください。支援員《しえんいん》の 考《かんが》えで かえないでください。',
  'rounds.filledOnBy': '{date}　{name}',
  'rounds.submittedAt': '{instant}に 出《だ》しました',

  'rounds.hiddenTitle': '本人《ほんにん》の 答《こた》えは、まだ 見《み》る ことが できません',
  'rounds.hiddenText':
    '支援員《しえんいん》が 自分《じぶん》の シートを 出《だ》すと、見《み》る ことが できます。先《さき》に 見《み》ると、本人《ほんにん》と 同《おな》じように 答《こた》えてしまう ことが あるからです。',
  'rounds.hiddenLane': '支援員《しえんいん》の シートを 出《だ》すと、見《み》る ことが できます。',
  'rounds.coveredTitle':
    '支援員《しえんいん》の 答《こた》えは、本人《ほんにん》が 出《だ》すまで かくしています',
  'rounds.coveredText':
    '本人《ほんにん》が 見《み》ると、本人《ほんにん》の 答《こた》えが かわるかも しれません。支援員《しえんいん》だけで 見《み》る ときは、まわりを 確《たし》かめてください。',
  'rounds.coveredLane': '本人《ほんにん》が 出《だ》すまで、画面《がめん》では かくしています。',
  'rounds.uncover': '支援員《しえんいん》だけで 見《み》る',
  'rounds.lookEarly': '先《さき》に 見《み》る',
  'rounds.showEarly': '本人《ほんにん》に 見《み》せる',
  'rounds.lookEarlyTitle': '本人《ほんにん》の 答《こた》えを 先《さき》に 見《み》ますか',
  'rounds.lookEarlyText':
    'だれが いつ 見《み》たかを、この 回《かい》に 記録《きろく》します。記録《きろく》は 消《け》す ことが できません。支援員《しえんいん》の シートは、あとからでも 出《だ》す ことが できます。',
  'rounds.showEarlyTitle':
    '支援員《しえんいん》の 答《こた》えを 本人《ほんにん》に 見《み》せますか',
  'rounds.showEarlyText':
    'だれが いつ 見《み》せたかを、この 回《かい》に 記録《きろく》します。記録《きろく》は 消《け》す ことが できません。本人《ほんにん》の シートは、あとからでも 出《だ》す ことが できます。',
  'rounds.lookConfirm': '記録《きろく》して 見《み》る',
  'rounds.lookedEarly': '先《さき》に 見《み》ました：{name}（{instant}）',
  'rounds.shownEarly': '本人《ほんにん》に 見《み》せました：{name}（{instant}）',
  'rounds.unknownStaff': 'だれか わかりません',

  'rounds.compareTitle': '本人《ほんにん》と 支援員《しえんいん》の 答《こた》え',
  'rounds.compareWaiting':
    '本人《ほんにん》と 支援員《しえんいん》が シートを 出《だ》すと、ここに ふたりの 答《こた》えが ならびます。',
  'rounds.compareOrder': 'ならべかた',
  'rounds.orderGap': 'ちがいが 大《おお》きい 順《じゅん》',
  'rounds.orderItem': '質問《しつもん》の 順《じゅん》',
  'rounds.item': '質問《しつもん》',
  'rounds.gap': 'ちがい',
  'rounds.same': '同《おな》じ',
  'rounds.selfHigher': '本人《ほんにん》が {by} 高《たか》い',
  'rounds.staffHigher': '支援員《しえんいん》が {by} 高《たか》い',
  'rounds.noGap': 'くらべられません',
  'rounds.unanswered': '答《こた》えなし',
  'rounds.answer': '{label}（{raw}）',
  'rounds.reversed': '反対《はんたい》',
  'rounds.reversedNote':
    '「反対《はんたい》」の 質問《しつもん》は、数《かず》が 大《おお》きいほど こまっています。ちがいは、{sum}から 引《ひ》いた 数《かず》で くらべます。かっこの 中《なか》は、答《こた》えた ときの 数《かず》です。',
  'rounds.countSame': '同《おな》じ {count}問《もん》',
  'rounds.countSelfHigher': '本人《ほんにん》の ほうが 高《たか》い {count}問《もん》',
  'rounds.countStaffHigher': '支援員《しえんいん》の ほうが 高《たか》い {count}問《もん》',
  'rounds.countIncomplete': 'くらべられない {count}問《もん》',

  'rounds.rivalTitle': 'ほかにも 出《だ》した シートが あります',
  'rounds.rivalText':
    '「{rater}」の シートを、ほかにも 出《だ》しています（ほかに {count}枚《まい》）。今《いま》は、最後《さいご》に 出《だ》した シートを 使《つか》っています。下《した》の「これまでの 記録《きろく》」を 見《み》て、確《たし》かめてください。',
  'rounds.historyTitle': 'これまでの 記録《きろく》',
  'rounds.historyRater': 'シート',
  'rounds.historyStanding': 'ようす',
  'rounds.historyWhen': 'いつ',
  'rounds.historyWho': '記録《きろく》した 人《ひと》',
  'rounds.historyReason': '理由《りゆう》',
  'rounds.standingCurrent': '使《つか》っています',
  'rounds.standingReplaced': 'なおす 前《まえ》',
  'rounds.standingRival': 'ほかに 出《だ》した',
  'rounds.standingDiscarded': 'やめた',
  'rounds.seeVersion': '「{rater}」の シートを 見《み》る（{standing}）',
  'rounds.seeShort': '見《み》る',
  'rounds.restoredToast': 'シートを もとに もどしました',
  'rounds.versionGone': 'この シートは 見《み》つかりませんでした',
  'rounds.versionTitle': 'この シートは、今《いま》は 使《つか》っていません',
  'rounds.versionReplaced': 'あとから なおした シートが あります。',
  'rounds.versionRival':
    '同《おな》じ 回《かい》に、あとから 出《だ》した シートを 使《つか》っています。',

  'rounds.packGoneTitle':
    'この シートの 質問《しつもん》の 文《ぶん》が、この タブレットに ありません',
  'rounds.packGoneText':
    '答《こた》えは 番号《ばんごう》で 見《み》る ことが できます。「設定《せってい》」の「シートの 種類《しゅるい》」で、同《おな》じ 版《はん》（{id} 第《だい》{version}版《はん》）を 読《よ》みこんでください。書《か》く ことと、グラフを 見《み》る ことが できるように なります。',
  'rounds.itemNumber': '質問《しつもん》{no}',
  'rounds.rawAnswer': '答《こた》えの 数字《すうじ》',
  'rounds.noAnswers': '答《こた》えは まだ ありません。',

  'sheet.heading': '「{rater}」の シート',
  'sheet.agreedHeading': 'いっしょに きめた 答《こた》え',
  'sheet.header': '書《か》く ところ',
  'sheet.headerFold':
    '書《か》いた 日《ひ》・仕事《しごと》・支援員《しえんいん》の 名前《なまえ》',
  'sheet.name': '名前《なまえ》',
  'sheet.filledOn': '書《か》いた 日《ひ》',
  'sheet.employment': '仕事《しごと》',
  'sheet.staffName': '支援員《しえんいん》の 名前《なまえ》',
  'sheet.submitted': '出《だ》した とき',
  'sheet.items': '質問《しつもん》',
  'sheet.answer': '答《こた》え',
  'sheet.and': '・',
  'sheet.progress': '答《こた》えた 質問《しつもん》',
  'sheet.progressText': '{answered} / {total}',
  'sheet.view': '見《み》せかた',
  'sheet.viewList': 'ぜんぶ',
  'sheet.viewOne': '1問《もん》ずつ',
  'sheet.plain': 'やさしい日本語《にほんご》',
  'sheet.scale': '答《こた》えかた',
  'sheet.scaleEntry': '{value} {label}',
  'sheet.keys':
    'キーボード：Enter か ↓ で 質問《しつもん》へ、{keys} で 答《こた》えて つぎへ、0 は 答《こた》えないで つぎへ、Backspace と ↑ で もどる、Delete で 答《こた》えを 消《け》す、Home で いちばん 上《うえ》へ',
  'sheet.clear': '質問《しつもん》{no}の 答《こた》えを 消《け》す',
  'sheet.previousItem': 'もどる',
  'sheet.nextItem': 'つぎへ',
  'sheet.position': '質問《しつもん》 {no} / {total}',
  'sheet.untouched': '答《こた》えは 自動《じどう》で のこります',
  'sheet.saving': 'のこしています…',
  'sheet.saved': 'のこしました',
  'sheet.failed': 'のこせませんでした',
  'sheet.retry': 'もう 一度《いちど》 のこす',
  'sheet.correctionTitle': 'なおしています',
  'sheet.correctionText':
    '理由《りゆう》：{reason}。出《だ》すまでは、前《まえ》の シートを 使《つか》います。',
  'sheet.takeShared': '同《おな》じ 答《こた》えの {count}問《もん》を 写《うつ》す',
  'sheet.takeSharedText':
    '本人《ほんにん》と 支援員《しえんいん》の 答《こた》えが 同《おな》じ 質問《しつもん》を、いちどに 写《うつ》す ことが できます。',
  'sheet.takenToast': '同《おな》じ 答《こた》えの {count}問《もん》を 写《うつ》しました',

  'sheet.submit': '出《だ》す',
  'sheet.submitTitle': 'この シートを 出《だ》しますか',
  'sheet.submitText':
    '出《だ》した あとは、かえる ことが できません。なおす ときは、理由《りゆう》を 書《か》いて なおします。',
  'sheet.submitAll': '{total}問《もん》 ぜんぶに 答《こた》えました。',
  'sheet.gapsTitle': '答《こた》えていない 質問《しつもん》が {count}問《もん》 あります',
  'sheet.gapsText':
    '番号《ばんごう》を えらぶと、その 質問《しつもん》に もどります。答《こた》えていない 質問《しつもん》が あっても、出《だ》す ことが できます。',
  'sheet.gapItem': '{no}　{text}',
  'sheet.submitWithGaps': 'このまま 出《だ》す',
  'sheet.backToItems': 'シートに もどる',
  'sheet.nothingTitle': 'まだ 1問《もん》も 答《こた》えていません',
  'sheet.nothingText':
    '1問《もん》でも 答《こた》えると、出《だ》す ことが できます。書《か》くのを やめる ときは、「シートを やめる」を えらんでください。',
  'sheet.cannotTitle': 'この シートは 出《だ》す ことが できません',
  'sheet.cannotSubmitted':
    'もう 出《だ》してあります。ほかの 画面《がめん》で 出《だ》したのかも しれません。',
  'sheet.cannotDiscarded': 'もう やめてあります。ほかの 画面《がめん》で やめたのかも しれません。',
  'sheet.cannotAnswers':
    'この シートの 種類《しゅるい》に ない 答《こた》えが あります（質問《しつもん》 {items}）。もう 一度《いちど》 答《こた》えを えらんでください。',
  'sheet.cannotOther':
    '記録《きろく》と シートの 種類《しゅるい》が 合《あ》っていません。回《かい》の 画面《がめん》を もう 一度《いちど》 開《ひら》いてください。',
  'sheet.dateUnread':
    '書《か》いた 日《ひ》を 確《たし》かめてください。今《いま》は、前《まえ》の 日《ひ》（{date}）に なっています。正《ただ》しい 日《ひ》を 書《か》くと かわります。',
  'sheet.submittedToast': '「{rater}」の シートを 出《だ》しました',

  'sheet.correctTitle': 'シートを なおします',
  'sheet.correctText':
    '出《だ》した シートは、そのまま のこります。写《うつ》した シートを なおします。なおした シートを 出《だ》すと、その シートを 使《つか》います。',
  'sheet.correctLooks':
    '本人《ほんにん》の 答《こた》えが 画面《がめん》に 出《で》ます。「先《さき》に 見《み》た」ことを、この 回《かい》に 記録《きろく》します。本人《ほんにん》と いっしょに なおしてください。',
  'sheet.correctReason': 'なおす 理由《りゆう》',
  'sheet.correctReasonHint':
    '例《れい》：えらびまちがえた、話《はな》して 考《かんが》えが かわった',
  'sheet.correctAction': 'なおし始《はじ》める',
  'sheet.correctStale':
    'もっと 新《あたら》しい シートが あります。新《あたら》しい ほうを なおしてください。',
  'sheet.discard': 'シートを やめる',
  'sheet.discardTitle': 'この シートを やめますか',
  'sheet.discardText':
    '{count}問《もん》の 答《こた》えは 使《つか》いません。シートは、回《かい》の「これまでの 記録《きろく》」に のこります。そこから もとに もどす ことが できます。',
  'sheet.discardReason': 'やめる 理由《りゆう》',
  'sheet.discardReasonHint': '例《れい》：まちがえて 始《はじ》めた、ほかの 日《ひ》に 書《か》く',
  'sheet.discardAction': 'はい、シートを やめる',
  'sheet.discardedToast': 'シートを やめました',
}
