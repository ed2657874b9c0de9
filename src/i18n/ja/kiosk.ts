/** What stands on the participant's screens: all of it, so that nothing of staff has to load. */
export const kiosk = {
  'kiosk.greeting': '{name}さんですか',
  'kiosk.confirm': 'はい、わたしです',
  'kiosk.notMe': 'ちがいます',
  'kiosk.notMeText': 'このタブレットを、支援員《しえんいん》に渡《わた》してください。',
  'kiosk.introCount': '質問《しつもん》は {count}問《もん》あります。1つずつ出《で》てきます。',
  'kiosk.introFree':
    '正《ただ》しい答《こた》えや、まちがった答《こた》えはありません。いまのあなたに近《ちか》いものを選《えら》んでください。',
  'kiosk.introDecline':
    'わからないときや、答《こた》えたくないときは、答《こた》えなくてもかまいません。',
  'kiosk.introTime': '時間《じかん》の決《き》まりはありません。ゆっくりどうぞ。',

  'kiosk.progressLabel': 'いまの質問《しつもん》',
  'kiosk.progress': '{n} / {total}',
  'kiosk.item': '質問《しつもん》 {n} / {total}',
  'kiosk.back': 'もどる',
  'kiosk.next': 'つぎへ',
  'kiosk.toReview': '見《み》なおしへ',
  'kiosk.decline': 'わからない・こたえたくない',

  'kiosk.review': '答《こた》えの見《み》なおし',
  'kiosk.reviewText': '直《なお》したい質問《しつもん》があれば、選《えら》んでください。',
  'kiosk.reviewGaps':
    '答《こた》えていない質問《しつもん》が {count}問《もん》あります。このままおわることもできます。',
  'kiosk.reviewNothing':
    'まだ1つも答《こた》えていません。このままおわると、答《こた》えなかったことが支援員《しえんいん》に伝《つた》わります。',
  'kiosk.unanswered': '答《こた》えていません',
  'kiosk.finish': 'おわる',

  'kiosk.thanks': 'ありがとうございました',
  'kiosk.giveBack': '支援員《しえんいん》に渡《わた》してください',
  'kiosk.thanksText':
    'あなたの答《こた》えは、鍵《かぎ》をかけて保管《ほかん》しました。支援員《しえんいん》だけが開《ひら》けます。',
  'kiosk.receive': '支援員《しえんいん》が受《う》け取《と》る',
  'kiosk.over': 'このシートは、もうおわっています',

  'kiosk.staff': '支援員《しえんいん》にかわる',
  'kiosk.staffTitle': '支援員《しえんいん》にかわりますか',
  'kiosk.staffText':
    'ここまでの答《こた》えは、残《のこ》っています。まちがえて押《お》したときは、「つづける」を選《えら》んでください。',
  'kiosk.staffUnkeptTitle': '保存《ほぞん》できていない答《こた》えがあります',
  'kiosk.staffUnkeptText':
    '支援員《しえんいん》にかわると、その答《こた》えは消《き》えます。先《さき》に「もう一度《いちど》保存《ほぞん》する」を押《お》すか、答《こた》えを紙《かみ》に写《うつ》してください。',
  'kiosk.staffUnkeptConfirm': '消《き》えてもかわる',
  'kiosk.staffConfirm': 'かわる',
  'kiosk.stay': 'つづける',

  'kiosk.kept': '保存《ほぞん》しました',
  'kiosk.notKept': '答《こた》えを保存《ほぞん》できませんでした',
  'kiosk.notKeptText':
    '答《こた》えは、この画面《がめん》に残《のこ》っています。閉《と》じないで、支援員《しえんいん》に見《み》せてください。',
  'kiosk.retry': 'もう一度《いちど》保存《ほぞん》する',

  'kiosk.look': '見《み》やすくする',
  'kiosk.language': 'ことば',
  'kiosk.furigana': 'ふりがな',
  'kiosk.textSize': '文字《もじ》の大《おお》きさ',
  'kiosk.textNormal': 'ふつう',
  'kiosk.textLarge': '大《おお》きい',
  'kiosk.textLarger': 'とても大《おお》きい',
  'kiosk.close': '閉《と》じる',
  'kiosk.speak': '読《よ》み上《あ》げる',
  'kiosk.speakStop': '読《よ》み上《あ》げをとめる',
} as const
