import type { decrypt as source } from '#i18n/ja/decrypt.ts'

export const decrypt: Readonly<Record<keyof typeof source, string>> = {
  'decrypt.title': 'あゆみの バックアップを 開《ひら》く',
  'decrypt.lead':
    'バックアップの 中《なか》を、この パソコンの 中《なか》だけで 開《ひら》きます。インターネットは 使《つか》いません。',
  'decrypt.file': 'バックアップの ファイル',
  'decrypt.recoveryKey': '復旧《ふっきゅう》用紙《ようし》の 10組《くみ》の 文字《もじ》',
  'decrypt.open': '開《ひら》く',
  'decrypt.opened': '{when}の バックアップです（あゆみ {app}）',
  'decrypt.saveJson': 'ぜんぶを JSON で とっておく',
  'decrypt.tables': '種類《しゅるい》ごとの 数《かず》と 表《ひょう》',
  'decrypt.saveCsv': '{type} を CSV で とっておく',
  'decrypt.others':
    'ほかに {count}件《けん》 あります（まだ 受《う》けとって いない 答《こた》えや、開《ひら》けなかった 記録《きろく》など）。JSON だけに 入《はい》ります。',
  'decrypt.careful':
    'とっておいた ファイルは、だれでも 読《よ》めます。使《つか》いおわったら けしてください。',
}
