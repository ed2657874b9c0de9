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
  'settings.refusedTitle': 'This setting could not be saved',
  'settings.refusedText':
    'It holds until Ayumi is closed; the next time it opens, the setting before is back. See that the device has free space, then change it again.',
  'settings.noSnapshotTitle': 'The last update was made without a copy of the records.',
  'settings.noSnapshot.full':
    'There was not enough free space. The records have come over to the new version. Make some space before the next update, and make a backup, too.',
  'settings.noSnapshot.refused':
    'The device refused to write it. The records have come over to the new version. To be safe, make a backup.',
  'settings.install': 'Ayumi on the home screen',
  'settings.installDone': 'Opened as an app of the home screen.',
  'settings.installDoneText':
    'Always open it from here. Removing the app from the device may delete the records too.',
  'settings.installWhy':
    'On the home screen the records are less likely to be cleared, and there is more room. On this device it is added as follows.',
  'settings.installAsk': 'Add to the home screen',
  'settings.installIosShare': 'Tap the share button of Safari (an arrow upwards out of a square).',
  'settings.installIosAdd': 'Choose “Add to Home Screen”, then “Add”.',
  'settings.installMacDock': 'Choose “Add to Dock” from the File menu of Safari.',
  'settings.installAndroidMenu': 'Open the menu of the browser (the button with three dots).',
  'settings.installAndroidAdd':
    'Choose “Add to Home screen” or “Install app”. The records stay the same.',
  'settings.installChromiumIcon':
    'Click the install symbol at the right end of the address bar, or choose “Install page as app” from the menu. The records stay the same.',
  'settings.installFirefox':
    'This browser cannot add Ayumi as an app. Bookmark it, choose “Ask again” above, and allow it to keep data.',
  'settings.installOther':
    'If the menu of the browser has “Add to Home screen” or “Install”, choose that.',
  'settings.installOpen': 'From now on open Ayumi from there.',
  'settings.installApart': 'Safari and the Ayumi of the home screen keep separate records.',
  'settings.installApartText':
    'What was written in Safari does not appear in the Ayumi of the home screen. First make a backup here, then choose “Restore from a backup” in the Ayumi of the home screen.',
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
