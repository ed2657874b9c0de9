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
  'common.show': 'Show',
  'common.hide': 'Hide',
  'common.self': 'Participant',
  'common.staff': 'Staff',
  'common.agreed': 'Agreed',
  'common.employed': 'Employed',
  'common.unemployed': 'Not employed',
}
