export const security = {
  'security.title': '安全《あんぜん》',
  'security.lead': 'この端末《たんまつ》を開《ひら》ける人《ひと》と、その方法《ほうほう》です。',
  'security.profilesTitle': 'プロフィール',
  'security.profilesText':
    '支援員《しえんいん》ごとに合言葉《あいことば》を持《も》ちます。記録《きろく》には、書《か》いた人《ひと》の名前《なまえ》が残《のこ》ります。ロック画面《がめん》では、名前《なまえ》のかわりにしるしを表示《ひょうじ》します。',
  'security.you': 'あなた',
  'security.mark': 'しるし：{mark}',
  'security.addProfile': 'プロフィールを追加《ついか》',
  'security.addProfileText':
    '追加《ついか》する人《ひと》に端末《たんまつ》を渡《わた》し、本人《ほんにん》に合言葉《あいことば》を決《き》めてもらってください。',
  'security.name': '名前《なまえ》',
  'security.kana': 'ふりがな',
  'security.nameMissing': '名前《なまえ》を入力《にゅうりょく》してください。',
  'security.notKana': 'ひらがなかカタカナで入力《にゅうりょく》してください。',
  'security.tooLong': '長《なが》すぎます。{max}文字《もじ》までにしてください。',
  'security.profileAdded': '{mark} のプロフィールを追加《ついか》しました',
  'security.remove': '外《はず》す',
  'security.removeTitle': '{name}さんをこの端末《たんまつ》から外《はず》しますか',
  'security.removeText':
    '外《はず》すと、この人《ひと》の合言葉《あいことば》とパスキーでは、この端末《たんまつ》を開《ひら》けなくなります。書《か》いた記録《きろく》と名前《なまえ》は残《のこ》ります。',
  'security.removed': '{name}さんを外《はず》しました',
  'security.passphraseTitle': 'あなたの合言葉《あいことば》',
  'security.changePassphrase': '合言葉《あいことば》を変《か》える',
  'security.passphraseChanged': '合言葉《あいことば》を変《か》えました',
  'security.passkeyTitle': 'パスキー',
  'security.passkeyText':
    '指紋《しもん》や顔《かお》、端末《たんまつ》の暗証《あんしょう》番号《ばんごう》でロックを解除《かいじょ》できます。合言葉《あいことば》も今《いま》までどおり使《つか》えます。途中《とちゅう》で2回《かい》確認《かくにん》されます。',
  'security.passkeyNone':
    'このブラウザーではパスキーを使《つか》えません。合言葉《あいことば》で解除《かいじょ》してください。',
  'security.addPasskey': 'パスキーを登録《とうろく》',
  'security.renewPasskey': 'パスキーを登録《とうろく》し直《なお》す',
  'security.passkeyAdded': 'パスキーを登録《とうろく》しました',
  'security.passkeyHas': 'この端末《たんまつ》に登録《とうろく》されています。',
  'security.passkeyFailed':
    'パスキーを登録《とうろく》できませんでした。取《と》り消《け》したか、端末《たんまつ》が必要《ひつよう》な機能《きのう》（PRF）に対応《たいおう》していません。',
  'security.passkeyName': 'あゆみ（{mark}）',
  'security.recoveryTitle': '復旧《ふっきゅう》用紙《ようし》',
  'security.recoveryText':
    '合言葉《あいことば》を忘《わす》れたときに端末《たんまつ》を開《ひら》く用紙《ようし》です。なくしたときや、ほかの人《ひと》に見《み》られたときは、つくり直《なお》してください。',
  'security.recoveryLimits':
    '古《ふる》い用紙《ようし》でこの端末《たんまつ》は開《ひら》けなくなります。ただし、端末《たんまつ》の古《ふる》い写《うつ》しと古《ふる》い用紙《ようし》の両方《りょうほう》を持《も》つ人《ひと》には、開《ひら》かれるおそれが残《のこ》ります。',
  'security.renewRecovery': '新《あたら》しい復旧《ふっきゅう》用紙《ようし》をつくる',
  'security.recoveryNotYet':
    '確認《かくにん》が終《お》わるまでは、今《いま》の用紙《ようし》が使《つか》えます。',
  'security.recoveryDone': 'この用紙《ようし》に切《き》り替《か》える',
  'security.recoveryRenewed':
    '新《あたら》しい復旧《ふっきゅう》用紙《ようし》に切《き》り替《か》えました。古《ふる》い用紙《ようし》は捨《す》ててください。',
  'security.autoLockTitle': '自動《じどう》ロック',
  'security.autoLockLegend': '操作《そうさ》がないときにロックするまでの時間《じかん》',
  'security.minutes': '{minutes}分《ふん》',
  'security.unreadableTitle': '開《ひら》けない記録《きろく》',
  'security.unreadableText':
    '壊《こわ》れているか、この端末《たんまつ》に鍵《かぎ》のない記録《きろく》です。消《け》さずにそのまま保管《ほかん》し、ほかの記録《きろく》には影響《えいきょう》しません。',
  'security.unreadableId': '番号《ばんごう》',
  'security.unreadableKind': '種類《しゅるい》',
  'security.unreadableWhy': '理由《りゆう》',
  'security.why.noKey':
    'この端末《たんまつ》に鍵《かぎ》がありません。ほかの端末《たんまつ》から共有《きょうゆう》してもらってください。',
  'security.why.altered':
    '内容《ないよう》が変《か》わっているか、欠《か》けています。バックアップから復元《ふくげん》できます。',
  'security.why.unparsable':
    'この版《はん》のあゆみでは読《よ》めない形《かたち》です。アプリを更新《こうしん》してください。',
  'security.sample':
    'サンプルでは、合言葉《あいことば》や復旧《ふっきゅう》用紙《ようし》は使《つか》いません。',
} as const
