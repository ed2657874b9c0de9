import type { paper as source } from '#i18n/ja/paper.ts'

export const paper: Readonly<Record<keyof typeof source, string>> = {
  'paper.title': '紙《かみ》の シート',
  'paper.lead':
    '印刷《いんさつ》して、手《て》で 書《か》きます。あとで アプリに 書《か》くことが できます。',
  'paper.toPack': 'シートの 種類《しゅるい》に もどる',
  'paper.sheet': '印刷《いんさつ》する 紙《かみ》',
  'paper.options': '紙《かみ》に 書《か》くこと',
  'paper.printName': '名前《なまえ》を 印刷《いんさつ》する',
  'paper.printNameHint': '名前《なまえ》が ある 紙《かみ》を、なくさないように してください。',
  'paper.how':
    'いちばん 近《ちか》い 答《こた》えを、1つ えらんでください。答《こた》えられない ときは、書《か》かなくても いいです。',
  'paper.date': '　　　　年《ねん》　　　月《がつ》　　　日《にち》',
  'paper.rater': '答《こた》えた 人《ひと》',
  'paper.no': '番号《ばんごう》',
  'paper.entryTitle': '紙《かみ》を 見《み》て 書《か》く',
  'paper.entryText':
    '紙《かみ》の 答《こた》えを、キーボードで 書《か》きます。はじめに 日付《ひづけ》を 紙《かみ》と 同《おな》じに します。Enter を 押《お》します。それから、数字《すうじ》の キーで 答《こた》えます。',
  'paper.entryOf': '{rater}の 紙《かみ》を 見《み》て 書《か》く',
}
