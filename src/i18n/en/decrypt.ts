import type { decrypt as source } from '#i18n/ja/decrypt.ts'

export const decrypt: Readonly<Record<keyof typeof source, string>> = {
  'decrypt.title': 'Open a backup of Ayumi',
  'decrypt.lead': 'Shows what is in a backup, on this computer alone. Nothing is sent anywhere.',
  'decrypt.file': 'Backup file',
  'decrypt.recoveryKey': 'The ten groups on the recovery sheet',
  'decrypt.open': 'Open',
  'decrypt.opened': 'Backup of {when} (Ayumi {app})',
  'decrypt.saveJson': 'Save all of it as JSON',
  'decrypt.tables': 'Records of each kind, and as a table',
  'decrypt.saveCsv': 'Save {type} as CSV',
  'decrypt.others':
    'There are {count} more lines, such as answers not received yet or records that did not open. They are in the JSON only.',
  'decrypt.careful': 'Saved files are not encrypted. Delete them when you are done with them.',
}
