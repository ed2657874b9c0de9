export const rounds = {
  'rounds.title': '評価《ひょうか》シート',
  'rounds.number': '{n}回目《かいめ》',
  'rounds.openedOn': '{date}に開始《かいし》',
  'rounds.raterState': '{rater}：{state}',
  'rounds.emptyTitle': 'シートはまだありません',
  'rounds.emptyText':
    '回《かい》を始《はじ》めると、本人《ほんにん》と支援員《しえんいん》がそれぞれ同《おな》じ設問《せつもん》に答《こた》えられます。',
  'rounds.notFoundTitle': 'この回《かい》は見《み》つかりませんでした',
  'rounds.notFoundText':
    'アドレスが古《ふる》いか、この端末《たんまつ》にまだ届《とど》いていないのかもしれません。参加者《さんかしゃ》のページからさがしてみてください。',
  'rounds.toPerson': '{name}さんのページ',
  'rounds.toPersonPage': '参加者《さんかしゃ》のページへ',
  'rounds.toRound': '{n}回目《かいめ》にもどる',
  'rounds.pageTitle': '{name}さん　{n}回目《かいめ》',
  'rounds.charts': 'グラフ',
  'rounds.archivedTitle': 'この人《ひと》は保管中《ほかんちゅう》です',
  'rounds.archivedText':
    'シートは見《み》るだけで、記入《きにゅう》や訂正《ていせい》はできません。',

  'rounds.start': '新《あたら》しい回《かい》を始《はじ》める',
  'rounds.startAction': '始《はじ》める',
  'rounds.pack': 'シートの種類《しゅるい》',
  'rounds.packVersion': '{title}（第《だい》{version}版《はん》）',
  'rounds.packMissing':
    '使《つか》えるシートの種類《しゅるい》がありません。「設定《せってい》」の「シートの種類《しゅるい》」で追加《ついか》してください。',
  'rounds.openingDay': '開始日《かいしび》',
  'rounds.sameDayTitle': '同《おな》じ日《ひ》に始《はじ》めた回《かい》があります',
  'rounds.sameDayText':
    '二重《にじゅう》になっていないか、確《たし》かめてください。このまま始《はじ》めることもできます。',
  'rounds.dateHint':
    '例《れい》：2026/4/1、令和《れいわ》8年《ねん》4月《がつ》｜1日《ついたち》、R8.4.1',
  'rounds.pickDate': 'カレンダーから選《えら》ぶ',
  'rounds.problemMissing': '{label}を入力《にゅうりょく》してください',
  'rounds.problemTooLong': '{label}は {max}文字《もじ》までで入力《にゅうりょく》してください',
  'rounds.problemUnreadable':
    '{label}を日付《ひづけ》として読《よ》み取《と》れません。2026/4/1 や 令和《れいわ》8年《ねん》4月《がつ》｜1日《ついたち》 のように入力《にゅうりょく》してください',
  'rounds.problemYear':
    '{label}の年《とし》は、2026 のような4けたか、令和《れいわ》8 のように元号《げんごう》をつけて入力《にゅうりょく》してください',
  'rounds.problemNoSuchDay':
    '{label}の日《ひ》は、カレンダーにありません。月《つき》と日《ひ》を確《たし》かめてください',
  'rounds.problemOutOfRange':
    '{label}は、1868年《ねん》から 2200年《ねん》までの日付《ひづけ》を入力《にゅうりょく》してください',
  'rounds.problemInFuture':
    '{label}が今日《きょう》より先《さき》の日付《ひづけ》です。確《たし》かめてください',

  'rounds.blank': '未記入《みきにゅう》',
  'rounds.drafting': '記入《きにゅう》中《ちゅう》 {answered}/{total}',
  'rounds.draftingOnly': '記入《きにゅう》中《ちゅう》 {answered}問《もん》',
  'rounds.correcting': '訂正《ていせい》中《ちゅう》 {answered}/{total}',
  'rounds.correctingOnly': '訂正《ていせい》中《ちゅう》 {answered}問《もん》',
  'rounds.submitted': '提出《ていしゅつ》済《ず》み',
  'rounds.corrected': '訂正《ていせい》あり',
  'rounds.gaps': '未回答《みかいとう》 {count}問《もん》',

  'rounds.fill': 'シートを記入《きにゅう》',
  'rounds.continueCorrection': '訂正《ていせい》を続《つづ》ける',
  'rounds.see': '回答《かいとう》を見《み》る',
  'rounds.correct': '訂正《ていせい》する',
  'rounds.makeAgreed': '協同《きょうどう》評価《ひょうか》をつくる',
  'rounds.agreedNeeds':
    '本人《ほんにん》と支援員《しえんいん》の両方《りょうほう》が提出《ていしゅつ》すると、ふたりで話《はな》しあってつくれます。',
  'rounds.agreedReady':
    '両方《りょうほう》の回答《かいとう》を見《み》ながら、1問《もん》ずつ話《はな》しあって決《き》めます。',
  'rounds.together': '本人《ほんにん》といっしょに記入《きにゅう》',
  'rounds.togetherText':
    '本人《ほんにん》の答《こた》えを、そのまま選《えら》んでください。支援員《しえんいん》の考《かんが》えで選《えら》びなおさないでください。',
  'rounds.filledOnBy': '{date}　{name}',
  'rounds.submittedAt': '{instant} 提出《ていしゅつ》',

  'rounds.hiddenTitle': '本人《ほんにん》の回答《かいとう》は、まだ見《み》られません',
  'rounds.hiddenText':
    '支援員《しえんいん》が自分《じぶん》のシートを提出《ていしゅつ》すると見《み》られます。先《さき》に見《み》ると、本人《ほんにん》の答《こた》えに引《ひ》きずられるためです。',
  'rounds.hiddenLane': '支援員《しえんいん》のシートを提出《ていしゅつ》すると見《み》られます。',
  'rounds.coveredTitle':
    '支援員《しえんいん》の回答《かいとう》は、本人《ほんにん》が提出《ていしゅつ》するまで伏《ふ》せています',
  'rounds.coveredText':
    '本人《ほんにん》の目《め》にふれると、本人《ほんにん》の答《こた》えに影響《えいきょう》するためです。支援員《しえんいん》だけで見《み》るときは、まわりを確《たし》かめてください。',
  'rounds.coveredLane':
    '本人《ほんにん》が提出《ていしゅつ》するまで、画面《がめん》では伏《ふ》せています。',
  'rounds.uncover': '支援員《しえんいん》だけで見《み》る',
  'rounds.lookEarly': '先《さき》に見《み》る',
  'rounds.showEarly': '本人《ほんにん》に見《み》せる',
  'rounds.lookEarlyTitle': '本人《ほんにん》の回答《かいとう》を先《さき》に見《み》ますか',
  'rounds.lookEarlyText':
    'だれがいつ見《み》たかが、この回《かい》に記録《きろく》されます。記録《きろく》は消《け》せません。支援員《しえんいん》のシートは、このあとでも提出《ていしゅつ》できます。',
  'rounds.showEarlyTitle':
    '支援員《しえんいん》の回答《かいとう》を本人《ほんにん》に見《み》せますか',
  'rounds.showEarlyText':
    'だれがいつ見《み》せたかが、この回《かい》に記録《きろく》されます。記録《きろく》は消《け》せません。本人《ほんにん》のシートは、このあとでも提出《ていしゅつ》できます。',
  'rounds.lookConfirm': '記録《きろく》して見《み》る',
  'rounds.lookedEarly': '先《さき》に見《み》ました：{name}（{instant}）',
  'rounds.shownEarly': '本人《ほんにん》に見《み》せました：{name}（{instant}）',
  'rounds.unknownStaff': '不明《ふめい》な支援員《しえんいん》',

  'rounds.compareTitle': '本人《ほんにん》と支援員《しえんいん》の回答《かいとう》',
  'rounds.compareWaiting':
    '本人《ほんにん》と支援員《しえんいん》の両方《りょうほう》が提出《ていしゅつ》すると、ここに並《なら》べて表示《ひょうじ》します。',
  'rounds.compareOrder': '並《なら》べかた',
  'rounds.orderGap': 'ずれの大《おお》きい順《じゅん》',
  'rounds.orderItem': '設問《せつもん》の順《じゅん》',
  'rounds.item': '設問《せつもん》',
  'rounds.gap': 'ずれ',
  'rounds.same': '同《おな》じ',
  'rounds.selfHigher': '本人《ほんにん》が {by} 高《たか》い',
  'rounds.staffHigher': '支援員《しえんいん》が {by} 高《たか》い',
  'rounds.noGap': 'くらべられません',
  'rounds.unanswered': '未回答《みかいとう》',
  'rounds.answer': '{label}（{raw}）',
  'rounds.reversed': '逆転《ぎゃくてん》',
  'rounds.reversedNote':
    '「逆転《ぎゃくてん》」の設問《せつもん》は、数《かず》が大《おお》きいほど課題《かだい》があることを表《あらわ》します。ずれは {sum} から引《ひ》いた数《かず》でくらべています。かっこの中《なか》は、答《こた》えたままの数《かず》です。',
  'rounds.countSame': '同《おな》じ {count}問《もん》',
  'rounds.countSelfHigher': '本人《ほんにん》のほうが高《たか》い {count}問《もん》',
  'rounds.countStaffHigher': '支援員《しえんいん》のほうが高《たか》い {count}問《もん》',
  'rounds.countIncomplete': 'くらべられない {count}問《もん》',

  'rounds.rivalTitle': '別《べつ》に提出《ていしゅつ》されたシートがあります',
  'rounds.rivalText':
    '{rater}のシートが、ほかにも提出《ていしゅつ》されています（ほかに {count}枚《まい》）。いまは最後《さいご》に提出《ていしゅつ》されたものを使《つか》っています。下《した》の履歴《りれき》で内容《ないよう》を確《たし》かめてください。',
  'rounds.historyTitle': '履歴《りれき》',
  'rounds.historyRater': 'シート',
  'rounds.historyStanding': '状態《じょうたい》',
  'rounds.historyWhen': '日時《にちじ》',
  'rounds.historyWho': '記録《きろく》した人《ひと》',
  'rounds.historyReason': '理由《りゆう》',
  'rounds.standingCurrent': '使用中《しようちゅう》',
  'rounds.standingReplaced': '訂正前《ていせいまえ》',
  'rounds.standingRival': '別《べつ》に提出《ていしゅつ》',
  'rounds.standingDiscarded': '破棄《はき》',
  'rounds.seeVersion': '{rater}の{standing}のシートを見《み》る',
  'rounds.seeShort': '見《み》る',
  'rounds.restoredToast': 'シートを元《もと》に戻《もど》しました',
  'rounds.versionGone': 'このシートは見《み》つかりませんでした',
  'rounds.versionTitle': 'このシートは、いまは使《つか》われていません',
  'rounds.versionReplaced': 'あとから訂正《ていせい》されています。',
  'rounds.versionRival':
    '同《おな》じ回《かい》に、あとから提出《ていしゅつ》されたシートを使《つか》っています。',

  'rounds.packGoneTitle': 'このシートの設問文《せつもんぶん》が、この端末《たんまつ》にありません',
  'rounds.packGoneText':
    '回答《かいとう》は番号《ばんごう》で見《み》られます。「設定《せってい》」の「シートの種類《しゅるい》」で、同《おな》じ版《はん》（{id} 第《だい》{version}版《はん》）を取《と》り込《こ》むと、記入《きにゅう》とグラフが使《つか》えます。',
  'rounds.itemNumber': '設問《せつもん》{no}',
  'rounds.rawAnswer': '回答《かいとう》の数《かず》',
  'rounds.noAnswers': '回答《かいとう》はまだありません。',

  'sheet.heading': '{rater}のシート',
  'sheet.agreedHeading': '協同《きょうどう》評価《ひょうか》',
  'sheet.header': '記入欄《きにゅうらん》',
  'sheet.headerFold':
    '記入日《きにゅうび》・就労《しゅうろう》状況《じょうきょう》・支援員《しえんいん》名《めい》',
  'sheet.name': '氏名《しめい》',
  'sheet.filledOn': '記入日《きにゅうび》',
  'sheet.employment': '就労《しゅうろう》状況《じょうきょう》',
  'sheet.staffName': '支援員《しえんいん》名《めい》',
  'sheet.submitted': '提出《ていしゅつ》',
  'sheet.items': '設問《せつもん》',
  'sheet.answer': '回答《かいとう》',
  'sheet.and': '・',
  'sheet.progress': '回答《かいとう》した設問《せつもん》',
  'sheet.progressText': '{answered} / {total}',
  'sheet.view': '表示《ひょうじ》',
  'sheet.viewList': '一覧《いちらん》',
  'sheet.viewOne': '1問《もん》ずつ',
  'sheet.plain': 'やさしい日本語《にほんご》',
  'sheet.scale': '答《こた》えかた',
  'sheet.scaleEntry': '{value} {label}',
  'sheet.keys':
    'キーボード：Enter か ↓ で設問《せつもん》へ、{keys} で答《こた》えてつぎへ、0 は答《こた》えずにつぎへ、Backspace と ↑ でもどる、Delete で取《と》り消《け》し、Home で記入欄《きにゅうらん》へ',
  'sheet.clear': '設問《せつもん》{no}の回答《かいとう》を取《と》り消《け》す',
  'sheet.previousItem': 'もどる',
  'sheet.nextItem': 'つぎへ',
  'sheet.position': '設問《せつもん》 {no} / {total}',
  'sheet.untouched': '答《こた》えると自動《じどう》で保存《ほぞん》します',
  'sheet.saving': '保存《ほぞん》しています…',
  'sheet.saved': '保存《ほぞん》済《ず》み',
  'sheet.failed': '保存《ほぞん》できませんでした',
  'sheet.retry': 'もう一度《いちど》保存《ほぞん》',
  'sheet.correctionTitle': '訂正《ていせい》しています',
  'sheet.correctionText':
    '理由《りゆう》：{reason}。提出《ていしゅつ》するまでは、前《まえ》のシートが使《つか》われます。',
  'sheet.takeShared': '同《おな》じ答《こた》えの {count}問《もん》を写《うつ》す',
  'sheet.takeSharedText':
    '本人《ほんにん》と支援員《しえんいん》が同《おな》じ答《こた》えの設問《せつもん》を、まとめて写《うつ》せます。',
  'sheet.takenToast': '同《おな》じ答《こた》えの {count}問《もん》を写《うつ》しました',

  'sheet.submit': '提出《ていしゅつ》する',
  'sheet.submitTitle': 'このシートを提出《ていしゅつ》しますか',
  'sheet.submitText':
    '提出《ていしゅつ》すると変更《へんこう》できなくなります。直《なお》すときは、理由《りゆう》を書《か》いて訂正《ていせい》します。',
  'sheet.submitAll': '{total}問《もん》すべてに答《こた》えています。',
  'sheet.gapsTitle': '未回答《みかいとう》の設問《せつもん》が {count}問《もん》あります',
  'sheet.gapsText':
    '番号《ばんごう》を選《えら》ぶと、その設問《せつもん》にもどります。未回答《みかいとう》のまま提出《ていしゅつ》することもできます。',
  'sheet.gapItem': '{no}　{text}',
  'sheet.submitWithGaps': '未回答《みかいとう》のまま提出《ていしゅつ》する',
  'sheet.backToItems': '記入《きにゅう》にもどる',
  'sheet.nothingTitle': 'まだ1問《もん》も答《こた》えていません',
  'sheet.nothingText':
    '1問《もん》以上《いじょう》答《こた》えると提出《ていしゅつ》できます。記入《きにゅう》をやめるときは「破棄《はき》」を選《えら》んでください。',
  'sheet.cannotTitle': 'このシートは提出《ていしゅつ》できません',
  'sheet.cannotSubmitted':
    'すでに提出《ていしゅつ》されています。別《べつ》の画面《がめん》で提出《ていしゅつ》したのかもしれません。',
  'sheet.cannotDiscarded':
    'すでに破棄《はき》されています。別《べつ》の画面《がめん》で破棄《はき》したのかもしれません。',
  'sheet.cannotAnswers':
    'シートの種類《しゅるい》にない回答《かいとう》が含《ふく》まれています（設問《せつもん》 {items}）。回答《かいとう》を選《えら》びなおしてください。',
  'sheet.cannotOther':
    '記録《きろく》の内容《ないよう》がシートの種類《しゅるい》と合《あ》いません。回《かい》の画面《がめん》を開《ひら》きなおしてください。',
  'sheet.dateUnread':
    '記入日《きにゅうび》を確《たし》かめてください。正《ただ》しい日付《ひづけ》になるまで、前《まえ》の日付《ひづけ》（{date}）のままです。',
  'sheet.submittedToast': '{rater}のシートを提出《ていしゅつ》しました',

  'sheet.correctTitle': 'シートを訂正《ていせい》します',
  'sheet.correctText':
    '提出《ていしゅつ》したシートはそのまま残《のこ》り、写《うつ》しを直《なお》します。直《なお》したものを提出《ていしゅつ》すると、そちらが使《つか》われます。',
  'sheet.correctLooks':
    '本人《ほんにん》の回答《かいとう》が画面《がめん》に出《で》るので、「先《さき》に見《み》た」ことが、この回《かい》に記録《きろく》されます。本人《ほんにん》といっしょに訂正《ていせい》してください。',
  'sheet.correctReason': '訂正《ていせい》する理由《りゆう》',
  'sheet.correctReasonHint':
    '例《れい》：選《えら》びまちがい、話《はな》しあって考《かんが》えが変《か》わった',
  'sheet.correctAction': '訂正《ていせい》を始《はじ》める',
  'sheet.correctStale':
    'あとから訂正《ていせい》されたシートがあります。新《あたら》しいほうを訂正《ていせい》してください。',
  'sheet.discard': '破棄《はき》',
  'sheet.discardTitle': 'このシートを破棄《はき》しますか',
  'sheet.discardText':
    '{count}問《もん》の回答《かいとう》は使《つか》われなくなります。回《かい》の履歴《りれき》に残《のこ》り、そこから元《もと》に戻《もど》せます。',
  'sheet.discardReason': '破棄《はき》する理由《りゆう》',
  'sheet.discardReasonHint':
    '例《れい》：まちがえて始《はじ》めた、日《ひ》をあらためて記入《きにゅう》する',
  'sheet.discardAction': '破棄《はき》する',
  'sheet.discardedToast': 'シートを破棄《はき》しました',
} as const
