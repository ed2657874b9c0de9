export const packs = {
  'packs.title': 'シートの種類《しゅるい》',
  'packs.lead':
    '新《あたら》しい回《かい》では、それぞれのシートの、いちばん新《あたら》しい「使用中《しようちゅう》」の版《はん》を使《つか》います。',
  'packs.make': '新《あたら》しいシートをつくる',
  'packs.makeLead':
    '設問《せつもん》を1行《ぎょう》に1つずつ入力《にゅうりょく》します。表《ひょう》計算《けいさん》ソフトからの貼《は》り付《つ》けもできます。',
  'packs.import': 'ファイルから取《と》り込《こ》む',
  'packs.version': '第《だい》{version}版《はん》',
  'packs.size': '{items}問《もん》・{answers}段階《だんかい》',
  'packs.sizeTitle': '設問《せつもん》と選択肢《せんたくし》の数《かず》',
  'packs.itemCount': '{count}問《もん》',
  'packs.state.inUse': '使用中《しようちゅう》',
  'packs.state.older': '前《まえ》の版《はん》',
  'packs.state.archived': '保管中《ほかんちゅう》',
  'packs.putAwayTitle': '保管中《ほかんちゅう》のシート',

  'packs.edit': 'この版《はん》をもとに編集《へんしゅう》',
  'packs.export': 'ファイルに書《か》き出《だ》す',
  'packs.putAway': '保管《ほかん》する',
  'packs.wasPutAway':
    'この版《はん》を保管《ほかん》しました。新《あたら》しい回《かい》では使《つか》いません。これまでのシートはそのままです。',
  'packs.takeOut': '使《つか》えるようにもどす',
  'packs.wasTakenOut': 'この版《はん》を使《つか》えるようにもどしました。',
  'packs.paperTitle':
    '{first}〜{last}番《ばん》の{count}問《もん》は、用紙《ようし》を見《み》て答《こた》える形《かたち》です',
  'packs.paperText':
    'ここに文言《もんごん》は収録《しゅうろく》していません。お手元《てもと》の用紙《ようし》を見《み》ながら「この版《はん》をもとに編集《へんしゅう》」で入力《にゅうりょく》すると、画面《がめん》だけで答《こた》えられるようになります。用紙《ようし》にある文言《もんごん》を、そのまま入力《にゅうりょく》してください。文言《もんごん》の利用《りよう》は、権利者《けんりしゃ》の定《さだ》める条件《じょうけん》に従《したが》ってください。',
  'packs.reverseText':
    '「逆転《ぎゃくてん》」の設問《せつもん》は、そう思《おも》うほど心配《しんぱい》な内容《ないよう》です。グラフの得点《とくてん》は、選択肢《せんたくし》を逆《ぎゃく》に数《かぞ》えます。',
  'packs.aboutTitle': 'このシートについて',
  'packs.noted': '{name}：{text}',
  'packs.notFoundTitle': 'このシートは見《み》つかりませんでした',
  'packs.notFoundText': 'この端末《たんまつ》には、このシートがありません。',
  'packs.toList': 'シートの種類《しゅるい》へ',

  'packs.importTitle': 'このシートを取《と》り込《こ》みますか',
  'packs.importHere': 'このシートは、もうあります',
  'packs.importKeep': '取《と》り込《こ》む',
  'packs.imported': '「{title}」を取《と》り込《こ》みました。',
  'packs.standing.present':
    'このシートのこの版《はん》は、すでにこの端末《たんまつ》にあります。取《と》り込《こ》む必要《ひつよう》はありません。',
  'packs.standing.putAway':
    'このシートのこの版《はん》は保管中《ほかんちゅう》です。取《と》り込《こ》むと、使《つか》えるようにもどります。',
  'packs.standing.sameNumber':
    '同《おな》じ番号《ばんごう》の版《はん》が、この端末《たんまつ》にもあります。ただし中身《なかみ》が違《ちが》います。取《と》り込《こ》むと、両方《りょうほう》が並《なら》びます。どちらを使《つか》うか決《き》めて、もう一方《いっぽう》を保管《ほかん》してください。',
  'packs.standing.older':
    'この端末《たんまつ》には、もっと新《あたら》しい版《はん》があります。取《と》り込《こ》んでも、新《あたら》しい回《かい》では新《あたら》しい版《はん》を使《つか》います。',
  'packs.importRefused': 'このファイルは取《と》り込《こ》めませんでした',
  'packs.importSafe':
    '何《なに》も変《か》えていません。次《つぎ》のところを直《なお》してから、もう一度《いちど》お試《ため》しください。',
  'packs.onlyFirst': 'はじめの{count}件《けん》だけを示《しめ》しています。',

  'packs.editTitle': 'シートを編集《へんしゅう》',
  'packs.editLead':
    '「{title}」第《だい》{version}版《はん》をもとに、新《あたら》しい版《はん》をつくります。これまでのシートは、記入《きにゅう》したときの版《はん》のままです。',
  'packs.headTitle': '名前《なまえ》と権利《けんり》',
  'packs.rightsHint':
    'だれの文言《もんごん》か、どんな条件《じょうけん》で使《つか》えるか。シートの印刷《いんさつ》にもかならず入《はい》ります。',
  'packs.noticeHint': 'このシートを使《つか》う画面《がめん》にいつも表示《ひょうじ》します。',
  'packs.scale': '選択肢《せんたくし》',
  'packs.scaleHint':
    '画面《がめん》に出《で》る順《じゅん》です。数字《すうじ》が大《おお》きいほど「そう思《おも》う」の側《がわ》にしてください。',
  'packs.scaleSize': '選択肢《せんたくし》の数《かず》',
  'packs.answers': '{count}つ',
  'packs.answerLabel': '{value} の言葉《ことば》',
  'packs.itemsTitle': '設問《せつもん》（{count}行《ぎょう》）',
  'packs.itemsHint':
    'Enter キーで下《した》の行《ぎょう》へ、Shift + Enter で上《うえ》の行《ぎょう》へ移《うつ》ります。表《ひょう》計算《けいさん》ソフトや文書《ぶんしょ》でコピーした何行《なんぎょう》かを、そのまま欄《らん》に貼《は》り付《つ》けることもできます。',
  'packs.showDetails':
    'よみ・やさしい文《ぶん》・詳細《しょうさい》・指標《しひょう》も入力《にゅうりょく》する',
  'packs.fillDown':
    '空《あ》いている領域《りょういき》を上《うえ》の行《ぎょう》と同《おな》じにする',
  'packs.renumber': '番号《ばんごう》を上《うえ》から振《ふ》りなおす',
  'packs.addRow': '行《ぎょう》を追加《ついか》',
  'packs.rowLimit': '{max}行《ぎょう》まで',
  'packs.insertRow': '{row}行目《ぎょうめ》の下《した》に行《ぎょう》を追加《ついか》',
  'packs.removeRow': '{row}行目《ぎょうめ》を削除《さくじょ》',
  'packs.ofRow': ' {row}行目《ぎょうめ》',
  'packs.pasted': '{count}行《ぎょう》に貼《は》り付《つ》けました。',
  'packs.pastedSome':
    '{count}行《ぎょう》に貼《は》り付《つ》けました。{max}行《ぎょう》までなので、残《のこ》りの{dropped}行《ぎょう》は入《はい》りませんでした。',

  'packs.paste': '表《ひょう》を貼《は》り付《つ》ける',
  'packs.pasteHow':
    '表《ひょう》計算《けいさん》ソフトで設問《せつもん》の表《ひょう》をコピーして、下《した》の欄《らん》に貼《は》り付《つ》けてください。いまの行《ぎょう》は、貼《は》り付《つ》けた表《ひょう》に入《い》れかわります。領域《りょういき》・詳細《しょうさい》・指標《しひょう》の列《れつ》がなければ、いまのものを番号《ばんごう》ごとに残《のこ》します。',
  'packs.pasteBox': '貼《は》り付《つ》ける欄《らん》',
  'packs.pasteColumns':
    '列《れつ》の順《じゅん》：番号《ばんごう》・設問《せつもん》・よみ・やさしい文《ぶん》・領域《りょういき》・詳細《しょうさい》・指標《しひょう》・逆転《ぎゃくてん》。1行目《ぎょうめ》が列《れつ》の名前《なまえ》なら、順番《じゅんばん》はちがってもかまいません。',
  'packs.pasteFound': '{count}行《ぎょう》の設問《せつもん》が見《み》つかりました。',
  'packs.pasteUnfit':
    '{min}行《ぎょう》から{max}行《ぎょう》までの表《ひょう》を貼《は》り付《つ》けてください（いまは{count}行《ぎょう》）。',
  'packs.pasteReplace': 'この表《ひょう》に入《い》れかえる',

  'packs.saveVersion': '第《だい》{version}版《はん》として保存《ほぞん》',
  'packs.saved': '第《だい》{version}版《はん》を保存《ほぞん》しました。',
  'packs.nothingChanged': 'まだ何《なに》も変《か》えていません。',
  'packs.notSaved': '次《つぎ》のところを直《なお》すと保存《ほぞん》できます',
  'packs.moreProblems':
    'ほかに{count}か所《しょ》あります。それぞれの欄《らん》に示《しめ》しています。',
  'packs.undoStep': '1つもどす',
  'packs.staleNotice':
    '用紙《ようし》を見《み》て答《こた》える設問《せつもん》はなくなりました。「用紙《ようし》を見《み》て」という注意書《ちゅういが》きは、もういりません。権利《けんり》の表示《ひょうじ》も確《たし》かめてください。',
  'packs.clearNotice': '注意書《ちゅういが》きを消《け》す',
  'packs.draftKept':
    'さきほど入力《にゅうりょく》したところから続《つづ》けています。まだ保存《ほぞん》していません。',
  'packs.discardTitle': '入力《にゅうりょく》した内容《ないよう》を捨《す》てますか',
  'packs.discardText':
    '保存《ほぞん》していない入力《にゅうりょく》が消《き》えます。もとの版《はん》は変《か》わりません。',
  'packs.discard': '捨《す》てる',
  'packs.goOn': '編集《へんしゅう》を続《つづ》ける',

  'packs.field.axes': '区分《くぶん》の一覧《いちらん》',
  'packs.field.detail': '詳細《しょうさい》',
  'packs.field.domain': '領域《りょういき》',
  'packs.field.id': '識別名《しきべつめい》',
  'packs.field.indicator': '指標《しひょう》',
  'packs.field.items': '設問《せつもん》',
  'packs.field.label': '言葉《ことば》',
  'packs.field.no': '番号《ばんごう》',
  'packs.field.notice': '注意書《ちゅういが》き',
  'packs.field.plain': 'やさしい文《ぶん》',
  'packs.field.reading': 'よみ',
  'packs.field.reverse': '逆転《ぎゃくてん》',
  'packs.field.rights': '権利《けんり》の表示《ひょうじ》',
  'packs.field.rubric': '評価《ひょうか》の目安《めやす》',
  'packs.field.source': '出典《しゅってん》',
  'packs.field.text': '設問《せつもん》',
  'packs.field.title': '名前《なまえ》',
  'packs.field.value': '数字《すうじ》',
  'packs.field.version': '版《はん》',

  'packs.problemAt': '{where}：{what}',
  'packs.where.row': '{row}行目《ぎょうめ》の{field}',
  'packs.where.entry': '{n}番目《ばんめ》の{list}',
  'packs.where.field': '{n}番目《ばんめ》の{list}の{field}',
  'packs.problem.tooLarge':
    'ファイルが大《おお》きすぎるので、取《と》り込《こ》みませんでした（{size} KB）。シートのファイルは {max} KB までです。',
  'packs.problem.notReadable':
    'ファイルを読《よ》めませんでした。端末《たんまつ》の中《なか》に保存《ほぞん》してから、もう一度《いちど》選《えら》んでください。',
  'packs.problem.notUtf8':
    '文字《もじ》コードが UTF-8 ではありません。シートのファイルか確《たし》かめて、UTF-8 で保存《ほぞん》しなおしてください。',
  'packs.problem.notJson':
    '{line}行目《ぎょうめ》の{column}文字目《もじめ》から、JSON として読《よ》めません。かっこ・引用符《いんようふ》・カンマを確《たし》かめてください。',
  'packs.problem.notAPack': 'あゆみのシートのファイルではないようです。',
  'packs.problem.newerFormat':
    '新《あたら》しいあゆみでつくられたファイルです（形式《けいしき》 {formatVersion}）。アプリを更新《こうしん》してから、もう一度《いちど》取《と》り込《こ》んでください。',
  'packs.problem.missing': 'この項目《こうもく》がありません。',
  'packs.expected.text': '文字《もじ》で書《か》いてください。',
  'packs.expected.integer': '整数《せいすう》で書《か》いてください。',
  'packs.expected.boolean': 'true か false で書《か》いてください。',
  'packs.expected.list': '角《かく》かっこ [ ] で囲《かこ》んだ一覧《いちらん》にしてください。',
  'packs.expected.object': '波《なみ》かっこで囲《かこ》んだまとまりにしてください。',
  'packs.expectedCell.integer': '1、2、3 のような数字《すうじ》にしてください。',
  'packs.expectedCell.boolean':
    '逆転《ぎゃくてん》かどうか読《よ》みとれません。チェックをつけるか、はずしてください。',
  'packs.problem.unknownKey':
    '「{key}」という項目《こうもく》は使《つか》えません。つづりを確《たし》かめてください。',
  'packs.problem.emptyText': '入力《にゅうりょく》してください。',
  'packs.problem.tooLong': '長《なが》すぎます。{max}文字《もじ》までにしてください。',
  'packs.problem.badId':
    '半角《はんかく》の英小文字《えいこもじ》・数字《すうじ》・ハイフンで、64文字《もじ》までにしてください。',
  'packs.problem.badNumber': '1以上《いじょう》の整数《せいすう》にしてください。',
  'packs.problem.tooFew': '{min}つ以上《いじょう》にしてください（いまは{count}）。',
  'packs.problem.tooMany': '{max}までにしてください（いまは{count}）。',
  'packs.problem.duplicateNumber': '番号《ばんごう》 {no} が重《かさ》なっています。',
  'packs.problem.numberGap':
    '番号《ばんごう》 {missing} の設問《せつもん》がありません。番号《ばんごう》は 1 から続《つづ》けてください。',
  'packs.problem.duplicateValue': '同《おな》じ数字《すうじ》が2回《かい》あります。',
  'packs.problem.notOneToK':
    '選択肢《せんたくし》の数字《すうじ》は、1 から順《じゅん》にすべて使《つか》ってください。',
  'packs.problem.unknownAxis': '{axis}「{id}」が一覧《いちらん》にありません。',
  'packs.problem.duplicateAxis': '{axis}「{name}」が2つあります。',
  'packs.problem.unusedAxis': '{axis}「{name}」を使《つか》う設問《せつもん》がありません。',
} as const
