import type { settings as source } from '#i18n/ja/settings.ts'

export const settings: Readonly<Record<keyof typeof source, string>> = {
  'settings.title': '設定《せってい》',
  'settings.sections': '設定《せってい》の メニュー',
  'settings.security': '安全《あんぜん》',
  'settings.securityText':
    'プロフィール・合言葉《あいことば》・復旧《ふっきゅう》用紙《ようし》・自動《じどう》ロック',
  'settings.packs': 'シートの 種類《しゅるい》',
  'settings.packsText':
    '使《つか》う シートを えらぶ、読《よ》みこむ、質問《しつもん》を 書《か》く',
  'settings.offices': '拠点《きょてん》',
  'settings.officesText':
    '参加者《さんかしゃ》が 通《かよ》う 事業所《じぎょうしょ》の 名前《なまえ》',
  'settings.display': '見《み》えかた',
  'settings.displayText':
    '言葉《ことば》・文字《もじ》の 大《おお》きさ・明《あか》るさ・カレンダー',

  'settings.displayLead':
    'えらぶと、すぐに かわります。この タブレットを 使《つか》う 人《ひと》 みんなの 画面《がめん》が かわります。',
  'settings.language': '言葉《ことば》',
  'settings.furigana': 'ふりがな',
  'settings.furiganaHint':
    '漢字《かんじ》の 上《うえ》に、読《よ》みかたを 小《ちい》さく 書《か》きます。紙《かみ》に 印刷《いんさつ》する 名前《なまえ》には 書《か》きません。タブレットが 声《こえ》で 読《よ》む ときも 使《つか》いません。',
  'settings.theme': '明《あか》るさ',
  'settings.themeSystem': 'タブレットと 同《おな》じ',
  'settings.themeLight': '明《あか》るい',
  'settings.themeDark': '暗《くら》い',
  'settings.contrast': 'コントラスト（色《いろ》の ちがい）',
  'settings.contrastHint':
    '文字《もじ》の 色《いろ》と 後《うし》ろの 色《いろ》の ちがいを 大《おお》きく します。線《せん》や 文字《もじ》が はっきり 見《み》えます。',
  'settings.contrastSystem': 'タブレットと 同《おな》じ',
  'settings.contrastHigh': '大《おお》きく する',
  'settings.textSize': '文字《もじ》の 大《おお》きさ',
  'settings.textNormal': 'ふつう',
  'settings.textLarge': '大《おお》きい',
  'settings.textLarger': 'とても 大《おお》きい',
  'settings.calendar': '年《とし》の 書《か》きかた',
  'settings.calendarExample': '今日《きょう》は「{date}」と 書《か》きます。',
  'settings.calendarGregory': '西暦《せいれき》（2026年《ねん》など）',
  'settings.calendarJapanese': '和暦《われき》（令和《れいわ》など）',

  'settings.device': 'この タブレットに ついて',
  'settings.persistence': '記録《きろく》を 守《まも》る',
  'settings.persistenceGranted':
    'この ブラウザー（ページを 見《み》る アプリ）は、「記録《きろく》を のこす」と 約束《やくそく》しています。',
  'settings.persistenceGrantedText':
    'タブレットの 空《あ》き容量《ようりょう》（のこりの 場所《ばしょ》）が 足《た》りなく なっても、記録《きろく》は のこります。でも、ブラウザーの 閲覧《えつらん》データ（見《み》た ページの 記録《きろく》）を 消《け》すと、記録《きろく》も 消《き》えます。アプリを タブレットから 消《け》しても、記録《きろく》は 消《き》えます。',
  'settings.persistenceDenied':
    'この ブラウザー（ページを 見《み》る アプリ）は、「記録《きろく》を のこす」と まだ 約束《やくそく》していません。',
  'settings.persistenceDeniedText':
    '今《いま》は、記録《きろく》が のこっています。でも、タブレットの 空《あ》き容量《ようりょう》（のこりの 場所《ばしょ》）が 足《た》りなく なると、ブラウザーが かってに 消《け》す ことが あります。iPad や iPhone の Safari では、｜7日《なのか》の 間《あいだ》 開《ひら》かないと、消《き》える ことが あります。',
  'settings.persistenceHow': '約束《やくそく》して もらうために できる こと',
  'settings.persistenceHowInstall':
    'あゆみを ホーム画面《がめん》に 入《い》れてください。そこから 開《ひら》いてください。iPad や iPhone では、Safari の 記録《きろく》と ホーム画面《がめん》の 記録《きろく》は べつです。使《つか》い始《はじ》める 前《まえ》に 入《い》れてください。',
  'settings.persistenceHowUse':
    'いつも あゆみを 使《つか》ってください。ブックマーク（お気《き》に入《い》り）に 入《い》れてください。',
  'settings.persistenceHowSpace':
    'タブレットの 空《あ》き容量《ようりょう》（のこりの 場所《ばしょ》）を 多《おお》く してください。',
  'settings.persistenceAsk': 'もう 一度《いちど》 たのむ',
  'settings.persistenceStill': 'たのみました。でも、まだ 約束《やくそく》は もらえませんでした。',
  'settings.persistenceUnsupported':
    'この ブラウザー（ページを 見《み》る アプリ）には、「記録《きろく》を のこして」と たのめません。',
  'settings.persistenceUnsupportedText':
    '空《あ》き容量《ようりょう》（のこりの 場所《ばしょ》）が 足《た》りなく なると、ブラウザーが かってに 記録《きろく》を 消《け》す ことが あります。新《あたら》しい ブラウザーを 使《つか》うと いいです。',
  'settings.refusedTitle': 'この 設定《せってい》を 保存《ほぞん》できませんでした',
  'settings.refusedText':
    'あゆみを 閉《と》じるまでは、このまま 使《つか》えます。つぎに 開《ひら》くと、前《まえ》の 設定《せってい》に もどります。タブレットの のこりの 場所《ばしょ》を 見《み》て、もう一度《いちど》 変《か》えてください。',
  'settings.noSnapshotTitle':
    'この 前《まえ》の アップデートでは、控《ひか》え（もしもの ときの うつし）を つくれませんでした。',
  'settings.noSnapshot.full':
    'タブレットの 空《あ》き容量《ようりょう》（のこりの 場所《ばしょ》）が 足《た》りなかったからです。記録《きろく》は あります。次《つぎ》の アップデートの 前《まえ》に、空《あ》き容量《ようりょう》を 多《おお》く してください。バックアップも つくってください。',
  'settings.noSnapshot.refused':
    'タブレットに 書《か》けなかったからです。記録《きろく》は あります。バックアップを つくってください。',
  'settings.install': 'ホーム画面《がめん》の あゆみ',
  'settings.installDone': 'ホーム画面《がめん》の アプリとして 開《ひら》いています。',
  'settings.installDoneText':
    'いつも ここから 開《ひら》いてください。アプリを タブレットから とりのぞくと、記録《きろく》も 消《き》える ことが あります。',
  'settings.installWhy':
    'ホーム画面《がめん》に 入《い》れると、記録《きろく》が 消《き》えにくく なります。画面《がめん》も 広《ひろ》く 使《つか》えます。この タブレットでは、こう します。',
  'settings.installAsk': 'ホーム画面《がめん》に 入《い》れる',
  'settings.installIosShare':
    'Safari の 共有《きょうゆう》ボタン（四角《しかく》から 上《うえ》に 出《で》る 矢印《やじるし》）を おす。',
  'settings.installIosAdd':
    '「ホーム画面《がめん》に追加《ついか》」を えらび、「追加《ついか》」を おす。',
  'settings.installMacDock':
    'Safari の「ファイル」メニューから「Dock に追加《ついか》」を えらぶ。',
  'settings.installAndroidMenu':
    'ブラウザーの メニュー（点《てん》が 3つの ボタン）を 開《ひら》く。',
  'settings.installAndroidAdd':
    '「ホーム画面《がめん》に追加《ついか》」か「アプリをインストール」を えらぶ。記録《きろく》は そのまま 使《つか》えます。',
  'settings.installChromiumIcon':
    'アドレスを 書《か》く ところの 右《みぎ》はしの、インストールの しるしを おす。または、メニューから「ページをアプリとしてインストール」を えらぶ。記録《きろく》は そのまま 使《つか》えます。',
  'settings.installFirefox':
    'この ブラウザー（ページを 見《み》る アプリ）は、あゆみを アプリとして 入《い》れる ことが できません。ブックマークに 入《い》れてください。そして、上《うえ》の「もう 一度《いちど》 たのむ」を おして、のこす ことを 許可《きょか》（してもよいと 決《き》めること）してください。',
  'settings.installOther':
    'ブラウザーの メニューに「ホーム画面《がめん》に追加《ついか》」か「インストール」が あれば、えらぶ。',
  'settings.installOpen': 'これからは、入《い》れた「あゆみ」から 開《ひら》く。',
  'settings.installApart': 'Safari と ホーム画面《がめん》の あゆみは、記録《きろく》が べつです。',
  'settings.installApartText':
    'Safari で 書《か》いた 記録《きろく》は、ホーム画面《がめん》の あゆみには 出《で》ません。先《さき》に ここで バックアップ（記録《きろく》の コピー）を とってください。そして、ホーム画面《がめん》の あゆみで「バックアップから もどす」を えらんでください。',
  'settings.storage': '使《つか》っている データの 量《りょう》',
  'settings.storageUse': 'だいたい {used}',
  'settings.storageQuota': 'この ブラウザーで 使《つか》えるのは、だいたい {quota}までです。',
  'settings.storageUnknown': 'この ブラウザーでは わかりません。',
  'settings.kilobytes': '{size} KB',
  'settings.megabytes': '{size} MB',
  'settings.gigabytes': '{size} GB',
  'settings.version': 'あゆみの 版《はん》',
  'settings.license': 'ライセンス',
  'settings.licenseText':
    'MIT ライセンス（使《つか》う ときの きまり）です。お金《かね》は いりません。だれでも 使《つか》えます。なおして、ほかの 人《ひと》に くばる ことも できます。',

  'settings.kept': '何《なに》が どこに あるか',
  'settings.keptRecords': '参加者《さんかしゃ》・シート・メモなどの 記録《きろく》',
  'settings.keptRecordsText':
    'この ブラウザーの 中《なか》だけに あります。暗号化《あんごうか》（ほかの 人《ひと》が 読《よ》めないように すること）しています。開《ひら》くには、合言葉《あいことば》か 復旧《ふっきゅう》キーが いります。ほかの タブレットや サーバー（インターネットの コンピューター）には 送《おく》っていません。',
  'settings.keptSample':
    '今《いま》は サンプルです。サンプルは 合言葉《あいことば》なしで 開《ひら》きます。だれでも 見《み》られます。本当《ほんとう》の 参加者《さんかしゃ》の ことは 書《か》かないでください。',
  'settings.keptKeys': '記録《きろく》を 開《ひら》く かぎ',
  'settings.keptKeysText':
    'この タブレットの 中《なか》に あります。かぎを 使《つか》うには、合言葉《あいことば》か 復旧《ふっきゅう》キーが いります。合言葉《あいことば》は、どこにも のこしていません。',
  'settings.keptSettings':
    '見《み》えかたの 設定《せってい》と 自動《じどう》ロックの 時間《じかん》',
  'settings.keptSettingsText':
    'ロックの 画面《がめん》でも 使《つか》います。だから、暗号化《あんごうか》しないで のこしています。人《ひと》の ことは 入《はい》っていません。',
  'settings.keptApp': 'あゆみの アプリ',
  'settings.keptAppText':
    'この ブラウザーの 中《なか》に あります。インターネットが なくても 開《ひら》けます。',
}
