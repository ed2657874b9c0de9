/** Backup and restore. */
export const backup = {
  'settings.backup': 'バックアップ',
  'settings.backupText':
    '記録《きろく》の写《うつ》しをファイルに取《と》る、ファイルから元《もと》に戻《もど》す',

  'backup.title': 'バックアップ',
  'backup.lead':
    '記録《きろく》の写《うつ》しを一《ひと》つのファイルにします。端末《たんまつ》が壊《こわ》れても、なくなっても、このファイルから元《もと》に戻《もど》せます。',
  'backup.makeTitle': 'バックアップをとる',
  'backup.last': '最後《さいご》のバックアップ',
  'backup.lastNever': 'まだとっていません',
  'backup.protection': 'ファイルを開《ひら》ける人《ひと》',
  'backup.protect.recoveryKey':
    '復旧《ふっきゅう》用紙《ようし》を持《も》つ人《ひと》（おすすめ）',
  'backup.protectNote.recoveryKey':
    '何《なに》も決《き》めずにすぐ取《と》れます。開《ひら》くときは、いまの復旧《ふっきゅう》用紙《ようし》の10組《くみ》の文字《もじ》を入力《にゅうりょく》します。',
  'backup.protect.passphrase': 'このファイルの合言葉《あいことば》を知《し》る人《ひと》',
  'backup.protectNote.passphrase':
    'このファイルだけの合言葉《あいことば》を決《き》めます。忘《わす》れると、だれにも開《ひら》けません。',
  'backup.protect.none': 'だれでも（暗号化《あんごうか》しない）',
  'backup.protectNote.none':
    'ほかのプログラムで使《つか》うときだけにしてください。ファイルを手《て》にした人《ひと》は、参加者《さんかしゃ》の名前《なまえ》も回答《かいとう》もすべて読《よ》めます。',
  'backup.noneConfirm': '確認《かくにん》のため「{word}」と入力《にゅうりょく》してください',
  'backup.noneWord': '暗号化《あんごうか》しない',
  'backup.noneConfirmWrong':
    '上《うえ》の言葉《ことば》と同《おな》じように入力《にゅうりょく》してください。',
  'backup.make': 'バックアップをとる',
  'backup.making': 'バックアップをとっています',
  'backup.counts': '{done} / {total}件《けん》',
  'backup.stop': '中止《ちゅうし》',
  'backup.stopped': '中止《ちゅうし》しました。ファイルはつくっていません。',
  'backup.failed': 'バックアップをとれませんでした',
  'backup.failedText':
    '記録《きろく》はそのまま残《のこ》っています。保存先《ほぞんさき》の空《あ》き容量《ようりょう》を確《たし》かめて、もう一度《いちど》お試《ため》しください（{reason}）。',
  'backup.saved': 'バックアップをファイルにしました',
  'backup.savedText':
    '{name} を、この端末《たんまつ》とは別《べつ》の場所《ばしょ》（USB メモリーや事業所《じぎょうしょ》のパソコンなど）に置《お》いてください。',
  'backup.share': 'ほかのアプリに送《おく》る',
  'backup.restoreText':
    'ファイルから記録《きろく》を戻《もど》します。戻《もど》す前《まえ》に、何《なに》が変《か》わるかを確《たし》かめられます。',
  'backup.restoreGo': '復元《ふくげん》へ進《すす》む',
  'backup.snapshotTitle': 'アップデート前《まえ》の控《ひか》え',
  'backup.snapshotText':
    '新《あたら》しい版《はん》に切《き》り替《か》える前《まえ》の記録《きろく》を、暗号化《あんごうか》したまま、この端末《たんまつ》に残《のこ》しています。切《き》り替《か》えのあとで記録《きろく》がおかしいときに使《つか》います。つくってから30日《にち》で自動《じどう》で消《き》えます。',
  'backup.snapshotMadeAt': 'つくった日時《にちじ》',
  'backup.snapshotRecords': '記録《きろく》の数《かず》',
  'backup.snapshotCount': '{count}件《けん》',
  'backup.snapshotMake': '控《ひか》えからバックアップを作《つく》る',
  'backup.snapshotMakeNote':
    'いまの復旧《ふっきゅう》用紙《ようし》で開《ひら》けるファイルになります。「復元《ふくげん》」で、合《あ》わせるか、入《い》れ替《か》えるかを選《えら》べます。',
  'backup.snapshotRemove': '控《ひか》えを消《け》す',
  'backup.snapshotRemoveTitle': 'アップデート前《まえ》の控《ひか》えを消《け》しますか',
  'backup.snapshotRemoveText':
    'いまの記録《きろく》は変《か》わりません。控《ひか》えは元《もと》に戻《もど》せません。',
  'backup.snapshotRemoved': '控《ひか》えを消《け》しました。',
  'backup.snapshotNotRemoved':
    '控《ひか》えを消《け》せませんでした。ほかのタブを閉《と》じてから、もう一度《いちど》お試《ため》しください。',
  'backup.decryptTitle': 'あゆみがなくても開《ひら》けます',
  'backup.decryptText':
    '下《した》のページをバックアップと一緒《いっしょ》に保管《ほかん》しておくと、あゆみも通信《つうしん》もないパソコンで、ファイルの中身《なかみ》を読《よ》み、表《ひょう》（CSV）にできます。age という公開《こうかい》された形式《けいしき》なので、ほかの道具《どうぐ》でも開《ひら》けます。',
  'backup.decryptGo': '開《ひら》くためのページを保存《ほぞん》',
  'backup.reminderNever':
    'まだバックアップがありません。この端末《たんまつ》が壊《こわ》れると、記録《きろく》を元《もと》に戻《もど》せません。',
  'backup.reminderOld':
    '最後《さいご》のバックアップは {when} です。新《あたら》しいバックアップをとってください。',
  'backup.reminderGo': 'バックアップへ',
  'backup.reminderLater': 'あとで',

  'restore.title': '復元《ふくげん》',
  'restore.lead':
    'バックアップのファイルから記録《きろく》を戻《もど》します。はじめに、何《なに》が変《か》わるかを確《たし》かめます。確《たし》かめるだけでは何《なに》も変《か》わりません。',
  'restore.fileTitle': 'バックアップのファイル',
  'restore.choose': 'ファイルを選《えら》ぶ',
  'restore.chooseOther': '別《べつ》のファイルを選《えら》ぶ',
  'restore.recoveryKeyHint':
    'バックアップをとったときの復旧《ふっきゅう》用紙《ようし》の10組《くみ》の文字《もじ》です。大文字《おおもじ》・小文字《こもじ》・空白《くうはく》は区別《くべつ》しません。',
  'restore.passphrase': 'このファイルの合言葉《あいことば》',
  'restore.passphraseHint': 'バックアップをとったときに決《き》めた合言葉《あいことば》です。',
  'restore.secretMissing': '入力《にゅうりょく》してください。',
  'restore.notSealed':
    'このファイルは暗号化《あんごうか》されていません。復元《ふくげん》が終《お》わったら、ファイルの置《お》き場所《ばしょ》に気《き》をつけてください。',
  'restore.check': '何《なに》が変《か》わるか確《たし》かめる',
  'restore.checking': 'ファイルを確《たし》かめています',
  'restore.reportTitle': 'このファイルを復元《ふくげん》すると',
  'restore.reportCaption': 'ファイルの記録《きろく》と、この端末《たんまつ》の記録《きろく》',
  'restore.createdAt': 'バックアップをとった日時《にちじ》',
  'restore.app': 'とったときのあゆみの版《はん》',
  'restore.records': '{count}件《けん》',
  'restore.count.new': 'この端末《たんまつ》にない記録《きろく》',
  'restore.count.same': '同《おな》じ記録《きろく》',
  'restore.count.newerInFile': 'ファイルのほうが新《あたら》しい記録《きろく》',
  'restore.count.newerHere': 'この端末《たんまつ》のほうが新《あたら》しい記録《きろく》',
  'restore.count.bothChanged': 'どちらでも直《なお》してあり、合《あ》わせられる記録《きろく》',
  'restore.count.conflicting':
    '同《おな》じ欄《らん》を別々《べつべつ》に直《なお》した記録《きろく》（両方《りょうほう》の値《あたい》を残《のこ》します）',
  'restore.count.repaired':
    'この端末《たんまつ》では開《ひら》けなくなり、ファイルで直《なお》せる記録《きろく》',
  'restore.count.unknown':
    'この版《はん》のあゆみが知《し》らない記録《きろく》（消《け》さずに保管《ほかん》します）',
  'restore.count.unreadable':
    'もとの端末《たんまつ》で開《ひら》けなかった記録《きろく》（そのまま保管《ほかん》します）',
  'restore.count.handovers': '「本人《ほんにん》に渡《わた》す」の途中《とちゅう》のもの',
  'restore.count.onlyHere': 'この端末《たんまつ》だけにある記録《きろく》',
  'restore.mode': '復元《ふくげん》のしかた',
  'restore.mode.merge': '合《あ》わせる（おすすめ）',
  'restore.modeNote.merge':
    'この端末《たんまつ》の記録《きろく》は消《き》えません。ファイルにしかないものを足《た》し、どちらにもあるものは新《あたら》しいほうを使《つか》います。',
  'restore.mode.replace': '入《い》れ替《か》える',
  'restore.modeNote.replace':
    'この端末《たんまつ》の記録《きろく》を、ファイルの中身《なかみ》と同《おな》じにします。ファイルにない記録《きろく》は、この端末《たんまつ》からなくなります。支援員《しえんいん》の合言葉《あいことば》は変《か》わりません。',
  'restore.go.merge': '合《あ》わせて復元《ふくげん》する',
  'restore.go.replace': '入《い》れ替《か》えて復元《ふくげん》する',
  'restore.replaceTitle': 'この端末《たんまつ》の記録《きろく》を入《い》れ替《か》えますか',
  'restore.replaceText':
    'この端末《たんまつ》だけにある記録《きろく》{gone}件《けん》がなくなり、ファイルの{total}件《けん》になります。',
  'restore.replaceLast': '最後《さいご》のバックアップ：{when}',
  'restore.replaceSafety':
    'はじめに、いまの記録《きろく》のバックアップをファイルにします。ファイルにできなかったときは、入《い》れ替《か》えません。',
  'restore.replaceGo': 'バックアップをとって入《い》れ替《か》える',
  'restore.restoring': '復元《ふくげん》しています',
  'restore.restoringSafe':
    '途中《とちゅう》で止《と》まっても、記録《きろく》は復元《ふくげん》する前《まえ》のままです。最後《さいご》に一度《いちど》で切《き》り替《か》えます。',
  'restore.done': '復元《ふくげん》しました',
  'restore.doneText':
    'ファイルの記録《きろく》は、この端末《たんまつ》に保存《ほぞん》されています。',
  'restore.toParticipants': '参加者《さんかしゃ》の一覧《いちらん》へ',
  'restore.stopped':
    '中止《ちゅうし》しました。この端末《たんまつ》の記録《きろく》は、何《なに》も変《か》わっていません。',
  'restore.refused': '復元《ふくげん》できません',
  'restore.safe': 'この端末《たんまつ》の記録《きろく》は、何《なに》も変《か》わっていません。',
  'restore.problem.notABackup':
    'あゆみのバックアップではないか、はじめの部分《ぶぶん》が壊《こわ》れています。ファイルを選《えら》び直《なお》してください。',
  'restore.problem.newerFormat':
    '新《あたら》しい版《はん》のあゆみでとったバックアップです。アプリを更新《こうしん》してから、もう一度《いちど》お試《ため》しください。',
  'restore.problem.badLine':
    '{line}行目《ぎょうめ》：{what}。ファイルが途中《とちゅう》で変《か》わっています。別《べつ》のバックアップを使《つか》ってください。',
  'restore.problem.cutShort':
    'ファイルが{line}行目《ぎょうめ》で終《お》わっています。コピーが途中《とちゅう》で切《き》れたようです。もとのファイルをもう一度《いちど》コピーしてください。',
  'restore.problem.sealBroken':
    '{line}行目《ぎょうめ》より先《さき》で、ファイルが切《き》れているか、変《か》わっています。もとのファイルをもう一度《いちど》コピーするか、別《べつ》のバックアップを使《つか》ってください。',
  'restore.problem.altered':
    '中身《なかみ》が、とったときと違《ちが》います（{line}行目《ぎょうめ》の検査《けんさ》の値《あたい》と合《あ》いません）。別《べつ》のバックアップを使《つか》ってください。',
  'restore.problem.notARecoveryKey':
    '復旧《ふっきゅう》キーとして読《よ》み取《と》れません。10組《くみ》すべてを、用紙《ようし》のとおりに入力《にゅうりょく》したか確《たし》かめてください。',
  'restore.problem.wrongKey':
    'この復旧《ふっきゅう》キーでは開《ひら》けません。バックアップをとったときの用紙《ようし》か、確《たし》かめてください。',
  'restore.problem.wrongPassphrase':
    'この合言葉《あいことば》では開《ひら》けません。もう一度《いちど》お試《ため》しください。',
  'restore.problem.fileGone':
    'ファイルを最後《さいご》まで読《よ》めませんでした。移《うつ》したり、USB メモリーを抜《ぬ》いたりしていないか確《たし》かめて、もう一度《いちど》選《えら》んでください。',
  'restore.problem.isSample':
    'サンプルのバックアップです。本当《ほんとう》の記録《きろく》とは混《ま》ぜられません。',
  'restore.problem.isNoSample':
    '本当《ほんとう》の記録《きろく》のバックアップです。サンプルを終《お》えて、この端末《たんまつ》で始《はじ》めてから復元《ふくげん》してください。',
  'restore.problem.otherTabs':
    'ほかのタブでも、あゆみを使《つか》っています。ほかのタブを閉《と》じてから、もう一度《いちど》お試《ため》しください。',
  'restore.problem.notKept':
    '端末《たんまつ》が書《か》き込《こ》みを受《う》け付《つ》けませんでした（{reason}）。空《あ》き容量《ようりょう》をつくってから、もう一度《いちど》お試《ため》しください。',
  'restore.line.notJson': '文字《もじ》の並《なら》びが崩《くず》れています',
  'restore.line.tooMuch': '中身《なかみ》が複雑《ふくざつ》すぎます',
  'restore.line.hostile': '危《あぶ》ない名前《なまえ》（__proto__）が入《はい》っています',
  'restore.line.notUtf8': '文字《もじ》として読《よ》めません',
  'restore.line.tooLong': '一行《いちぎょう》が長《なが》すぎます',
  'restore.line.notALine': 'バックアップの行《ぎょう》ではありません',
  'restore.line.badFields': '記録《きろく》の内容《ないよう》が正《ただ》しくありません',
  'restore.line.outOfOrder':
    '行《ぎょう》の順番《じゅんばん》が違《ちが》うか、同《おな》じ記録《きろく》が二《ふた》つあります',
} as const
