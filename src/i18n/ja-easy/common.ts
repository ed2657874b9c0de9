import type { common as source } from '#i18n/ja/common.ts'

export const common: Readonly<Record<keyof typeof source, string>> = {
  'common.save': 'のこす',
  'common.cancel': 'やめる',
  'common.close': 'とじる',
  'common.edit': '書《か》きかえる',
  'common.back': 'もどる',
  'common.next': 'つぎへ',
  'common.undo': 'もとに もどす',
  'common.print': '印刷《いんさつ》',
  'common.loading': '少《すこ》し 待《ま》ってください…',
  'common.required': 'かならず',
  'common.optional': 'なくても いい',
  'common.none': 'まだ ありません',
  'common.unsavedTitle': '書《か》いた ことに まちがいが あります',
  'common.overtakenTitle': '同《おな》じ ところが、ほかの 画面《がめん》で かわっています',
  'common.overtakenText':
    'どちらも 消《け》さない ように、まだ のこしていません。もう 一度《いちど》「のこす」を おすと、この 画面《がめん》の 内容《ないよう》に なります。ほかの 画面《がめん》の 内容《ないよう》は、つぎの とおりです。',
  'common.overtakenField': '{label}：{value}',
  'common.show': '見《み》せる',
  'common.hide': 'かくす',
  'common.self': '本人《ほんにん》',
  'common.staff': '支援員《しえんいん》',
  'common.agreed': 'いっしょに',
  'common.employed': '働《はたら》いています',
  'common.unemployed': '働《はたら》いていません',
}
