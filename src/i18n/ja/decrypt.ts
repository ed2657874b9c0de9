/** What the page says that opens backups without the app. */
export const decrypt = {
  'decrypt.title': 'あゆみのバックアップを開《ひら》く',
  'decrypt.lead':
    'バックアップの中身《なかみ》を、このパソコンの中《なか》だけで開《ひら》きます。通信《つうしん》はしません。',
  'decrypt.file': 'バックアップのファイル',
  'decrypt.recoveryKey': '復旧《ふっきゅう》用紙《ようし》の10組《くみ》の文字《もじ》',
  'decrypt.open': '開《ひら》く',
  'decrypt.opened': '{when} のバックアップです（あゆみ {app}）',
  'decrypt.saveJson': 'すべてを JSON で保存《ほぞん》',
  'decrypt.tables': '種類《しゅるい》ごとの件数《けんすう》と表《ひょう》',
  'decrypt.saveCsv': '{type} を CSV で保存《ほぞん》',
  'decrypt.others':
    'ほかに {count}件《けん》あります（まだ受《う》け取《と》っていない回答《かいとう》や、開《ひら》けなかった記録《きろく》など）。JSON だけに入《はい》ります。',
  'decrypt.careful':
    '保存《ほぞん》したファイルは暗号化《あんごうか》されていません。使《つか》い終《お》わったら消《け》してください。',
} as const
