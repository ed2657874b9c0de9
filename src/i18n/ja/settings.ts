export const settings = {
  'settings.title': '設定《せってい》',
  'settings.sections': '設定《せってい》の項目《こうもく》',
  'settings.security': '安全《あんぜん》',
  'settings.securityText':
    'プロフィール・合言葉《あいことば》・復旧《ふっきゅう》用紙《ようし》・自動《じどう》ロック',
  'settings.packs': 'シートの種類《しゅるい》',
  'settings.packsText':
    '使《つか》うシートを選《えら》ぶ、取《と》り込《こ》む、設問《せつもん》を入力《にゅうりょく》する',
  'settings.offices': '拠点《きょてん》',
  'settings.officesText':
    '参加者《さんかしゃ》が通《かよ》う事業所《じぎょうしょ》の名前《なまえ》',
  'settings.display': '表示《ひょうじ》',
  'settings.displayText':
    '言語《げんご》・文字《もじ》の大《おお》きさ・明《あか》るさ・暦《こよみ》',

  'settings.displayLead':
    '選《えら》ぶとすぐに変《か》わります。この端末《たんまつ》を使《つか》う人《ひと》みんなに共通《きょうつう》です。',
  'settings.language': '言語《げんご》',
  'settings.furigana': 'ふりがな',
  'settings.furiganaHint':
    '漢字《かんじ》の上《うえ》に、読《よ》みかたを小《ちい》さく書《か》きます。紙《かみ》に印刷《いんさつ》する名前《なまえ》と、読《よ》み上《あ》げには付《つ》きません。',
  'settings.theme': '明《あか》るさ',
  'settings.themeSystem': '端末《たんまつ》に合《あ》わせる',
  'settings.themeLight': '明《あか》るい',
  'settings.themeDark': '暗《くら》い',
  'settings.contrast': 'コントラスト',
  'settings.contrastHint':
    '文字《もじ》と背景《はいけい》の差《さ》を強《つよ》くすると、線《せん》や文字《もじ》がくっきり見《み》えます。',
  'settings.contrastSystem': '端末《たんまつ》に合《あ》わせる',
  'settings.contrastHigh': '強《つよ》くする',
  'settings.textSize': '文字《もじ》の大《おお》きさ',
  'settings.textNormal': 'ふつう',
  'settings.textLarge': '大《おお》きい',
  'settings.textLarger': 'とても大《おお》きい',
  'settings.calendar': '年《とし》の表《あらわ》し方《かた》',
  'settings.calendarExample': '今日《きょう》は {date} と表示《ひょうじ》します。',
  'settings.calendarGregory': '西暦《せいれき》',
  'settings.calendarJapanese': '和暦《われき》',

  'settings.device': 'この端末《たんまつ》について',
  'settings.persistence': '記録《きろく》の保護《ほご》',
  'settings.persistenceGranted':
    'このブラウザーは、記録《きろく》を自動《じどう》で消《け》さないと約束《やくそく》しています。',
  'settings.persistenceGrantedText':
    '端末《たんまつ》の空《あ》き容量《ようりょう》が足《た》りなくなっても残《のこ》ります。ブラウザーの閲覧《えつらん》データを消《け》したときや、アプリを端末《たんまつ》から取《と》りのぞいたときは消《き》えます。',
  'settings.persistenceDenied':
    'このブラウザーは、記録《きろく》を消《け》さないとはまだ約束《やくそく》していません。',
  'settings.persistenceDeniedText':
    'いまのところ記録《きろく》は残《のこ》っています。ただし端末《たんまつ》の空《あ》き容量《ようりょう》が足《た》りなくなると、ブラウザーが自動《じどう》で消《け》すことがあります。iPad や iPhone の Safari では、｜7日《なのか》のあいだ開《ひら》かないだけで消《き》えることもあります。',
  'settings.persistenceHow': '約束《やくそく》をもらいやすくするには',
  'settings.persistenceHowInstall':
    'あゆみをホーム画面《がめん》に追加《ついか》して、そこから開《ひら》く。iPad や iPhone では Safari とホーム画面《がめん》で記録《きろく》が別《べつ》になるので、使《つか》い始《はじ》める前《まえ》に追加《ついか》してください。',
  'settings.persistenceHowUse': 'ふだんからあゆみを使《つか》う、ブックマークに入《い》れる。',
  'settings.persistenceHowSpace':
    '端末《たんまつ》の空《あ》き容量《ようりょう》に余裕《よゆう》をもたせる。',
  'settings.persistenceAsk': 'もう一度《いちど》たのむ',
  'settings.persistenceStill': 'たのみましたが、まだ約束《やくそく》はもらえませんでした。',
  'settings.persistenceUnsupported':
    'このブラウザーでは、記録《きろく》を消《け》さないようにたのめません。',
  'settings.persistenceUnsupportedText':
    '空《あ》き容量《ようりょう》が足《た》りなくなると、ブラウザーが自動《じどう》で記録《きろく》を消《け》すことがあります。新《あたら》しいブラウザーで使《つか》うことをおすすめします。',
  'settings.refusedTitle': 'この設定《せってい》を保存《ほぞん》できませんでした',
  'settings.refusedText':
    'あゆみを閉《と》じるまではこのまま使《つか》えますが、次《つぎ》に開《ひら》くと前《まえ》の設定《せってい》に戻《もど》ります。端末《たんまつ》の空《あ》き容量《ようりょう》を確《たし》かめてから、もう一度《いちど》変《か》えてください。',
  'settings.noSnapshotTitle':
    '前回《ぜんかい》のアップデートでは、控《ひか》えをつくれませんでした。',
  'settings.noSnapshot.full':
    '端末《たんまつ》の空《あ》き容量《ようりょう》が足《た》りなかったためです。記録《きろく》は新《あたら》しい版《はん》に引《ひ》き継《つ》がれています。次《つぎ》のアップデートまでに空《あ》き容量《ようりょう》をつくり、バックアップもとってください。',
  'settings.noSnapshot.refused':
    '端末《たんまつ》が書《か》き込《こ》みを受《う》け付《つ》けなかったためです。記録《きろく》は新《あたら》しい版《はん》に引《ひ》き継《つ》がれています。念《ねん》のため、バックアップをとってください。',
  'settings.install': 'ホーム画面《がめん》のあゆみ',
  'settings.installDone': 'ホーム画面《がめん》のアプリとして開《ひら》いています。',
  'settings.installDoneText':
    'いつもここから開《ひら》いてください。アプリを端末《たんまつ》から取《と》りのぞくと、記録《きろく》も消《き》えることがあります。',
  'settings.installWhy':
    'ホーム画面《がめん》に追加《ついか》すると、記録《きろく》が消《け》されにくくなり、画面《がめん》も広《ひろ》く使《つか》えます。この端末《たんまつ》では、つぎのように追加《ついか》します。',
  'settings.installAsk': 'ホーム画面《がめん》に追加《ついか》する',
  'settings.installIosShare':
    'Safari の共有《きょうゆう》ボタン（四角《しかく》から上《うえ》に出《で》る矢印《やじるし》）を押《お》す。',
  'settings.installIosAdd':
    '「ホーム画面《がめん》に追加《ついか》」を選《えら》び、「追加《ついか》」を押《お》す。',
  'settings.installMacDock':
    'Safari の「ファイル」メニューから「Dock に追加《ついか》」を選《えら》ぶ。',
  'settings.installAndroidMenu': 'ブラウザーのメニュー（点《てん》が3つのボタン）を開《ひら》く。',
  'settings.installAndroidAdd':
    '「ホーム画面《がめん》に追加《ついか》」または「アプリをインストール」を選《えら》ぶ。記録《きろく》はそのまま使《つか》えます。',
  'settings.installChromiumIcon':
    'アドレス欄《らん》の右《みぎ》はしのインストールの印《しるし》を押《お》すか、メニューから「ページをアプリとしてインストール」を選《えら》ぶ。記録《きろく》はそのまま使《つか》えます。',
  'settings.installFirefox':
    'このブラウザーは、あゆみをアプリとして追加《ついか》できません。ブックマークに入《い》れ、上《うえ》の「もう一度《いちど》たのむ」を押《お》して、保存《ほぞん》を許可《きょか》してください。',
  'settings.installOther':
    'ブラウザーのメニューに「ホーム画面《がめん》に追加《ついか》」または「インストール」があれば、選《えら》ぶ。',
  'settings.installOpen': 'これからは、追加《ついか》した「あゆみ」から開《ひら》く。',
  'settings.installApart':
    'Safari とホーム画面《がめん》のあゆみは、記録《きろく》が別《べつ》べつです。',
  'settings.installApartText':
    'Safari で書《か》いた記録《きろく》は、ホーム画面《がめん》のあゆみには出《で》ません。先《さき》にここでバックアップをとり、ホーム画面《がめん》のあゆみで「バックアップから復元《ふくげん》する」を選《えら》んでください。',
  'settings.storage': '使《つか》っている容量《ようりょう》',
  'settings.storageUse': '約《やく》 {used}',
  'settings.storageQuota': 'このブラウザーで使《つか》えるのは約《やく》 {quota} までです。',
  'settings.storageUnknown': 'このブラウザーでは調《しら》べられません。',
  'settings.kilobytes': '{size} KB',
  'settings.megabytes': '{size} MB',
  'settings.gigabytes': '{size} GB',
  'settings.version': 'あゆみの版《はん》',
  'settings.license': 'ライセンス',
  'settings.licenseText':
    'MIT ライセンス。だれでも無料《むりょう》で使《つか》えて、直《なお》して配《くば》ることもできます。',

  'settings.kept': '何《なに》がどこにあるか',
  'settings.keptRecords': '参加者《さんかしゃ》・シート・メモなどの記録《きろく》',
  'settings.keptRecordsText':
    'このブラウザーの中《なか》にだけあります。暗号化《あんごうか》してあり、合言葉《あいことば》か復旧《ふっきゅう》キーがないと開《ひら》けません。ほかの端末《たんまつ》やサーバーには送《おく》っていません。',
  'settings.keptSample':
    'いまはサンプルです。サンプルは合言葉《あいことば》なしで開《ひら》くので、だれでも見《み》られます。本当《ほんとう》の参加者《さんかしゃ》のことは書《か》かないでください。',
  'settings.keptKeys': '記録《きろく》を開《ひら》く鍵《かぎ》',
  'settings.keptKeysText':
    'この端末《たんまつ》の中《なか》に、合言葉《あいことば》や復旧《ふっきゅう》キーで封《ふう》をして置《お》いてあります。合言葉《あいことば》そのものは、どこにも保存《ほぞん》していません。',
  'settings.keptSettings':
    '表示《ひょうじ》の設定《せってい》と自動《じどう》ロックの時間《じかん》',
  'settings.keptSettingsText':
    'ロック画面《がめん》でも使《つか》うので、暗号化《あんごうか》せずに保存《ほぞん》しています。人《ひと》に関《かん》することは入《はい》りません。',
  'settings.keptApp': 'アプリ本体《ほんたい》',
  'settings.keptAppText':
    'このブラウザーに保存《ほぞん》してあるので、通信《つうしん》がなくても開《ひら》けます。',
} as const
