import type { backup as source } from '#i18n/ja/backup.ts'

export const backup: Readonly<Record<keyof typeof source, string>> = {
  'settings.backup': 'バックアップ',
  'settings.backupText': '記録《きろく》の コピーを つくる、コピーから もどす',

  'backup.title': 'バックアップ',
  'backup.lead':
    '記録《きろく》の コピーを 一《ひと》つの ファイルに します。タブレットが こわれても、なくなっても、この ファイルから もどせます。',
  'backup.makeTitle': 'バックアップを つくる',
  'backup.last': '最後《さいご》の バックアップ',
  'backup.lastNever': 'まだ ありません',
  'backup.protection': 'ファイルを 開《ひら》ける 人《ひと》',
  'backup.protect.recoveryKey':
    '復旧《ふっきゅう》用紙《ようし》を 持《も》つ 人《ひと》（おすすめ）',
  'backup.protectNote.recoveryKey':
    'すぐに つくれます。開《ひら》くときは、今《いま》の 復旧《ふっきゅう》用紙《ようし》の 文字《もじ》を 入《い》れます。',
  'backup.protect.passphrase': 'この ファイルの 合言葉《あいことば》を 知《し》る 人《ひと》',
  'backup.protectNote.passphrase':
    'この ファイルだけの 合言葉《あいことば》を きめます。わすれると、だれも 開《ひら》けません。',
  'backup.protect.none': 'だれでも（暗号《あんごう》に しない）',
  'backup.protectNote.none':
    'ほかの プログラムで 使《つか》うときだけに してください。ファイルを もらった 人《ひと》は、名前《なまえ》も 答《こた》えも ぜんぶ 読《よ》めます。',
  'backup.noneConfirm': '確《たし》かめるために「{word}」と 書《か》いてください',
  'backup.noneWord': '暗号《あんごう》に しない',
  'backup.noneConfirmWrong':
    '上《うえ》の 言葉《ことば》と 同《おな》じように 書《か》いてください。',
  'backup.make': 'バックアップを つくる',
  'backup.making': 'バックアップを つくっています',
  'backup.counts': '{done} / {total}件《けん》',
  'backup.stop': 'やめる',
  'backup.stopped': 'やめました。ファイルは できていません。',
  'backup.failed': 'バックアップを つくれませんでした',
  'backup.failedText':
    '記録《きろく》は そのまま あります。ファイルを 置《お》く 場所《ばしょ》が いっぱいでないか 見《み》て、もう一度《いちど》 やってみてください（{reason}）。',
  'backup.saved': 'バックアップの ファイルが できました',
  'backup.savedText':
    '{name} を、この タブレットではない 場所《ばしょ》（USB メモリーや パソコン）に 置《お》いてください。',
  'backup.share': 'ほかの アプリに おくる',
  'backup.restoreText':
    'ファイルから 記録《きろく》を もどします。もどす 前《まえ》に、何《なに》が かわるか 見《み》られます。',
  'backup.restoreGo': '復元《ふくげん》へ すすむ',
  'backup.snapshotTitle': 'アップデートの 前《まえ》の 控《ひか》え',
  'backup.snapshotText':
    '控《ひか》えは、もしもの ときの うつしです。新《あたら》しい あゆみに なる 前《まえ》の 記録《きろく》です。暗号化《あんごうか》（読《よ》めない 形《かたち》に すること）した まま、この タブレットに あります。新《あたら》しく なってから 記録《きろく》が おかしい ときに 使《つか》います。つくってから 30日《にち》で、ひとりでに 消《き》えます。控《ひか》えが ある あいだは、また アップデートが あっても、この 控《ひか》えが のこります。新《あたら》しい 控《ひか》えは つくりません。',
  'backup.snapshotMadeAt': 'つくった とき',
  'backup.snapshotRecords': '記録《きろく》の 数《かず》',
  'backup.snapshotCount': '{count}件《けん》',
  'backup.snapshotMake': '控《ひか》えから バックアップを つくる',
  'backup.snapshotMakeNote':
    '今《いま》の 復旧《ふっきゅう》用紙《ようし》で 開《ひら》ける ファイルに なります。「復元《ふくげん》」の 画面《がめん》で、「いっしょに する」か「とりかえる」かを えらべます。',
  'backup.snapshotRemove': '控《ひか》えを 消《け》す',
  'backup.snapshotRemoveTitle': 'アップデートの 前《まえ》の 控《ひか》えを 消《け》しますか',
  'backup.snapshotRemoveText':
    '今《いま》の 記録《きろく》は かわりません。消《け》した 控《ひか》えは、もどせません。',
  'backup.snapshotRemoved': '控《ひか》えを 消《け》しました。',
  'backup.snapshotNotRemoved':
    '控《ひか》えを 消《け》せませんでした。ほかの タブを とじて、もう 一度《いちど》 やってみてください。',
  'backup.decryptTitle': 'あゆみが なくても 開《ひら》けます',
  'backup.decryptText':
    'この ページを バックアップと いっしょに 置《お》いておいてください。あゆみも インターネットも ない パソコンで、ファイルの 中《なか》を 読《よ》めます。表《ひょう》（CSV）にも できます。age という だれでも 使《つか》える 形《かたち》なので、ほかの 道具《どうぐ》でも 開《ひら》けます。',
  'backup.decryptGo': '開《ひら》くための ページを とっておく',
  'backup.reminderNever':
    'まだ バックアップが ありません。この タブレットが こわれると、記録《きろく》を もどせません。',
  'backup.reminderOld':
    '最後《さいご》の バックアップは {when}です。新《あたら》しく つくってください。',
  'backup.reminderGo': 'バックアップへ',
  'backup.reminderLater': 'あとで',

  'restore.title': '復元《ふくげん》',
  'restore.lead':
    'バックアップの ファイルから 記録《きろく》を もどします。はじめに、何《なに》が かわるか 見《み》ます。見《み》るだけでは 何《なに》も かわりません。',
  'restore.fileTitle': 'バックアップの ファイル',
  'restore.choose': 'ファイルを えらぶ',
  'restore.chooseOther': 'べつの ファイルを えらぶ',
  'restore.recoveryKeyHint':
    'バックアップを つくったときの 復旧《ふっきゅう》用紙《ようし》の 10組《くみ》の 文字《もじ》です。大《おお》きい 字《じ》でも 小《ちい》さい 字《じ》でも いいです。',
  'restore.passphrase': 'この ファイルの 合言葉《あいことば》',
  'restore.passphraseHint': 'バックアップを つくったときに きめた 合言葉《あいことば》です。',
  'restore.secretMissing': 'ここに 書《か》いてください。',
  'restore.notSealed':
    'この ファイルは 暗号《あんごう》に なっていません。もどしたあと、ファイルを だれにも 見《み》られないように してください。',
  'restore.check': '何《なに》が かわるか 見《み》る',
  'restore.checking': 'ファイルを 確《たし》かめています',
  'restore.reportTitle': 'この ファイルから もどすと',
  'restore.reportCaption': 'ファイルの 記録《きろく》と、この タブレットの 記録《きろく》',
  'restore.createdAt': 'バックアップを つくった とき',
  'restore.app': 'つくったときの あゆみの 版《はん》（番号《ばんごう》）',
  'restore.records': '{count}件《けん》',
  'restore.count.new': 'この タブレットに ない 記録《きろく》',
  'restore.count.same': '同《おな》じ 記録《きろく》',
  'restore.count.newerInFile': 'ファイルのほうが 新《あたら》しい 記録《きろく》',
  'restore.count.newerHere': 'この タブレットのほうが 新《あたら》しい 記録《きろく》',
  'restore.count.bothChanged': 'どちらでも 直《なお》した 記録《きろく》（いっしょに できます）',
  'restore.count.conflicting':
    '同《おな》じ ところを べつべつに 直《なお》した 記録《きろく》（どちらも のこします）',
  'restore.count.repaired':
    'この タブレットで 開《ひら》けなくなり、ファイルで 直《なお》せる 記録《きろく》',
  'restore.count.unknown': 'この あゆみが 知《し》らない 記録《きろく》（けさずに とっておきます）',
  'restore.count.unreadable':
    'もとの タブレットでも 開《ひら》けなかった 記録《きろく》（そのまま とっておきます）',
  'restore.count.handovers': '「本人《ほんにん》に わたす」の とちゅうの もの',
  'restore.count.onlyHere': 'この タブレットだけに ある 記録《きろく》',
  'restore.mode': 'もどしかた',
  'restore.mode.merge': 'いっしょに する（おすすめ）',
  'restore.modeNote.merge':
    'この タブレットの 記録《きろく》は きえません。ファイルだけに あるものを たして、どちらにも あるものは 新《あたら》しいほうを 使《つか》います。',
  'restore.mode.replace': 'とりかえる',
  'restore.modeNote.replace':
    'この タブレットの 記録《きろく》を、ファイルと 同《おな》じに します。ファイルに ない 記録《きろく》は、この タブレットから なくなります。支援員《しえんいん》の 合言葉《あいことば》は かわりません。',
  'restore.go.merge': 'いっしょに して もどす',
  'restore.go.replace': 'とりかえて もどす',
  'restore.replaceTitle': 'この タブレットの 記録《きろく》を とりかえますか',
  'restore.replaceText':
    'この タブレットだけに ある 記録《きろく》{gone}件《けん》が なくなり、ファイルの {total}件《けん》に なります。',
  'restore.replaceLast': '最後《さいご》の バックアップ：{when}',
  'restore.replaceSafety':
    'はじめに、今《いま》の 記録《きろく》の バックアップを つくります。つくれないときは、とりかえません。',
  'restore.replaceGo': 'バックアップを つくって とりかえる',
  'restore.restoring': 'もどしています',
  'restore.restoringSafe':
    'とちゅうで 止《と》まっても、記録《きろく》は もどす 前《まえ》の ままです。最後《さいご》に 一度《いちど》で かわります。',
  'restore.done': 'もどしました',
  'restore.doneText': 'ファイルの 記録《きろく》が、この タブレットに あります。',
  'restore.toParticipants': '参加者《さんかしゃ》の 一覧《いちらん》（ならび）へ',
  'restore.stopped':
    'やめました。この タブレットの 記録《きろく》は、何《なに》も かわっていません。',
  'restore.refused': 'もどせません',
  'restore.safe': 'この タブレットの 記録《きろく》は、何《なに》も かわっていません。',
  'restore.problem.notABackup':
    'あゆみの バックアップではないか、はじめの ところが こわれています。ファイルを えらびなおしてください。',
  'restore.problem.newerFormat':
    '新《あたら》しい あゆみで つくった バックアップです。この あゆみを 新《あたら》しく してから、もう一度《いちど》 やってみてください。',
  'restore.problem.badLine':
    '{line}行目《ぎょうめ》：{what}。ファイルが とちゅうで かわっています。べつの バックアップを 使《つか》ってください。',
  'restore.problem.cutShort':
    'ファイルが {line}行目《ぎょうめ》で おわっています。コピーが とちゅうで 切《き》れたようです。もとの ファイルを もう一度《いちど》 コピーしてください。',
  'restore.problem.sealBroken':
    '{line}行目《ぎょうめ》より 先《さき》で、ファイルが 切《き》れているか、かわっています。もとの ファイルを もう一度《いちど》 コピーするか、べつの バックアップを 使《つか》ってください。',
  'restore.problem.altered':
    'ファイルの 中《なか》が、つくったときと ちがいます（{line}行目《ぎょうめ》の 数《かず》が 合《あ》いません）。べつの バックアップを 使《つか》ってください。',
  'restore.problem.notARecoveryKey':
    '復旧《ふっきゅう》キーでは ないようです。10組《くみ》 ぜんぶを、用紙《ようし》と 同《おな》じに 入《い》れたか 見《み》てください。',
  'restore.problem.wrongKey':
    'この 復旧《ふっきゅう》キーでは 開《ひら》けません。バックアップを つくったときの 用紙《ようし》か 見《み》てください。',
  'restore.problem.wrongPassphrase':
    'この 合言葉《あいことば》では 開《ひら》けません。もう一度《いちど》 入《い》れてください。',
  'restore.problem.fileGone':
    'ファイルを 終《お》わりまで 読《よ》めませんでした。ファイルを 動《うご》かしたり、USB メモリーを ぬいたり していませんか。もう一度《いちど》 えらんでください。',
  'restore.problem.isSample':
    'サンプルの バックアップです。ほんとうの 記録《きろく》とは まぜられません。',
  'restore.problem.isNoSample':
    'ほんとうの 記録《きろく》の バックアップです。サンプルを おわりにして、この タブレットで はじめてから、もどしてください。',
  'restore.problem.otherTabs':
    'ほかの タブでも あゆみを 使《つか》っています。ほかの タブを とじてから、もう一度《いちど》 やってみてください。',
  'restore.problem.notKept':
    'タブレットに 書《か》けませんでした（{reason}）。いらない ものを けして、もう一度《いちど》 やってみてください。',
  'restore.line.notJson': '文字《もじ》が こわれています',
  'restore.line.tooMuch': '中身《なかみ》が 多《おお》すぎます',
  'restore.line.hostile': 'あぶない 名前《なまえ》（__proto__）が あります',
  'restore.line.notUtf8': '文字《もじ》として 読《よ》めません',
  'restore.line.tooLong': '一行《いちぎょう》が 長《なが》すぎます',
  'restore.line.notALine': 'バックアップの 行《ぎょう》では ありません',
  'restore.line.badFields': '記録《きろく》の 中身《なかみ》が 正《ただ》しく ありません',
  'restore.line.outOfOrder':
    '行《ぎょう》の 順番《じゅんばん》が ちがうか、同《おな》じ 記録《きろく》が 二《ふた》つ あります',
}
