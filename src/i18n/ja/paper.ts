export const paper = {
  'paper.title': '紙の用紙',
  'paper.lead': '印刷して手で記入し、あとから入力できます。',
  'paper.toPack': 'シートの種類にもどる',
  'paper.sheet': '印刷される用紙',
  'paper.options': '用紙の内容',
  'paper.printName': '氏名を印刷する',
  'paper.printNameHint': '氏名の入った用紙は、置き忘れに気をつけてください。',
  'paper.how':
    'いちばん近いと思う答えに、1つだけ印をつけてください。答えられない設問は、空けておいてかまいません。',
  'paper.date': '　　　　年　　　月　　　日',
  'paper.rater': '答えた人',
  'paper.no': '番号',
  'paper.entryTitle': '紙から入力',
  'paper.entryText':
    '記入された用紙を、キーボードで写せます。はじめに記入日を用紙のとおりに直し、Enter のあと、数字キーで順に答えます。',
  'paper.entryOf': '{rater}の用紙を入力',
} as const
