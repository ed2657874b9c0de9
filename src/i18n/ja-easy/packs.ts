import type { packs as source } from '#i18n/ja/packs.ts'

export const packs: Readonly<Record<keyof typeof source, string>> = {
  'packs.title': 'シートの 種類《しゅるい》',
  'packs.lead':
    '新《あたら》しい 回《かい》では、「使《つか》っています」と 書《か》いてある 版《はん》から、いちばん 新《あたら》しい ものを 使《つか》います。版《はん》は、シートを なおす たびに ふえる 番号《ばんごう》です。',
  'packs.make': '新《あたら》しい シートを 作《つく》る',
  'packs.makeLead':
    '質問《しつもん》を 1行《ぎょう》に 1つ 書《か》きます。表《ひょう》を 作《つく》る ソフトから コピーする ことも できます。',
  'packs.import': 'ファイルから 読《よ》みこむ',
  'packs.version': '第《だい》{version}版《はん》',
  'packs.size': '{items}問《もん》・答《こた》え{answers}こ',
  'packs.sizeTitle': '質問《しつもん》と 答《こた》えの 数《かず》',
  'packs.itemCount': '{count}問《もん》',
  'packs.state.inUse': '使《つか》っています',
  'packs.state.older': '前《まえ》の 版《はん》',
  'packs.state.archived': 'しまってあります',
  'packs.putAwayTitle': 'しまった シート',

  'packs.edit': 'この 版《はん》を もとに 作《つく》る',
  'packs.export': 'ファイルに 出《だ》す',
  'packs.putAway': 'しまう',
  'packs.wasPutAway':
    'この 版《はん》を しまいました。新《あたら》しい 回《かい》では 使《つか》いません。今《いま》までの シートは かわりません。',
  'packs.takeOut': 'また 使《つか》う',
  'packs.wasTakenOut': 'この 版《はん》を また 使《つか》えるように しました。',
  'packs.paperTitle':
    '{first}〜{last}番《ばん》の {count}問《もん》は、紙《かみ》の シートを 見《み》て 答《こた》えます',
  'packs.paperText':
    'この 質問《しつもん》の 文《ぶん》は、ここに ありません。紙《かみ》の シートを 見《み》ながら、「この 版《はん》を もとに 作《つく》る」で 書《か》いてください。紙《かみ》と 同《おな》じ 文《ぶん》を 書《か》いてください。書《か》くと、画面《がめん》だけで 答《こた》えられます。文《ぶん》を 使《つか》う ときは、文《ぶん》を 作《つく》った 人《ひと》の きまりを 守《まも》ってください。',
  'packs.reverseText':
    '「反対《はんたい》」の 質問《しつもん》は、「そう思《おも》う」ほど 心配《しんぱい》な ことです。グラフでは、点《てん》を 反対《はんたい》に 数《かぞ》えます。',
  'packs.aboutTitle': 'この シートの こと',
  'packs.noted': '{name}：{text}',
  'packs.notFoundTitle': 'この シートは 見《み》つかりませんでした',
  'packs.notFoundText': 'この タブレットには、この シートが ありません。',
  'packs.toList': 'シートの 種類《しゅるい》へ',

  'packs.importTitle': 'この シートを 読《よ》みこみますか',
  'packs.importHere': 'この シートは もう あります',
  'packs.importKeep': '読《よ》みこむ',
  'packs.imported': '「{title}」を 読《よ》みこみました。',
  'packs.standing.present':
    'この シートの この 版《はん》は、もう この タブレットに あります。読《よ》みこまなくても いいです。',
  'packs.standing.putAway':
    'この シートの この 版《はん》は しまってあります。読《よ》みこむと、また 使《つか》えます。',
  'packs.standing.sameNumber':
    '同《おな》じ 番号《ばんごう》の 版《はん》が、この タブレットにも あります。でも、中身《なかみ》が ちがいます。読《よ》みこむと、2つ ならびます。どちらを 使《つか》うか きめてください。使《つか》わない 版《はん》は しまってください。',
  'packs.standing.older':
    'この タブレットには、もっと 新《あたら》しい 版《はん》が あります。これを 読《よ》みこんでも、新《あたら》しい 回《かい》では 新《あたら》しい 版《はん》を 使《つか》います。',
  'packs.importRefused': 'この ファイルは 読《よ》みこめませんでした',
  'packs.importSafe':
    '何《なに》も かえていません。下《した》の ところを なおしてください。そのあとで もう 一度《いちど》 やってください。',
  'packs.onlyFirst': 'はじめの {count}件《けん》だけ 出《だ》しています。',

  'packs.editTitle': 'シートを なおす',
  'packs.editLead':
    '「{title}」第《だい》{version}版《はん》を もとに、新《あたら》しい 版《はん》を 作《つく》ります。今《いま》までの シートは、書《か》いた ときの 版《はん》の ままです。',
  'packs.headTitle': '名前《なまえ》と 権利《けんり》',
  'packs.rightsHint':
    'だれが 作《つく》った 文《ぶん》か、どう 使《つか》って いいかを 書《か》きます。シートを 印刷《いんさつ》すると、いつも いっしょに 出《で》ます。',
  'packs.noticeHint': 'この シートの 画面《がめん》に いつも 出《で》ます。',
  'packs.scale': 'えらぶ 答《こた》え',
  'packs.scaleHint':
    '画面《がめん》に 出《で》る じゅんです。大《おお》きい 数字《すうじ》ほど、「そう思《おも》う」に 近《ちか》い ことばに してください。',
  'packs.scaleSize': '答《こた》えの 数《かず》',
  'packs.answers': '{count}つ',
  'packs.answerLabel': '{value}の ことば',
  'packs.itemsTitle': '質問《しつもん》（{count}行《ぎょう》）',
  'packs.itemsHint':
    'Enter キーで 下《した》の 行《ぎょう》に うつります。Shift + Enter で 上《うえ》の 行《ぎょう》に うつります。ほかの ソフトで コピーした 文《ぶん》を、何行《なんぎょう》か いっしょに 入《い》れる ことも できます。',
  'packs.showDetails':
    'よみ・やさしい文《ぶん》・詳細《しょうさい》・指標《しひょう》も 書《か》く',
  'packs.fillDown':
    '書《か》いていない 領域《りょういき》を 上《うえ》の 行《ぎょう》と 同《おな》じに する',
  'packs.renumber': '番号《ばんごう》を 上《うえ》から つけなおす',
  'packs.addRow': '行《ぎょう》を ふやす',
  'packs.rowLimit': '{max}行《ぎょう》まで',
  'packs.insertRow': '{row}行目《ぎょうめ》の 下《した》に 行《ぎょう》を ふやす',
  'packs.removeRow': '{row}行目《ぎょうめ》を 消《け》す',
  'packs.ofRow': ' {row}行目《ぎょうめ》',
  'packs.pasted': '{count}行《ぎょう》に はりつけました。',
  'packs.pastedSome':
    '{count}行《ぎょう》に はりつけました。{max}行《ぎょう》までです。のこりの {dropped}行《ぎょう》は 入《はい》りませんでした。',

  'packs.paste': '表《ひょう》を はりつける',
  'packs.pasteHow':
    '表《ひょう》を 作《つく》る ソフトで、質問《しつもん》の 表《ひょう》を コピーします。それを 下《した》に はりつけてください（コピーした ものを 入《い》れる こと）。今《いま》の 行《ぎょう》は、はりつけた 表《ひょう》に かわります。表《ひょう》に 領域《りょういき》・詳細《しょうさい》・指標《しひょう》の 列《れつ》が ない ときは、今《いま》の ものを 番号《ばんごう》ごとに のこします。',
  'packs.pasteBox': 'はりつける ところ',
  'packs.pasteColumns':
    '列《れつ》の じゅん：番号《ばんごう》・質問《しつもん》・よみ・やさしい文《ぶん》・領域《りょういき》・詳細《しょうさい》・指標《しひょう》・逆転《ぎゃくてん》（反対《はんたい》）。1行目《ぎょうめ》が 列《れつ》の 名前《なまえ》なら、じゅんは ちがっても いいです。',
  'packs.pasteFound': '質問《しつもん》が {count}行《ぎょう》 見《み》つかりました。',
  'packs.pasteUnfit':
    '{min}行《ぎょう》から {max}行《ぎょう》までの 表《ひょう》を はりつけてください（今《いま》は {count}行《ぎょう》）。',
  'packs.pasteReplace': 'この 表《ひょう》に かえる',

  'packs.saveVersion': '第《だい》{version}版《はん》として のこす',
  'packs.saved': '第《だい》{version}版《はん》を のこしました。',
  'packs.nothingChanged': 'まだ 何《なに》も かえていません。',
  'packs.notSaved': '下《した》の ところを なおすと、のこす ことが できます',
  'packs.moreProblems':
    'ほかに {count}か所《しょ》 あります。それぞれの ところに 出《だ》しています。',
  'packs.undoStep': '1つ もどす',
  'packs.staleNotice':
    '紙《かみ》の シートを 見《み》て 答《こた》える 質問《しつもん》は なくなりました。「用紙《ようし》を見《み》て」の 注意《ちゅうい》は もう いりません。権利《けんり》の ことばも 確《たし》かめてください。',
  'packs.clearNotice': '注意《ちゅうい》を 消《け》す',
  'packs.draftKept': 'さっき 書《か》いた ところから つづけています。まだ のこしていません。',
  'packs.discardTitle': '書《か》いた ことを すてますか',
  'packs.discardText': 'のこしていない ものは 消《き》えます。もとの 版《はん》は かわりません。',
  'packs.discard': 'すてる',
  'packs.goOn': 'つづける',

  'packs.field.axes': '分《わ》けかたの 一覧《いちらん》',
  'packs.field.detail': '詳細《しょうさい》',
  'packs.field.domain': '領域《りょういき》',
  'packs.field.id': '見分《みわ》ける 名前《なまえ》',
  'packs.field.indicator': '指標《しひょう》',
  'packs.field.items': '質問《しつもん》',
  'packs.field.label': 'ことば',
  'packs.field.no': '番号《ばんごう》',
  'packs.field.notice': '注意《ちゅうい》',
  'packs.field.plain': 'やさしい文《ぶん》',
  'packs.field.reading': 'よみ',
  'packs.field.reverse': '反対《はんたい》',
  'packs.field.rights': '権利《けんり》の ことば',
  'packs.field.rubric': '答《こた》えの めやす',
  'packs.field.source': 'もとの 本《ほん》など',
  'packs.field.text': '質問《しつもん》',
  'packs.field.title': '名前《なまえ》',
  'packs.field.value': '数字《すうじ》',
  'packs.field.version': '版《はん》',

  'packs.problemAt': '{where}：{what}',
  'packs.where.row': '{row}行目《ぎょうめ》の {field}',
  'packs.where.entry': '{n}番目《ばんめ》の {list}',
  'packs.where.field': '{n}番目《ばんめ》の {list}の {field}',
  'packs.problem.tooLarge':
    'ファイルが 大《おお》きすぎます（{size} KB）。読《よ》みこみませんでした。シートの ファイルは {max} KBまでです。',
  'packs.problem.notReadable':
    'ファイルを 読《よ》めませんでした。ファイルを タブレットの 中《なか》に のこしてください。そのあとで もう 一度《いちど》 えらんでください。',
  'packs.problem.notUtf8':
    'この ファイルの 文字《もじ》は UTF-8では ありません。シートの ファイルか 確《たし》かめてください。シートなら、UTF-8で のこしなおしてください。',
  'packs.problem.notJson':
    '{line}行目《ぎょうめ》の {column}文字目《もじめ》から、JSONとして 読《よ》めません。かっこ・「"」・カンマを 確《たし》かめてください。',
  'packs.problem.notAPack': 'あゆみの シートの ファイルでは ないようです。',
  'packs.problem.newerFormat':
    'もっと 新《あたら》しい あゆみで 作《つく》った ファイルです（形《かたち》 {formatVersion}）。アプリを 新《あたら》しく してください。そのあとで もう 一度《いちど》 読《よ》みこんでください。',
  'packs.problem.missing': 'この ことが 書《か》いてありません。',
  'packs.expected.text': '文字《もじ》で 書《か》いてください。',
  'packs.expected.integer': '整数《せいすう》（0、1、2など）で 書《か》いてください。',
  'packs.expected.boolean': 'trueか falseで 書《か》いてください。',
  'packs.expected.list': '角《かく》かっこ [ ] で かこんで、一覧《いちらん》に してください。',
  'packs.expected.object': '波《なみ》かっこで かこんで、まとめてください。',
  'packs.expectedCell.integer': '1、2、3のような 数字《すうじ》に してください。',
  'packs.expectedCell.boolean':
    '反対《はんたい》か どうか わかりません。チェックを つけるか、はずしてください。',
  'packs.problem.unknownKey':
    '「{key}」は 使《つか》えません。文字《もじ》が まちがっていないか 確《たし》かめてください。',
  'packs.problem.emptyText': '書《か》いてください。',
  'packs.problem.tooLong': '長《なが》すぎます。{max}文字《もじ》までに してください。',
  'packs.problem.badId':
    '小《ちい》さい アルファベット（a〜z）・数字《すうじ》・「-」で 書《か》いてください。64文字《もじ》までです。',
  'packs.problem.badNumber': '整数《せいすう》（1、2、3など）に してください。',
  'packs.problem.tooFew': '{min}つ以上《いじょう》に してください（今《いま》は {count}）。',
  'packs.problem.tooMany': '{max}までに してください（今《いま》は {count}）。',
  'packs.problem.duplicateNumber': '同《おな》じ 番号《ばんごう》 {no}が あります。',
  'packs.problem.numberGap':
    '番号《ばんごう》 {missing}の 質問《しつもん》が ありません。番号《ばんごう》は 1から じゅんに つけてください。',
  'packs.problem.duplicateValue': '同《おな》じ 数字《すうじ》が 2回《かい》 あります。',
  'packs.problem.notOneToK':
    'えらぶ 答《こた》えの 数字《すうじ》は、1から じゅんに ぜんぶ 使《つか》ってください。',
  'packs.problem.unknownAxis': '{axis}「{id}」が 一覧《いちらん》に ありません。',
  'packs.problem.duplicateAxis': '{axis}「{name}」が 2つ あります。',
  'packs.problem.unusedAxis': '{axis}「{name}」を 使《つか》う 質問《しつもん》が ありません。',
}
