import type { settings as source } from '#i18n/ja/settings.ts'

export const settings: Readonly<Record<keyof typeof source, string>> = {
  'settings.title': '設定',
  'settings.sections': '設定の項目',
  'settings.security': '安全',
  'settings.securityText': 'プロフィール・合言葉・復旧用紙・自動ロック',
  'settings.packs': 'シートの種類',
  'settings.packsText': '使うシートを選ぶ、取り込む、設問を入力する',
  'settings.offices': '拠点',
  'settings.officesText': '参加者が通う事業所の名前',
  'settings.display': '表示',
  'settings.displayText': '言語・文字の大きさ・明るさ・暦',

  'settings.displayLead': '選ぶとすぐに変わります。この端末を使う人みんなに共通です。',
  'settings.language': '言語',
  'settings.furigana': 'ふりがな',
  'settings.furiganaHint': '漢字の 上に、よみかたを 小さく 書きます。',
  'settings.theme': '明るさ',
  'settings.themeSystem': '端末に合わせる',
  'settings.themeLight': '明るい',
  'settings.themeDark': '暗い',
  'settings.contrast': 'コントラスト',
  'settings.contrastHint': '文字と背景の差を強くすると、線や文字がくっきり見えます。',
  'settings.contrastSystem': '端末に合わせる',
  'settings.contrastHigh': '強くする',
  'settings.textSize': '文字の大きさ',
  'settings.textNormal': 'ふつう',
  'settings.textLarge': '大きい',
  'settings.textLarger': 'とても大きい',
  'settings.calendar': '年の表し方',
  'settings.calendarExample': '今日は {date} と表示します。',
  'settings.calendarGregory': '西暦',
  'settings.calendarJapanese': '和暦',

  'settings.device': 'この端末について',
  'settings.persistence': '記録の保護',
  'settings.persistenceGranted': 'このブラウザーは、記録を自動で消さないと約束しています。',
  'settings.persistenceGrantedText':
    '端末の空き容量が足りなくなっても残ります。ブラウザーの閲覧データを消したときや、アプリを端末から取りのぞいたときは消えます。',
  'settings.persistenceDenied': 'このブラウザーは、記録を消さないとはまだ約束していません。',
  'settings.persistenceDeniedText':
    'いまのところ記録は残っています。ただし端末の空き容量が足りなくなると、ブラウザーが自動で消すことがあります。iPad や iPhone の Safari では、7日のあいだ開かないだけで消えることもあります。',
  'settings.persistenceHow': '約束をもらいやすくするには',
  'settings.persistenceHowInstall':
    'あゆみをホーム画面に追加して、そこから開く。iPad や iPhone では Safari とホーム画面で記録が別になるので、使い始める前に追加してください。',
  'settings.persistenceHowUse': 'ふだんからあゆみを使う、ブックマークに入れる。',
  'settings.persistenceHowSpace': '端末の空き容量に余裕をもたせる。',
  'settings.persistenceAsk': 'もう一度たのむ',
  'settings.persistenceStill': 'たのみましたが、まだ約束はもらえませんでした。',
  'settings.persistenceUnsupported': 'このブラウザーでは、記録を消さないようにたのめません。',
  'settings.persistenceUnsupportedText':
    '空き容量が足りなくなると、ブラウザーが自動で記録を消すことがあります。新しいブラウザーで使うことをおすすめします。',
  'settings.storage': '使っている容量',
  'settings.storageUse': '約 {used}',
  'settings.storageQuota': 'このブラウザーで使えるのは約 {quota} までです。',
  'settings.storageUnknown': 'このブラウザーでは調べられません。',
  'settings.kilobytes': '{size} KB',
  'settings.megabytes': '{size} MB',
  'settings.gigabytes': '{size} GB',
  'settings.version': 'あゆみの版',
  'settings.license': 'ライセンス',
  'settings.licenseText': 'MIT ライセンス。だれでも無料で使えて、直して配ることもできます。',

  'settings.kept': '何がどこにあるか',
  'settings.keptRecords': '参加者・シート・メモなどの記録',
  'settings.keptRecordsText':
    'このブラウザーの中にだけあります。暗号化してあり、合言葉か復旧キーがないと開けません。ほかの端末やサーバーには送っていません。',
  'settings.keptSample':
    'いまはサンプルです。サンプルは合言葉なしで開くので、だれでも見られます。本当の参加者のことは書かないでください。',
  'settings.keptKeys': '記録を開く鍵',
  'settings.keptKeysText':
    'この端末の中に、合言葉や復旧キーで封をして置いてあります。合言葉そのものは、どこにも保存していません。',
  'settings.keptSettings': '表示の設定と自動ロックの時間',
  'settings.keptSettingsText':
    'ロック画面でも使うので、暗号化せずに保存しています。人に関することは入りません。',
  'settings.keptApp': 'アプリ本体',
  'settings.keptAppText': 'このブラウザーに保存してあるので、通信がなくても開けます。',
}
