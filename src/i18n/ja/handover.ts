export const handover = {
  'handover.title': '本人《ほんにん》に渡《わた》す',
  'handover.lead':
    'タブレットを渡《わた》して、本人《ほんにん》がひとりで答《こた》えます。渡《わた》しているあいだ、ほかの人《ひと》の記録《きろく》は開《ひら》けません。',

  'handover.who': 'だれに渡《わた》しますか',
  'handover.whoText':
    '何人《なんにん》でも選《えら》べます。ひとりが終《お》わるたびに、支援員《しえんいん》が次《つぎ》の人《ひと》に渡《わた》します。',
  'handover.people': '渡《わた》す順番《じゅんばん》',
  'handover.nobody': 'まだだれも選《えら》んでいません。',
  'handover.search': '参加者《さんかしゃ》をさがす',
  'handover.clearSearch': '検索《けんさく》を消《け》す',
  'handover.found': '見《み》つかった人《ひと》',
  'handover.more': 'ほかに {count}人《にん》います。文字《もじ》を足《た》してください。',
  'handover.add': '{name}さんを加《くわ》える',
  'handover.remove': '{name}さんを外《はず》す',
  'handover.earlier': '{name}さんを先《さき》にする',
  'handover.displayName': '画面《がめん》に出《だ》す名前《なまえ》',
  'handover.nameMissing':
    '画面《がめん》に出《だ》す名前《なまえ》を入力《にゅうりょく》してください',

  'handover.sheet': 'シート',
  'handover.sheetText':
    '本人《ほんにん》がまだ答《こた》えていない回《かい》があれば、その回《かい》を使《つか》います。なければ、今日《きょう》の日付《ひづけ》で新《あたら》しい回《かい》を始《はじ》めます。',
  'handover.givenRound': '選《えら》んだ回《かい》のシートを使《つか》います。',
  'handover.pack': 'シートの種類《しゅるい》',

  'handover.look': '本人《ほんにん》の画面《がめん》',
  'handover.lookText': '本人《ほんにん》があとから変《か》えることもできます。',
  'handover.language': 'ことば',
  'handover.furigana': 'ふりがな',
  'handover.textSize': '文字《もじ》の大《おお》きさ',

  'handover.pin': 'ほかのアプリに移《うつ》れないようにするには',
  'handover.pinIpad':
    'iPad：「設定《せってい》」の「アクセシビリティ」で「アクセスガイド」をオンにし、渡《わた》す前《まえ》に上《うえ》のボタン（またはホームボタン）を3回《かい》押《お》します。',
  'handover.pinAndroid':
    'Android：「設定《せってい》」の「セキュリティ」で「アプリの固定《こてい》」をオンにし、最近《さいきん》使《つか》ったアプリの一覧《いちらん》で、あゆみのアイコンから「固定《こてい》」を選《えら》びます。',

  'handover.give': '渡《わた》す',
  'handover.giveOne': '本人《ほんにん》に渡《わた》す',
  'handover.giveMany': '{count}人《にん》に順番《じゅんばん》に渡《わた》す',
  'handover.continue': '続《つづ》けてもらう',
  'handover.cancel': '取《と》りやめる',
  'handover.notCancelled':
    '取《と》りやめることができませんでした。何《なに》も変《か》わっていません。',
  'handover.taken':
    '{name}さんのこの回《かい》のシートは、もう渡《わた》しているか、提出《ていしゅつ》されています',
  'handover.failed': '渡《わた》せませんでした。画面《がめん》を開《ひら》きなおしてください。',
  'handover.submitted':
    'この回《かい》の本人《ほんにん》のシートは、もう提出《ていしゅつ》されています。「取《と》りやめる」か「破棄《はき》」を選《えら》んでください。',

  'handover.pending': '渡《わた》す人《ひと》',
  'handover.pendingTitle': '「本人《ほんにん》に渡《わた》す」の一覧《いちらん》',
  'handover.state.waiting': 'これから',
  'handover.state.inHands': '途中《とちゅう》 {answered}/{total}',
  'handover.state.handedIn': '受《う》け取《と》り待《ま》ち',
  'handover.state.unanswered': '答《こた》えなしで終了《しゅうりょう》',
  'handover.state.unreadable': '開《ひら》けません',
  'handover.unopened': '開《ひら》けないシート',
  'handover.unopenedText': 'だれのシートか分《わ》かりません',
  'handover.unreadableCount':
    '開《ひら》けないシートが{count}件《けん》あります。「破棄《はき》」を選《えら》ぶと、データをこの端末《たんまつ》に残《のこ》したまま、この一覧《いちらん》から外《はず》せます。',

  'handover.discard': '破棄《はき》',
  'handover.discardTitle': '{name}さんの回答《かいとう》を破棄《はき》しますか',
  'handover.discardText':
    '{answered}問《もん》の回答《かいとう》は使《つか》われなくなります。回《かい》の履歴《りれき》に残《のこ》り、そこから元《もと》に戻《もど》せます。',
  'handover.discardReason': '破棄《はき》する理由《りゆう》',
  'handover.discardAction': '破棄《はき》する',
  'handover.discardHint': '例《れい》：体調《たいちょう》がわるくなった、人《ひと》をまちがえた',
  'handover.reasonProblem':
    '破棄《はき》する理由《りゆう》を、2000文字《もじ》までで入力《にゅうりょく》してください',
  'handover.discarded': '回答《かいとう》を破棄《はき》しました',
  'handover.notDiscarded': '破棄《はき》できませんでした。何《なに》も変《か》わっていません。',

  'handover.discardUnopenedTitle': '開《ひら》けないシートを破棄《はき》しますか',
  'handover.unreadableAnswers': '回答《かいとう》を開《ひら》けませんでした。',
  'handover.unreadablePlan':
    'シートを開《ひら》けませんでした。だれのシートか、回答《かいとう》が入《はい》っているかは分《わ》かりません。',
  'handover.unreadableStays':
    '暗号化《あんごうか》されたデータは、いつか開《ひら》けるときのために、この端末《たんまつ》に残《のこ》ります。この回《かい》のシートは、また渡《わた》せます。',
  'handover.unreadableHint': '例《れい》：もう一度《いちど》答《こた》えてもらう',
  'handover.setAside':
    '開《ひら》けないシートを一覧《いちらん》から外《はず》しました。データはこの端末《たんまつ》に残《のこ》っています。',

  'handover.desk': '本人《ほんにん》から受《う》け取《と》りました',
  'handover.deskPending': '「本人《ほんにん》に渡《わた》す」がまだ終《お》わっていません',
  'handover.received': '受《う》け取《と》ったシート',
  'handover.receivedOne': '{name}さん　{answered}/{total}問《もん》に回答《かいとう》',
  'handover.toStaff': '支援員《しえんいん》の画面《がめん》へ',

  'handover.outTitle':
    '本人《ほんにん》のシートは「本人《ほんにん》に渡《わた》す」に入《はい》っています',
  'handover.outText':
    'ここでも記入《きにゅう》すると、同《おな》じシートが2枚《まい》になります。「本人《ほんにん》に渡《わた》す」の一覧《いちらん》で、続《つづ》けるか、取《と》りやめるか、破棄《はき》するかを選《えら》んでください。',
  'handover.toList': '「本人《ほんにん》に渡《わた》す」の一覧《いちらん》へ',
  'handover.alone': '本人《ほんにん》がひとりで記入《きにゅう》',
  'handover.aloneHere': '本人《ほんにん》がひとりで記入《きにゅう》（この端末《たんまつ》）',
  'handover.aloneElsewhere':
    '本人《ほんにん》がひとりで記入《きにゅう》（別《べつ》の端末《たんまつ》）',
  'handover.givenBy': '渡《わた》した人《ひと》：{name}',
  'handover.receivedBy': '受《う》け取《と》った人《ひと》：{name}',
} as const
