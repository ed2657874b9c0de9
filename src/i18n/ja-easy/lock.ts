import type { lock as source } from '#i18n/ja/lock.ts'

export const lock: Readonly<Record<keyof typeof source, string>> = {
  'lock.trySample': 'サンプルデータで試す',
  'lock.trySampleText':
    '架空の1年分のデータで、すぐに使い心地を確かめられます。合言葉はいりません。終えると消えます。',
  'lock.startHere': 'この端末で始める',
  'lock.startHereText':
    '合言葉を決めて、記録を始めます。データは暗号化してこの端末に保存します。通信はいりません。',
  'lock.sampleLoading': 'サンプルの1年を用意しています',
  'lock.sampleCounts': '{done} / {total}件',
  'lock.startFailed': '始められませんでした',
  'lock.startWorkFailed':
    '端末の空きメモリーが足りないか、アプリの一部を読み込めなかったようです。ほかのアプリやタブを閉じて、もう一度お試しください。入力した内容は、この画面に残っています。',
  'lock.steps': '始めるまでの手順',
  'lock.stepDone': '（完了）',
  'lock.step.names': '名前と合言葉',
  'lock.step.sheet': '復旧用紙',
  'lock.step.check': '確認',
  'lock.stepTitle.names': 'この端末で始める',
  'lock.stepTitle.sheet': '復旧用紙を印刷してください',
  'lock.stepTitle.check': '用紙が手元にあるか確かめます',
  'lock.organisation': '事業所・団体の名前',
  'lock.organisationHint': '例：就労支援センター あゆみ',
  'lock.staffName': 'あなたの名前',
  'lock.staffNameHint': 'シートの「支援員名」に使います。',
  'lock.nameMissing': '名前を入力してください。',
  'lock.passphrase': '合言葉',
  'lock.passphraseHint':
    '{min}文字以上。文や、関係のない言葉をいくつか並べると、覚えやすく強くなります。空白も使えます。',
  'lock.passphraseAgain': '合言葉（もう一度）',
  'lock.passphraseDiffers': '2つの合言葉が違っています。もう一度入力してください。',
  'lock.rule.tooShort': '短すぎます。あと{missing}文字以上足してください。',
  'lock.rule.tooLong': '長すぎます。{max}文字までにしてください。',
  'lock.rule.repetition':
    '同じ文字や言葉のくり返しは、すぐに当てられます。別の言葉を足してください。',
  'lock.rule.run': '並び順の文字や数字は、すぐに当てられます。別の言葉を足してください。',
  'lock.rule.commonWord':
    'よく使われる言葉だけでは、すぐに当てられます。別の言葉を足してください。',
  'lock.rule.organisationName':
    '事業所の名前だけでは、すぐに当てられます。別の言葉を足してください。',
  'lock.hint.start': 'あなただけが思い浮かべられる場面などを、言葉にしてみてください',
  'lock.hint.keepTyping': 'あと{missing}文字以上',
  'lock.hint.shorten': '長すぎます',
  'lock.hint.lessObvious': '長さは足りています。当てられにくい言葉を足してください',
  'lock.hint.enough': '使えます。もう一つ言葉を足すと、さらに強くなります',
  'lock.hint.strong': '強い合言葉です',
  'lock.preparing': '合言葉から鍵をつくっています。少しお待ちください',
  'lock.sheetIntro':
    '合言葉を忘れても、この用紙があれば端末を開けます。印刷できないときは、下の10組の文字を書き写してください。',
  'lock.sheetTitle': 'あゆみ 復旧用紙',
  'lock.sheetQr': '復旧キーのQRコード',
  'lock.sheetGroups': '復旧キー',
  'lock.sheetRule.open':
    '合言葉を忘れたとき：ロック画面の「合言葉を忘れたとき」で、上の10組の文字を順に入力します。',
  'lock.sheetRule.keep':
    '鍵のかかる場所に、端末とは別に保管してください。この用紙を持つ人は、記録を開けます。',
  'lock.sheetRule.lost':
    'なくしたときは、「設定」の「安全」で新しい用紙をつくってください。古い用紙は使えなくなります。',
  'lock.sheetRule.age':
    'QRコードは age 形式の秘密鍵です。バックアップは、この鍵と age コマンドだけでも開けます。',
  'lock.sheetOnce': '復旧キーがこの画面に表示されるのは、今だけです。',
  'lock.sheetPrint': '用紙を印刷',
  'lock.sheetKept': '用紙を用意しました',
  'lock.sheetAgain': '用紙をもう一度見る',
  'lock.checkIntro':
    '用紙を見ながら、次の2組の文字を入力してください。大文字と小文字は区別しません。',
  'lock.checkGroup': '{number} 番の文字',
  'lock.checkWrong': '用紙と違っています。番号と文字を確かめてください。',
  'lock.finish': '始める',
  'lock.title': 'ロックされています',
  'lock.whichMark': 'あなたのしるし',
  'lock.whichMarkHint': '名前のかわりに、しるしで選びます。',
  'lock.unlock': 'ロックを解除',
  'lock.unlocking': '合言葉を確かめています',
  'lock.unlockWithPasskey': 'パスキーで解除',
  'lock.forgotten': '合言葉を忘れたとき',
  'lock.problem.wrongSecret': '合言葉または復旧キーが違います',
  'lock.problem.notARecoveryKey': '復旧キーとして読み取れません',
  'lock.problem.passkeyRefused': 'パスキーで解除できませんでした',
  'lock.problem.workFailed': '鍵をつくれませんでした',
  'lock.problem.notKept': '変更を保存できませんでした',
  'lock.problem.wait': '少し待ってから、もう一度お試しください',
  'lock.problem.damaged': '端末の鍵が壊れています',
  'lock.problemHelp.wrongSecret': '記録はそのまま残っています。もう一度お試しください。',
  'lock.problemHelp.notARecoveryKey': '10組すべてを、用紙のとおりに入力したか確かめてください。',
  'lock.problemHelp.passkeyRefused': 'もう一度試すか、合言葉で解除してください。',
  'lock.problemHelp.workFailed':
    '端末の空きメモリーが足りないのかもしれません。ほかのアプリやタブを閉じて、もう一度お試しください。記録はそのまま残っています。',
  'lock.problemHelp.notKept':
    '端末が書き込みを受け付けませんでした。今までの合言葉・パスキー・復旧用紙は、そのまま使えます。端末の空き容量をつくってから、もう一度お試しください。',
  'lock.problemHelp.wait': '記録はそのまま残っています。',
  'lock.problemHelp.damaged':
    '合言葉は合っています。記録は消えていません。バックアップからの復元を、管理者に相談してください。',
  'lock.waitLeft': 'あと{seconds}秒で、もう一度試せます。記録はそのまま残っています。',
  'lock.waitOver': 'もう一度試せます',
  'lock.recoveryTitle': '復旧キーで開く',
  'lock.recoveryIntro':
    '復旧用紙の10組の文字を、順に入力してください。空白や改行は、あってもなくてもかまいません。',
  'lock.recoveryKey': '復旧キー',
  'lock.recoveryKeyHint': '大文字・小文字・全角・半角は区別しません。',
  'lock.returnTitle': '新しい合言葉を決めます',
  'lock.returnIntro': '開けました。あなたの名前を選び、新しい合言葉を決めてください。',
  'lock.returnWho': 'あなたの名前',
  'lock.returnWhoMissing': '名前を選んでください。',
  'lock.returnDone': '合言葉を変えて始める',
  'lock.warningTitle': 'まもなくロックします',
  'lock.warningText': '操作がないため、あと{seconds}秒でロックします。',
  'lock.warningSafe': 'シートの回答は、その都度保存されています。',
  'lock.warningUnsaved':
    'まだ保存していない入力があります。ロックすると消えますので、「使い続ける」を押して保存してください。',
  'lock.stay': '使い続ける',
}
