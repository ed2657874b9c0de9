import type { kiosk as source } from '#i18n/ja/kiosk.ts'

export const kiosk: Readonly<Record<keyof typeof source, string>> = {
  'kiosk.greeting': 'Are you {name}?',
  'kiosk.confirm': 'Yes, that is me',
  'kiosk.notMe': 'No',
  'kiosk.notMeText': 'Please give this tablet to a member of staff.',
  'kiosk.introCount': 'There are {count} questions. You will see them one at a time.',
  'kiosk.introFree':
    'There are no right or wrong answers. Choose what is closest to how you are now.',
  'kiosk.introDecline':
    'If you do not know, or would rather not answer, you can leave a question out.',
  'kiosk.introTime': 'There is no time limit. Take your time.',

  'kiosk.progressLabel': 'Current question',
  'kiosk.progress': '{n} / {total}',
  'kiosk.item': 'Question {n} / {total}',
  'kiosk.back': 'Back',
  'kiosk.next': 'Next',
  'kiosk.toReview': 'Review my answers',
  'kiosk.decline': 'I do not know / I would rather not answer',

  'kiosk.review': 'Look at your answers again',
  'kiosk.reviewText': 'Choose a question to change your answer.',
  'kiosk.reviewGaps': 'Questions without an answer: {count}. You may leave it like this.',
  'kiosk.reviewNothing':
    'You have not answered a single question. If you end here, staff will be told that you did not answer.',
  'kiosk.unanswered': 'No answer',
  'kiosk.finish': 'Finish',

  'kiosk.thanks': 'Thank you',
  'kiosk.giveBack': 'Please give this tablet to a member of staff',
  'kiosk.thanksText': 'Your answers are locked away. Only staff can open them.',
  'kiosk.receive': 'Continue as staff',
  'kiosk.over': 'This sheet is already finished',

  'kiosk.staff': 'Switch to staff',
  'kiosk.staffTitle': 'Switch to staff?',
  'kiosk.staffText':
    'Your answers so far are kept. If you touched this by mistake, choose “Go on”.',
  'kiosk.staffUnkeptTitle': 'Some answers are not saved',
  'kiosk.staffUnkeptText':
    'If you switch to staff now, those answers are lost. First press “Save again”, or copy the answers on to paper.',
  'kiosk.staffUnkeptConfirm': 'Switch and lose them',
  'kiosk.staffConfirm': 'Switch',
  'kiosk.stay': 'Go on',

  'kiosk.kept': 'Saved',
  'kiosk.notKept': 'Your answer could not be saved',
  'kiosk.notKeptText':
    'It is still on this screen. Please do not close it, and show it to a member of staff.',
  'kiosk.retry': 'Save again',

  'kiosk.look': 'Easier to read',
  'kiosk.language': 'Language',
  'kiosk.furigana': 'Furigana',
  'kiosk.textSize': 'Size of text',
  'kiosk.textNormal': 'Normal',
  'kiosk.textLarge': 'Large',
  'kiosk.textLarger': 'Very large',
  'kiosk.close': 'Close',
  'kiosk.speak': 'Read aloud',
  'kiosk.speakStop': 'Stop reading',
}
