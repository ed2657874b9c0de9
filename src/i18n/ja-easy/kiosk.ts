import type { kiosk as source } from '#i18n/ja/kiosk.ts'

export const kiosk: Readonly<Record<keyof typeof source, string>> = {
  'kiosk.greeting': '{name}さんですか',
  'kiosk.confirm': 'はい、わたしです',
  'kiosk.notMe': 'ちがいます',
  'kiosk.notMeText': 'この タブレットを、支援員《しえんいん》に 渡《わた》してください。',
  'kiosk.introCount': '質問《しつもん》は {count}問《もん》 あります。1つずつ 出《で》ます。',
  'kiosk.introFree':
    '正《ただ》しい 答《こた》えは ありません。まちがいも ありません。いまの あなたに 近《ちか》いものを えらんでください。',
  'kiosk.introDecline':
    'わからない ときは、答《こた》えなくても いいです。答《こた》えたくない ときも、答《こた》えなくても いいです。',
  'kiosk.introTime': '時間《じかん》の きまりは ありません。ゆっくりで いいです。',

  'kiosk.progressLabel': 'いまの 質問《しつもん》',
  'kiosk.progress': '{n} / {total}',
  'kiosk.item': '質問《しつもん》 {n} / {total}',
  'kiosk.back': 'もどる',
  'kiosk.next': 'つぎへ',
  'kiosk.toReview': '答《こた》えを 見《み》る',
  'kiosk.decline': 'わからない・こたえたくない',

  'kiosk.review': 'あなたの 答《こた》えを 見《み》てください',
  'kiosk.reviewText': 'なおしたい 質問《しつもん》を えらんでください。',
  'kiosk.reviewGaps':
    '答《こた》えていない 質問《しつもん》が {count}問《もん》 あります。このままでも いいです。',
  'kiosk.reviewNothing':
    'まだ 1つも 答《こた》えていません。このままでも いいです。答《こた》えなかった ことを、支援員《しえんいん》が 知《し》ります。',
  'kiosk.unanswered': '答《こた》えていません',
  'kiosk.finish': 'おわる',

  'kiosk.thanks': 'ありがとうございました',
  'kiosk.giveBack': '支援員《しえんいん》に 渡《わた》してください',
  'kiosk.thanksText':
    'あなたの 答《こた》えに、鍵《かぎ》を かけました。支援員《しえんいん》だけが 見《み》ることが できます。',
  'kiosk.receive': '支援員《しえんいん》が もらう',
  'kiosk.over': 'この シートは、もう おわりました',

  'kiosk.staff': '支援員《しえんいん》に かわる',
  'kiosk.staffTitle': '支援員《しえんいん》に かわりますか',
  'kiosk.staffText':
    'あなたの 答《こた》えは、残《のこ》っています。まちがえた ときは、「つづける」を えらんでください。',
  'kiosk.staffUnkeptTitle': 'のこすことが できていない 答《こた》えが あります',
  'kiosk.staffUnkeptText':
    '支援員《しえんいん》に かわると、その 答《こた》えは なくなります。はじめに「もう一度《いちど》 のこす」を 押《お》してください。だめな ときは、答《こた》えを 紙《かみ》に 書《か》いてください。',
  'kiosk.staffUnkeptConfirm': 'なくなっても かわる',
  'kiosk.staffConfirm': 'かわる',
  'kiosk.stay': 'つづける',

  'kiosk.kept': 'のこしました',
  'kiosk.notKept': '答《こた》えを のこすことが できませんでした',
  'kiosk.notKeptText':
    'あなたの 答《こた》えは、この 画面《がめん》に あります。閉《と》じないで ください。支援員《しえんいん》に 見《み》せてください。',
  'kiosk.retry': 'もう一度《いちど》 のこす',

  'kiosk.look': '見《み》やすく する',
  'kiosk.language': 'ことば',
  'kiosk.furigana': 'ふりがな',
  'kiosk.textSize': '文字《もじ》の 大《おお》きさ',
  'kiosk.textNormal': 'ふつう',
  'kiosk.textLarge': '大《おお》きい',
  'kiosk.textLarger': 'とても 大《おお》きい',
  'kiosk.close': '閉《と》じる',
  'kiosk.speak': '声《こえ》で 読《よ》む',
  'kiosk.speakStop': '声《こえ》を とめる',
}
