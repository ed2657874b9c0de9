import type { common as source } from '#i18n/ja/common.ts'

export const common: Readonly<Record<keyof typeof source, string>> = {
  'common.save': 'Save',
  'common.cancel': 'Cancel',
  'common.close': 'Close',
  'common.edit': 'Edit',
  'common.back': 'Back',
  'common.next': 'Next',
  'common.undo': 'Undo',
  'common.print': 'Print',
  'common.loading': 'Loading…',
  'common.required': 'Required',
  'common.optional': 'Optional',
  'common.none': 'Not recorded',
  'common.unsavedTitle': 'Please check the form',
  'common.overtakenTitle': 'Another screen has changed the same field',
  'common.overtakenText':
    'So that neither is lost, nothing is saved yet. Saving once more takes what stands on this screen. On the other screen it says:',
  'common.overtakenField': '{label}: {value}',
  'common.show': 'Show',
  'common.hide': 'Hide',
  'common.self': 'Participant',
  'common.staff': 'Staff',
  'common.agreed': 'Agreed',
  'common.employed': 'Employed',
  'common.unemployed': 'Not employed',
}
