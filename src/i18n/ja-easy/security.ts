import type { security as source } from '#i18n/ja/security.ts'

export const security: Readonly<Record<keyof typeof source, string>> = {
  'security.title': '安全《あんぜん》',
  'security.lead': 'この タブレットを 開《ひら》ける 人《ひと》と、その 開《ひら》きかたです。',
  'security.profilesTitle': 'プロフィール',
  'security.profilesText':
    '支援員《しえんいん》は、一人《ひとり》ずつ 合言葉《あいことば》を 持《も》ちます。記録《きろく》には、書《か》いた 人《ひと》の 名前《なまえ》が のこります。ロックの 画面《がめん》には、名前《なまえ》の かわりに しるしを 出《だ》します。',
  'security.you': 'あなた',
  'security.mark': 'しるし：{mark}',
  'security.addProfile': 'プロフィールを ふやす',
  'security.addProfileText':
    '新《あたら》しい 人《ひと》に タブレットを わたしてください。その 人《ひと》が、自分《じぶん》で 合言葉《あいことば》を きめます。',
  'security.name': '名前《なまえ》',
  'security.kana': 'ふりがな',
  'security.nameMissing': '名前《なまえ》を 書《か》いてください。',
  'security.notKana': 'ひらがなか カタカナで 書《か》いてください。',
  'security.tooLong': '長《なが》すぎます。{max}文字《もじ》までに してください。',
  'security.profileAdded': '{mark}の プロフィールを ふやしました',
  'security.remove': 'はずす',
  'security.removeTitle': '{name}さんを この タブレットから はずしますか',
  'security.removeText':
    'はずすと、この 人《ひと》の 合言葉《あいことば》と パスキーでは、この タブレットを 開《ひら》けなく なります。書《か》いた 記録《きろく》と 名前《なまえ》は のこります。',
  'security.removed': '{name}さんを はずしました',
  'security.passphraseTitle': 'あなたの 合言葉《あいことば》',
  'security.changePassphrase': '合言葉《あいことば》を かえる',
  'security.passphraseChanged': '合言葉《あいことば》を かえました',
  'security.passkeyTitle': 'パスキー',
  'security.passkeyText':
    '指《ゆび》や 顔《かお》、タブレットの 暗証《あんしょう》番号《ばんごう》（ひみつの 番号《ばんごう》）で ロックを はずせます。合言葉《あいことば》も 今《いま》までと 同《おな》じように 使《つか》えます。とちゅうで 2回《かい》 確《たし》かめます。',
  'security.passkeyNone':
    'この ブラウザー（ページを 見《み》る アプリ）では、パスキーを 使《つか》えません。合言葉《あいことば》で ロックを はずしてください。',
  'security.addPasskey': 'パスキーを 作《つく》る',
  'security.renewPasskey': 'パスキーを 作《つく》りなおす',
  'security.passkeyAdded': 'パスキーを 作《つく》りました',
  'security.passkeyHas': 'この タブレットの パスキーが あります。',
  'security.passkeyFailed':
    'パスキーを 作《つく》れませんでした。とちゅうで やめたのかも しれません。または、タブレットに 必要《ひつよう》な 機能《きのう》（PRF）が ないのかも しれません。',
  'security.passkeyName': 'あゆみ（{mark}）',
  'security.recoveryTitle': '復旧《ふっきゅう》用紙《ようし》',
  'security.recoveryText':
    '合言葉《あいことば》を わすれた ときに、タブレットを 開《ひら》く 紙《かみ》です。なくした ときや、ほかの 人《ひと》が 見《み》た ときは、作《つく》りなおしてください。',
  'security.recoveryLimits':
    '新《あたら》しい 紙《かみ》を 作《つく》ると、古《ふる》い 紙《かみ》では この タブレットを 開《ひら》けなく なります。でも、タブレットの 古《ふる》い コピーと 古《ふる》い 紙《かみ》を 両方《りょうほう》 持《も》っている 人《ひと》は、開《ひら》けるかも しれません。',
  'security.renewRecovery': '新《あたら》しい 復旧《ふっきゅう》用紙《ようし》を 作《つく》る',
  'security.recoveryNotYet':
    '確《たし》かめ終《お》わるまでは、今《いま》の 紙《かみ》を 使《つか》えます。',
  'security.recoveryDone': 'この 紙《かみ》に かえる',
  'security.recoveryRenewed':
    '新《あたら》しい 復旧《ふっきゅう》用紙《ようし》に かえました。古《ふる》い 紙《かみ》は すててください。',
  'security.autoLockTitle': '自動《じどう》ロック',
  'security.autoLockLegend': '使《つか》わない とき、ロックするまでの 時間《じかん》',
  'security.minutes': '{minutes}分《ふん》',
  'security.unreadableTitle': '開《ひら》けない 記録《きろく》',
  'security.unreadableText':
    'こわれた 記録《きろく》か、この タブレットに かぎが ない 記録《きろく》です。消《け》さないで、そのまま のこしています。ほかの 記録《きろく》は だいじょうぶです。',
  'security.unreadableId': '番号《ばんごう》',
  'security.unreadableKind': '種類《しゅるい》',
  'security.unreadableWhy': '理由《りゆう》',
  'security.why.noKey':
    'この タブレットに かぎが ありません。ほかの タブレットから かぎを もらってください。',
  'security.why.altered':
    '中身《なかみ》が かわったか、足《た》りなく なっています。バックアップ（記録《きろく》の コピー）から もとに もどせます。',
  'security.why.unparsable':
    'この 版《はん》の あゆみでは 読《よ》めない 形《かたち》です。アプリを 新《あたら》しく してください。',
  'security.sample':
    'サンプルでは、合言葉《あいことば》や 復旧《ふっきゅう》用紙《ようし》は 使《つか》いません。',
}
