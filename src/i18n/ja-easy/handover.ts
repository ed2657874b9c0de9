import type { handover as source } from '#i18n/ja/handover.ts'

export const handover: Readonly<Record<keyof typeof source, string>> = {
  'handover.title': '本人《ほんにん》に 渡《わた》す',
  'handover.lead':
    'タブレットを 渡《わた》します。本人《ほんにん》が ひとりで 答《こた》えます。その あいだ、ほかの 人《ひと》の 記録《きろく》は 見《み》ることが できません。',

  'handover.who': 'だれに 渡《わた》しますか',
  'handover.whoText':
    '何人《なんにん》でも えらぶことが できます。ひとりが おわったら、支援員《しえんいん》が つぎの 人《ひと》に 渡《わた》します。',
  'handover.people': '渡《わた》す 順番《じゅんばん》',
  'handover.nobody': 'まだ だれも えらんでいません。',
  'handover.search': '参加者《さんかしゃ》を さがす',
  'handover.clearSearch': 'さがす 文字《もじ》を 消《け》す',
  'handover.found': '見《み》つかった 人《ひと》',
  'handover.more': 'ほかに {count}人《にん》 います。文字《もじ》を ふやしてください。',
  'handover.add': '{name}さんを 入《い》れる',
  'handover.remove': '{name}さんを はずす',
  'handover.earlier': '{name}さんを 先《さき》に する',
  'handover.displayName': '画面《がめん》に 出《だ》す 名前《なまえ》',
  'handover.nameMissing': '画面《がめん》に 出《だ》す 名前《なまえ》を 書《か》いてください',

  'handover.sheet': 'シート',
  'handover.sheetText':
    '本人《ほんにん》が まだ 答《こた》えていない 回《かい》が あれば、その 回《かい》を 使《つか》います。なければ、今日《きょう》の 日付《ひづけ》で 新《あたら》しい 回《かい》を 始《はじ》めます。',
  'handover.givenRound': 'えらんだ 回《かい》の シートを 使《つか》います。',
  'handover.pack': 'シートの 種類《しゅるい》',

  'handover.look': '本人《ほんにん》の 画面《がめん》',
  'handover.lookText': '本人《ほんにん》が あとで かえることも できます。',
  'handover.language': 'ことば',
  'handover.furigana': 'ふりがな',
  'handover.textSize': '文字《もじ》の 大《おお》きさ',

  'handover.pin': 'ほかの アプリを 使《つか》えないように する 方法《ほうほう》',
  'handover.pinIpad':
    'iPad：「設定《せってい》」の「アクセシビリティ」で「アクセスガイド」を オンに します。渡《わた》す 前《まえ》に、上《うえ》の ボタン（または ホームボタン）を 3回《かい》 押《お》します。',
  'handover.pinAndroid':
    'Android：「設定《せってい》」の「セキュリティ」で「アプリの固定《こてい》」を オンに します。最近《さいきん》 使《つか》った アプリの 画面《がめん》を 開《ひら》いて、あゆみの 絵《え》から「固定《こてい》」を えらびます。',

  'handover.give': '渡《わた》す',
  'handover.giveOne': '本人《ほんにん》に 渡《わた》す',
  'handover.giveMany': '{count}人《にん》に 順番《じゅんばん》に 渡《わた》す',
  'handover.continue': 'つづけて もらう',
  'handover.cancel': 'とりやめる',
  'handover.notCancelled': 'とりやめることが できませんでした。何《なに》も かわっていません。',
  'handover.taken': '{name}さんの この シートは、もう 渡《わた》したか、もう 出《だ》しました',
  'handover.failed':
    '渡《わた》すことが できませんでした。画面《がめん》を もう 一度《いちど》 開《ひら》いてください。',
  'handover.submitted':
    'この 回《かい》の 本人《ほんにん》の シートは、もう 出《だ》しました。「とりやめる」か「シートを やめる」を えらんでください。',

  'handover.pending': '渡《わた》す 人《ひと》',
  'handover.pendingTitle': '「本人《ほんにん》に 渡《わた》す」の 一覧《いちらん》',
  'handover.state.waiting': 'これから',
  'handover.state.inHands': 'とちゅう {answered}/{total}',
  'handover.state.handedIn': 'まだ もらっていません',
  'handover.state.unanswered': '答《こた》えなしで おわり',
  'handover.state.unreadable': '開《ひら》けません',
  'handover.unopened': '開《ひら》けない シート',
  'handover.unopenedText': 'だれの シートか わかりません',
  'handover.unreadableCount':
    '開《ひら》けない シートが {count}つ あります。「シートを やめる」を えらぶと、ここに 出《で》なくなります。データは この タブレットの 中《なか》に のこります。',

  'handover.discard': 'シートを やめる',
  'handover.discardTitle': '{name}さんの 答《こた》えを 使《つか》うのを やめますか',
  'handover.discardText':
    '{answered}問《もん》の 答《こた》えは、使《つか》いません。これまでの 記録《きろく》には 残《のこ》ります。そこから もどすことが できます。',
  'handover.discardReason': 'やめる 理由《りゆう》',
  'handover.discardAction': 'はい、シートを やめる',
  'handover.discardHint':
    '例《れい》：体《からだ》の 調子《ちょうし》が わるい、人《ひと》を まちがえた',
  'handover.reasonProblem': 'やめる 理由《りゆう》を 書《か》いてください（2000文字《もじ》まで）',
  'handover.discarded': '答《こた》えを 使《つか》うのを やめました',
  'handover.notDiscarded': 'できませんでした。何《なに》も かわっていません。',

  'handover.discardUnopenedTitle': '開《ひら》けない シートを 使《つか》うのを やめますか',
  'handover.unreadableAnswers': '答《こた》えを 開《ひら》くことが できませんでした。',
  'handover.unreadablePlan':
    'シートを 開《ひら》くことが できませんでした。だれの シートか、答《こた》えが 入《はい》っているか、わかりません。',
  'handover.unreadableStays':
    'データは 暗号化《あんごうか》（ほかの 人《ひと》が 読《よ》めないように すること）したまま、この タブレットの 中《なか》に のこります。いつか 開《ひら》くことが できるかもしれません。この 回《かい》の シートは、また 渡《わた》すことが できます。',
  'handover.unreadableHint': '例《れい》：もう 一度《いちど》 答《こた》えて もらう',
  'handover.setAside':
    '開《ひら》けない シートは、もう ここに 出《で》ません。データは この タブレットの 中《なか》に のこっています。',

  'handover.desk': '本人《ほんにん》から もらいました',
  'handover.deskPending': '「本人《ほんにん》に 渡《わた》す」が まだ おわっていません',
  'handover.received': 'もらった シート',
  'handover.receivedOne':
    '{name}さん　{total}問《もん》の うち {answered}問《もん》に 答《こた》えました',
  'handover.toStaff': '支援員《しえんいん》の 画面《がめん》へ',

  'handover.outTitle':
    '本人《ほんにん》の シートは「本人《ほんにん》に 渡《わた》す」に 入《はい》っています',
  'handover.outText':
    'ここで 書《か》くと、シートが 2まいに なります。「本人《ほんにん》に 渡《わた》す」の 一覧《いちらん》で、つづけるか、やめるか、えらんでください。',
  'handover.toList': '「本人《ほんにん》に 渡《わた》す」の 一覧《いちらん》へ',
  'handover.alone': '本人《ほんにん》が ひとりで 書《か》きました',
  'handover.aloneHere': '本人《ほんにん》が ひとりで 書《か》きました（この タブレット）',
  'handover.aloneElsewhere': '本人《ほんにん》が ひとりで 書《か》きました（ほかの タブレット）',
  'handover.givenBy': '渡《わた》した 人《ひと》：{name}',
  'handover.receivedBy': 'もらった 人《ひと》：{name}',
}
