import type { app as source } from '#i18n/ja/app.ts'

export const app: Readonly<Record<keyof typeof source, string>> = {
  'app.name': 'Ayumi',
  'app.tagline': 'See each step together: participant and staff',
  'app.skipToContent': 'Skip to content',
  'app.navigation': 'Menu',
  'app.participants': 'People',
  'app.settings': 'Settings',
  'app.lock': 'Lock',
  'app.toasts': 'Notices (press F8 to reach them)',
  'app.sampleBanner':
    'Sample: everything is fictional and not locked. Please do not enter real people.',
  'app.sampleNoLock': 'The sample is fictional, so there is nothing to lock.',
  'app.sampleExample': 'See an example chart',
  'app.leaveSample': 'Leave the sample',
  'app.leaveSampleTitle': 'Leave the sample?',
  'app.leaveSampleText':
    'The sample people and sheets are removed from this device. They are fictional; nothing is lost.',
  'app.unsent': '{count} not sent',
  'app.deviceOnly': 'Kept on this device only',
  'app.notFoundTitle': 'This page was not found',
  'app.notFoundText': 'The address may have changed or be mistyped.',
  'app.toParticipants': 'To the list of participants',
  'app.updateReady': 'A new version is ready.',
  'app.updateNow': 'Update',
  'app.updateUnsaved': 'Something is not saved yet. Save it, then update.',
  'app.updateWorking': 'A backup or a restore is under way. Update when it is done.',
  'app.updateOtherTabs': 'Ayumi is in use in another tab. Close the other tabs, then update.',
  'app.updateLocks': 'Updating locks the app once.',
  'app.leaveUnsavedTitle': 'Something is not saved',
  'app.leaveUnsavedText': 'If you go on, what you typed is lost.',
  'app.leaveUnsaved': 'Leave without saving',
  'app.leaveWorkTitle': 'Work is still going on',
  'app.leaveWorkText':
    'If you leave this page it is stopped. The records are as they were before it began.',
  'app.leaveWork': 'Stop and leave',
  'app.stay': 'Stay here',
  'app.unreadable': '{count} records cannot be opened. They are kept as they are.',
  'app.unreadableMore': 'Details',
  'app.crashTitle': 'Sorry, this screen could not be shown',
  'app.crashSafe': 'What was saved is safe on this device.',
  'app.crashText': 'Opening it again usually lets you carry on.',
  'app.reload': 'Open again',
  'app.existsTitle': 'This device was set up in another tab meanwhile',
  'app.existsText':
    'The passphrase and records of that tab are unchanged, and what you typed here was not saved. The recovery sheet from this screen is of no use: destroy it. Choose “Open again” to open the records of this device.',
  'app.damagedTitle': 'The keys on this device could not be read',
  'app.damagedText':
    'No record is gone, but this device cannot open them. With a backup and the recovery key they can be brought back on another device. Delete nothing, and ask whoever manages the device.',
  'app.blockedTitle': 'Another tab has an earlier version of Ayumi open',
  'app.blockedText':
    'Once every such tab is closed, this one starts by itself. If you cannot find it, quit the browser and open it again. The records are as they were.',
  'app.upgradingTitle': 'Getting ready for the new version',
  'app.upgradingText':
    'Ayumi first sees to a copy of the records, then fits them to the new version. It starts by itself when that is done. If it never ends, close Ayumi in other tabs. Should it stop halfway, the records are as they were.',
  'app.newerTitle': 'The records on this device belong to a newer version of Ayumi',
  'app.newerText':
    'This screen is an earlier version, so it stopped without opening them. The records are as they were. Close every tab of Ayumi and open it again where there is a network.',
  'app.upgradeFailedTitle': 'The new version could not take over',
  'app.upgradeFailedText':
    'No record is gone: they are on this device as the earlier version left them. Make some free space, close Ayumi in other tabs, then open it again. If it keeps happening, delete nothing and ask whoever looks after the device.',
  'app.noStorageTitle': 'Nothing can be saved on this device',
  'app.noStorageText':
    'The browser does not allow saving. If this is a private window, open a normal one. Also check for free space.',
  'app.writeFailedTitle': 'Not saved',
  'app.writeFailedSafe': 'What you typed is still on this screen. Earlier records are safe.',
  'app.writeFailedHere':
    'What you typed is still on this screen. It goes when you open Ayumi again, so copy it first. Opening again shows whether earlier records are there.',
  'app.writeNotKept.full':
    'The device has no room left ({reason}). Delete apps or photos nobody needs, then save again.',
  'app.writeNotKept.closed':
    'This screen has lost its connection to the records on the device ({reason}). Open Ayumi again.',
  'app.writeNotKept.refused':
    'The device refused to write ({reason}). Save again. If it keeps happening, restart the device.',
  'app.writeFailedTyped': 'What you typed',
  'app.writeFailedCopy': 'Copy',
  'app.writeFailedCopied': 'Copied.',
  'app.writeFailedNotCopied':
    'It could not be copied. Press and hold the text, select it and copy.',
  'app.writeFailedBackup': 'Make a backup',
  'app.writeFailedReopen': 'Open again',
  'app.writeFailedBack': 'Back to the screen',
  'app.writeUnreadable': 'The stored record cannot be opened, so it was not written over.',
  'app.writeFrozen':
    'It was submitted or discarded already, perhaps in another tab. Use “Correct” to change a submitted sheet.',
  'app.writeOvertaken':
    'Another screen had changed the same field first, so it was not written over. Look at what it says now, then change it again.',
  'app.writeNewerSchema':
    'A newer version of Ayumi wrote this record. Update the app and try again.',
  'app.writeInvalid': 'Some fields cannot be saved ({fields}).',
}
