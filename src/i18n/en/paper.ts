import type { paper as source } from '#i18n/ja/paper.ts'

export const paper: Readonly<Record<keyof typeof source, string>> = {
  'paper.title': 'Paper form',
  'paper.lead': 'Print it, fill it in by hand, and enter it here later.',
  'paper.toPack': 'Back to the sheet type',
  'paper.sheet': 'The form as it is printed',
  'paper.options': 'What the form shows',
  'paper.printName': 'Print the name',
  'paper.printNameHint': 'Take care not to leave a form with a name on it lying about.',
  'paper.how':
    'Tick the one answer that fits best. An item that you cannot answer may be left empty.',
  'paper.date': '        /        /        ',
  'paper.rater': 'Answered by',
  'paper.no': 'No.',
  'paper.entryTitle': 'Enter from paper',
  'paper.entryText':
    'A form that was filled in is copied by keyboard. First set the date to that on the paper; after Enter, answer one item after the other by the number keys.',
  'paper.entryOf': 'Enter the form: {rater}',
}
