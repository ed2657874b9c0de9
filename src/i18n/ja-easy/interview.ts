import type { interview as source } from '#i18n/ja/interview.ts'

export const interview: Readonly<Record<keyof typeof source, string>> = {
  'interview.title': '面談《めんだん》',
  'interview.lead': '{name}さん　{n}回目《かいめ》',
  'interview.end': '面談《めんだん》を おわる',
  'interview.fullScreen': '全画面《ぜんがめん》に する',
  'interview.leaveFullScreen': '全画面《ぜんがめん》を やめる',
  'interview.steps': '面談《めんだん》の すすみかた',
  'interview.progress': '{n} / {total}',
  'interview.stepName': '{n} {name}',
  'interview.chart': 'グラフを 見《み》る',
  'interview.views': 'ふたりの 見方《みかた》',
  'interview.changes': '1回目《かいめ》から かわった こと',
  'interview.agreed': 'いっしょに きめた 答《こた》え',
  'interview.notes': '目標《もくひょう》と つぎに する こと',
  'interview.print': '印刷《いんさつ》する',
  'interview.outerIsBetter': '線《せん》が 外側《そとがわ》に あるほど よいです。',
  'interview.asTable': '数字《すうじ》で 見《み》る',

  'interview.missingTitle':
    'ふたりの シートを 出《だ》すと、面談《めんだん》を 始《はじ》める ことが できます',
  'interview.missingSelf': '本人《ほんにん》の シートは、まだ 出《で》ていません。',
  'interview.missingStaff': '支援員《しえんいん》の シートは、まだ 出《で》ていません。',
  'interview.missingPack':
    'この シートの 質問《しつもん》の 文《ぶん》が、この タブレットに ありません。「設定《せってい》」の「シートの 種類《しゅるい》」で、同《おな》じ 版《はん》を 読《よ》みこんでください。面談《めんだん》を 始《はじ》める ことが できるように なります。',
  'interview.openSelf': '本人《ほんにん》の シートへ',
  'interview.openStaff': '支援員《しえんいん》の シートへ',
  'interview.archivedTitle': 'この 人《ひと》の 記録《きろく》は しまってあります',
  'interview.archivedText':
    '面談《めんだん》の 記録《きろく》を 見《み》る ことは できます。書《か》きかえる ことは できません。',

  'interview.statementOf': '見方《みかた》が ちがう ところ　{n} / {total}',
  'interview.item': '{no}　{text}',
  'interview.selfSays': '自分《じぶん》の 答《こた》えは「{answer}」',
  'interview.staffSays': '支援員《しえんいん》から 見《み》ると「{answer}」',
  'interview.bothSides':
    '自分《じぶん》の 答《こた》えは「{self}」です。支援員《しえんいん》から 見《み》ると「{staff}」です。',
  'interview.statementPrompt':
    'どちらの 答《こた》えも まちがいでは ありません。どんな ときに そう 思《おも》いますか。話《はな》してみましょう。',
  'interview.noDifference': '見方《みかた》が ちがう ところは ありませんでした。',
  'interview.moreDifferences':
    'ほかにも、見方《みかた》が ちがう ところが {count}問《もん》 あります。',
  'interview.strengths': 'ふたりとも よいと 思《おも》った ところ',
  'interview.alike': 'ふたりとも これからだと 思《おも》った ところ',
  'interview.bothSay': 'ふたりとも「{answer}」と 答《こた》えました',
  'interview.nothingAlike': '答《こた》えが 同《おな》じ 質問《しつもん》は ありませんでした。',
  'interview.unanswered': '答《こた》えが なくて、くらべられない 質問《しつもん》：{items}',
  'interview.separator': '・',

  'interview.improved': 'よく なった ところ',
  'interview.otherChanges': 'ほかに かわった ところ',
  'interview.since': '{date}に 始《はじ》めた 回《かい》と くらべています。',
  'interview.noneImproved': '答《こた》えが よく なった 質問《しつもん》は ありませんでした。',
  'interview.nothingChanged': '答《こた》えが かわった 質問《しつもん》は ありませんでした。',
  'interview.changedBy': '{rater}：「{earlier}」から「{later}」',
  'interview.moreChanges': 'ほかに {count}問《もん》',
  'interview.firstRound':
    'はじめての 回《かい》です。つぎの 回《かい》から、かわった ところを ここで 見《み》る ことが できます。',
  'interview.noEarlierRound': '前《まえ》の 回《かい》とは、くらべる ことが できません。',

  'interview.agreedProgress': 'きまった 質問《しつもん》',
  'interview.agreedFinish':
    'ふたりで 話《はな》して きめた 答《こた》えを 出《だ》します。きまらなかった 質問《しつもん》は、答《こた》えなしでも いいです。',

  'interview.goals': '目標《もくひょう》（めざす こと）',
  'interview.goalsHint': '本人《ほんにん》の ことばで 書《か》きます。',
  'interview.nextSteps': 'つぎに する こと',
  'interview.nextStepsHint': 'だれが、いつまでに、何《なに》を するかを 書《か》きます。',
  'interview.nextRoundOn': 'つぎの 回《かい》の 日《ひ》（予定《よてい》）',
  'interview.nextRoundHint':
    'だいたい 1か月《げつ》あとです。きまっていない ときは、書《か》かなくても いいです。',
  'interview.heldOn': '面談《めんだん》を した 日《ひ》',
  'interview.staffName': '支援員《しえんいん》の 名前《なまえ》',
  'interview.dateHint':
    '例《れい》：2026/4/1、令和《れいわ》8年《ねん》4月《がつ》｜1日《ついたち》、R8.4.1',
  'interview.notAfter':
    '「{label}」は、面談《めんだん》を した 日《ひ》より あとの 日《ひ》を 書《か》いてください',
  'interview.untouched': '書《か》いた 文《ぶん》は 自動《じどう》で のこります',
  'interview.saving': 'のこしています…',
  'interview.saved': 'のこしました',
  'interview.failed': 'のこせませんでした',
  'interview.retry': 'もう 一度《いちど》 のこす',
  'interview.noNotes': '面談《めんだん》の 記録《きろく》は ありません。',
  'interview.unset': 'まだ きまっていません',

  'interview.takeHome': '本人《ほんにん》に 渡《わた》す ページ',
  'interview.record': '面談《めんだん》の 記録《きろく》',
  'interview.printTakeHome': '本人《ほんにん》に 渡《わた》す ページを 印刷《いんさつ》',
  'interview.printRecord': '面談《めんだん》の 記録《きろく》を 印刷《いんさつ》',
  'interview.takeHomeTitle': '面談《めんだん》（話《はな》しあい）の まとめ',
  'interview.goingWell': 'よい ところ',
  'interview.goingWellNone': 'よい ところを、これから いっしょに 見《み》つけましょう。',
  'interview.better': '前《まえ》より よく なりました',
  'interview.talkNext': 'つぎに 話《はな》す こと',
  'interview.talkNextNone': 'ふたりの 見方《みかた》は 同《おな》じです。',
  'interview.name': '名前《なまえ》',
  'interview.code': 'コード',
  'interview.round': '回《かい》',
  'interview.roundValue': '{n}回目《かいめ》（{date}に 始《はじ》めました）',
  'interview.pack': 'シートの 種類《しゅるい》',
  'interview.packValue': '{title}（第《だい》{version}版《はん》）',
  'interview.employment': '仕事《しごと》',
  'interview.filledOn': '書《か》いた 日《ひ》',
  'interview.filledOnValue': '本人《ほんにん》 {self}、支援員《しえんいん》 {staff}',
  'interview.answers': '本人《ほんにん》と 支援員《しえんいん》の 答《こた》え',
  'interview.counts':
    '同《おな》じ {same}問《もん》、本人《ほんにん》の ほうが 高《たか》い {selfHigher}問《もん》、支援員《しえんいん》の ほうが 高《たか》い {staffHigher}問《もん》、くらべられない {incomplete}問《もん》',
  'interview.itemColumn': '質問《しつもん》',
  'interview.gapColumn': 'ちがい',
  'interview.reversed': '反対《はんたい》',
  'interview.reversedNote':
    '「反対《はんたい》」の 質問《しつもん》は、数《かず》が 大《おお》きいほど こまっています。ちがいは、{sum}から 引《ひ》いた 数《かず》で くらべます。ちがいの 数《かず》は「支援員《しえんいん》 − 本人《ほんにん》」です。',
  'interview.gapNote': 'ちがいの 数《かず》は「支援員《しえんいん》 − 本人《ほんにん》」です。',
  'interview.answer': '{raw} {label}',
  'interview.noAnswer': '答《こた》えなし',
  'interview.signatures': '名前《なまえ》を 書《か》く ところ',
  'interview.signDate': '日付《ひづけ》',
}
