import type { app as source } from '#i18n/ja/app.ts'

export const app: Readonly<Record<keyof typeof source, string>> = {
  'app.name': 'あゆみ',
  'app.tagline': '支援のあゆみを、本人と支援員でいっしょに見る',
  'app.skipToContent': '本文へ',
  'app.navigation': 'メニュー',
  'app.participants': '参加者',
  'app.settings': '設定',
  'app.lock': 'ロック',
  'app.toasts': 'お知らせ（F8 キーで移動）',
  'app.sampleBanner':
    'サンプル：すべて架空のデータで、鍵をかけていません。実在の人のことは入力しないでください。',
  'app.sampleNoLock': 'サンプルは架空のデータなので、ロックはかかりません。',
  'app.sampleExample': 'グラフの例を見る',
  'app.leaveSample': 'サンプルを終える',
  'app.leaveSampleTitle': 'サンプルを終えますか',
  'app.leaveSampleText':
    'サンプルの参加者とシートは、この端末からすべて消えます。架空のデータなので、失うものはありません。',
  'app.unsent': '未送信 {count}件',
  'app.deviceOnly': 'この端末だけに保存',
  'app.notFoundTitle': 'このページは見つかりませんでした',
  'app.notFoundText': 'アドレスが変わったか、まちがっているのかもしれません。',
  'app.toParticipants': '参加者の一覧へ',
  'app.updateReady': '新しい版の準備ができました。',
  'app.updateNow': '更新する',
  'app.updateUnsaved': '保存していない入力があります。保存してから更新してください。',
  'app.updateOtherTabs':
    'ほかのタブでも、あゆみを使っています。ほかのタブを閉じてから更新してください。',
  'app.updateLocks': '更新すると、いったんロックされます。',
  'app.leaveUnsavedTitle': '保存していない入力があります',
  'app.leaveUnsavedText': 'このまま移ると、入力した内容は消えます。',
  'app.leaveUnsaved': '保存せずに移る',
  'app.stay': 'この画面にとどまる',
  'app.unreadable': '開けない記録が {count}件あります。消さずにそのまま保管しています。',
  'app.unreadableMore': '詳しく見る',
  'app.crashTitle': '申し訳ありません。画面を表示できませんでした',
  'app.crashSafe': '保存済みの記録は、この端末に安全に残っています。',
  'app.crashText': 'もう一度開くと、たいていはそのまま続けられます。',
  'app.reload': 'もう一度開く',
  'app.existsTitle': 'この端末は、別のタブですでに始められています',
  'app.existsText':
    '別のタブで決めた合言葉と記録は、何も変わっていません。この画面で入力した内容は保存していません。この画面で用意した復旧用紙は使えないので、捨ててください。「もう一度開く」を押すと、この端末の記録を開けます。',
  'app.damagedTitle': 'この端末の鍵を読み取れませんでした',
  'app.damagedText':
    '記録は消えていませんが、この端末では開けません。バックアップと復旧キーがあれば、別の端末や入れ直したこの端末で元に戻せます。何も消さずに、管理者に相談してください。',
  'app.noStorageTitle': 'この端末に保存できません',
  'app.noStorageText':
    'ブラウザーが保存を許していないようです。プライベートウィンドウを使っているときは、通常のウィンドウで開いてください。端末の空き容量もお確かめください。',
  'app.writeFailedTitle': '保存できませんでした',
  'app.writeFailedSafe': '入力した内容は、この画面に残っています。前に保存した記録も無事です。',
  'app.writeNotKept':
    '端末が書き込みを受け付けませんでした（{reason}）。空き容量をつくってから、もう一度お試しください。',
  'app.writeUnreadable': 'もとの記録を開けないため、上書きしませんでした。',
  'app.writeFrozen':
    'すでに提出または破棄されています。別の画面で行ったのかもしれません。提出したシートを直すときは、「訂正する」を使ってください。',
  'app.writeNewerSchema':
    'この記録は新しい版のあゆみで書かれています。アプリを更新してから、もう一度お試しください。',
  'app.writeInvalid': '内容に保存できないところがあります（{fields}）。',
}
