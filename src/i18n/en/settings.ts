import type { settings as source } from '#i18n/ja/settings.ts'

export const settings: Readonly<Record<keyof typeof source, string>> = {
  'settings.title': 'Settings',
  'settings.sections': 'Settings sections',
  'settings.security': 'Security',
  'settings.securityText': 'Profiles, passphrase, recovery sheet, automatic lock',
  'settings.packs': 'Sheet types',
  'settings.packsText': 'Choose which sheets are used, import them, type their items',
  'settings.offices': 'Offices',
  'settings.officesText': 'Names of the offices participants attend',
  'settings.display': 'Display',
  'settings.displayText': 'Language, text size, brightness, calendar',

  'settings.displayLead': 'Changes show at once, for everybody who uses this device.',
  'settings.language': 'Language',
  'settings.furigana': 'Furigana (how kanji are read)',
  'settings.furiganaHint':
    'Small kana above each kanji. Not on names in print, and not read aloud.',
  'settings.theme': 'Brightness',
  'settings.themeSystem': 'Same as the device',
  'settings.themeLight': 'Light',
  'settings.themeDark': 'Dark',
  'settings.contrast': 'Contrast',
  'settings.contrastHint': 'More contrast makes lines and letters stand out more clearly.',
  'settings.contrastSystem': 'Same as the device',
  'settings.contrastHigh': 'High',
  'settings.textSize': 'Text size',
  'settings.textNormal': 'Normal',
  'settings.textLarge': 'Large',
  'settings.textLarger': 'Very large',
  'settings.calendar': 'Calendar',
  'settings.calendarExample': 'Today is shown as {date}.',
  'settings.calendarGregory': 'Gregorian',
  'settings.calendarJapanese': 'Japanese eras',

  'settings.device': 'This device',
  'settings.persistence': 'Protection of the records',
  'settings.persistenceGranted': 'This browser has promised not to clear the records by itself.',
  'settings.persistenceGrantedText':
    'They stay even when the device runs short of space. They are gone if someone clears the browsing data or removes the app from the device.',
  'settings.persistenceDenied': 'This browser has not yet promised to keep the records.',
  'settings.persistenceDeniedText':
    'The records are there now. But if the device runs short of space, the browser may clear them by itself. Safari on iPad and iPhone may clear them after only seven days without a visit.',
  'settings.persistenceHow': 'What makes the promise more likely',
  'settings.persistenceHowInstall':
    'Add Ayumi to the home screen and open it from there. On iPad and iPhone, Safari and the home screen keep separate records, so add it before you begin.',
  'settings.persistenceHowUse': 'Use Ayumi regularly, or bookmark it.',
  'settings.persistenceHowSpace': 'Keep some space free on the device.',
  'settings.persistenceAsk': 'Ask again',
  'settings.persistenceStill': 'We asked, but the browser has not promised yet.',
  'settings.persistenceUnsupported': 'This browser cannot be asked to keep the records.',
  'settings.persistenceUnsupportedText':
    'If space runs short, it may clear the records by itself. We recommend a newer browser.',
  'settings.storage': 'Storage in use',
  'settings.storageUse': 'About {used}',
  'settings.storageQuota': 'This browser offers about {quota}.',
  'settings.storageUnknown': 'This browser does not tell.',
  'settings.kilobytes': '{size} kB',
  'settings.megabytes': '{size} MB',
  'settings.gigabytes': '{size} GB',
  'settings.version': 'Version of Ayumi',
  'settings.license': 'Licence',
  'settings.licenseText': 'MIT licence. Free for everybody to use, change and pass on.',

  'settings.kept': 'What is kept where',
  'settings.keptRecords': 'Participants, sheets, notes and other records',
  'settings.keptRecordsText':
    'Only in this browser, encrypted. They open with a passphrase or the recovery key, and are not sent to any other device or server.',
  'settings.keptSample':
    'This is the sample. It opens without a passphrase, so anybody can read it. Please write nothing about real participants here.',
  'settings.keptKeys': 'The keys to the records',
  'settings.keptKeysText':
    'On this device, sealed by the passphrases and the recovery key. The passphrases themselves are not stored anywhere.',
  'settings.keptSettings': 'Display settings and the time until automatic lock',
  'settings.keptSettingsText':
    'Stored unencrypted, because the lock screen needs them. They say nothing about people.',
  'settings.keptApp': 'The app itself',
  'settings.keptAppText': 'Kept in this browser, so it opens without a network.',
}
