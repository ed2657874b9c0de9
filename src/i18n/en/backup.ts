import type { backup as source } from '#i18n/ja/backup.ts'

export const backup: Readonly<Record<keyof typeof source, string>> = {
  'settings.backup': 'Backup',
  'settings.backupText': 'Copy the records to a file, bring them back from a file',

  'backup.title': 'Backup',
  'backup.lead':
    'All records as one file. If this device breaks or is lost, the file brings them back.',
  'backup.makeTitle': 'Make a backup',
  'backup.last': 'Last backup',
  'backup.lastNever': 'None yet',
  'backup.protection': 'Who can open the file',
  'backup.protect.recoveryKey': 'Whoever holds the recovery sheet (recommended)',
  'backup.protectNote.recoveryKey':
    'Nothing to choose. The ten groups on today’s recovery sheet open the file.',
  'backup.protect.passphrase': 'Whoever knows the passphrase of this file',
  'backup.protectNote.passphrase':
    'You choose a passphrase for this file alone. If it is forgotten, nobody can open the file.',
  'backup.protect.none': 'Anybody (not encrypted)',
  'backup.protectNote.none':
    'Only for use in other programs. Whoever gets the file can read every name and every answer.',
  'backup.noneConfirm': 'To confirm, type “{word}”',
  'backup.noneWord': 'not encrypted',
  'backup.noneConfirmWrong': 'Type it just as it is written above.',
  'backup.make': 'Make a backup',
  'backup.making': 'Making the backup',
  'backup.counts': '{done} of {total}',
  'backup.stop': 'Stop',
  'backup.stopped': 'Stopped. No file was made.',
  'backup.failed': 'The backup could not be made',
  'backup.failedText':
    'The records are as they were. Check that there is room where the file should go, and try again ({reason}).',
  'backup.saved': 'The backup is a file now',
  'backup.savedText':
    'Put {name} somewhere other than this device: a USB stick, or a computer of the office.',
  'backup.share': 'Send to another app',
  'backup.restoreText':
    'Brings records back from a file. You see what would change before anything does.',
  'backup.restoreGo': 'Go to restore',
  'backup.snapshotTitle': 'Copy from before the update',
  'backup.snapshotText':
    'The records as they were before the new version took over, still sealed, on this device. It is for when records look wrong after an update. It goes by itself 30 days after it was made. While it is there, another update keeps this copy and makes no new one.',
  'backup.snapshotMadeAt': 'Made',
  'backup.snapshotRecords': 'Records',
  'backup.snapshotCount': '{count}',
  'backup.snapshotMake': 'Make a backup from the copy',
  'backup.snapshotMakeNote':
    'It becomes a file that opens with the present recovery sheet. In “Restore” you choose to merge or to replace.',
  'backup.snapshotRemove': 'Delete the copy',
  'backup.snapshotRemoveTitle': 'Delete the copy from before the update?',
  'backup.snapshotRemoveText':
    'The present records stay as they are. The copy cannot be brought back.',
  'backup.snapshotRemoved': 'The copy is deleted.',
  'backup.snapshotNotRemoved': 'The copy was not deleted. Close the other tabs, then try again.',
  'backup.decryptTitle': 'It opens without Ayumi, too',
  'backup.decryptText':
    'Keep this page with your backups: on a computer without Ayumi or a network it shows what is in the file and turns it into tables (CSV). The format, age, is public, so other tools open it as well.',
  'backup.decryptGo': 'Save the page that opens backups',
  'backup.reminderNever':
    'There is no backup yet. If this device breaks, the records cannot be brought back.',
  'backup.reminderOld': 'The last backup was made on {when}. Please make a new one.',
  'backup.reminderGo': 'To backup',
  'backup.reminderLater': 'Later',

  'restore.title': 'Restore',
  'restore.lead':
    'Brings records back from a backup file. First you see what would change; looking changes nothing.',
  'restore.fileTitle': 'Backup file',
  'restore.choose': 'Choose a file',
  'restore.chooseOther': 'Choose another file',
  'restore.recoveryKeyHint':
    'The ten groups on the recovery sheet of the time when the backup was made. Capitals and spaces do not matter.',
  'restore.passphrase': 'Passphrase of this file',
  'restore.passphraseHint': 'The one that was chosen when the backup was made.',
  'restore.secretMissing': 'Please fill this in.',
  'restore.notSealed':
    'This file is not encrypted. Mind where it is kept when you have restored it.',
  'restore.check': 'See what would change',
  'restore.checking': 'Checking the file',
  'restore.reportTitle': 'What restoring this file would do',
  'restore.reportCaption': 'The records of the file and those of this device',
  'restore.createdAt': 'Backup made',
  'restore.app': 'Version of Ayumi that made it',
  'restore.records': '{count}',
  'restore.count.new': 'Records this device does not have',
  'restore.count.same': 'Records that are the same',
  'restore.count.newerInFile': 'Records that are newer in the file',
  'restore.count.newerHere': 'Records that are newer on this device',
  'restore.count.bothChanged': 'Records changed on both sides that can be combined',
  'restore.count.conflicting':
    'Records with the same field changed on both sides (both values are kept)',
  'restore.count.repaired': 'Records that no longer open here and are mended by the file',
  'restore.count.unknown': 'Records this version of Ayumi does not know (kept as they are)',
  'restore.count.unreadable':
    'Records that did not open on the other device either (kept as they are)',
  'restore.count.handovers': 'Hand-overs to participants under way',
  'restore.count.onlyHere': 'Records only this device has',
  'restore.mode': 'How to restore',
  'restore.mode.merge': 'Combine (recommended)',
  'restore.modeNote.merge':
    'No record of this device goes. What only the file has is added; of what both have, the newer is used.',
  'restore.mode.replace': 'Replace',
  'restore.modeNote.replace':
    'The records of this device become those of the file. Records that are not in the file go from this device. Passphrases of staff stay as they are.',
  'restore.go.merge': 'Combine and restore',
  'restore.go.replace': 'Replace and restore',
  'restore.replaceTitle': 'Replace the records of this device?',
  'restore.replaceText':
    '{gone} records that only this device has will go; it will hold the {total} of the file.',
  'restore.replaceLast': 'Last backup: {when}',
  'restore.replaceSafety':
    'First a backup of today’s records is made as a file. Without it nothing is replaced.',
  'restore.replaceGo': 'Make the backup and replace',
  'restore.restoring': 'Restoring',
  'restore.restoringSafe':
    'If this is cut off, the records are as they were before. They change at the end, all at once.',
  'restore.done': 'Restored',
  'restore.doneText': 'The records of the file are kept on this device.',
  'restore.toParticipants': 'To the participants',
  'restore.stopped': 'Stopped. Nothing on this device has changed.',
  'restore.refused': 'This cannot be restored',
  'restore.safe': 'Nothing on this device has changed.',
  'restore.problem.notABackup':
    'This is no backup of Ayumi, or its beginning is damaged. Choose another file.',
  'restore.problem.newerFormat':
    'A newer version of Ayumi made this backup. Update the app, then try again.',
  'restore.problem.badLine':
    'Line {line}: {what}. The file was changed on the way. Use another backup.',
  'restore.problem.cutShort':
    'The file ends at line {line}. It seems it was not copied to its end. Copy the original again.',
  'restore.problem.sealBroken':
    'After line {line} the file is cut off or was changed. Copy the original again, or use another backup.',
  'restore.problem.altered':
    'What is in the file is not what was written (the check on line {line} does not fit). Use another backup.',
  'restore.problem.notARecoveryKey':
    'This cannot be a recovery key. Check that all ten groups are typed as on the sheet.',
  'restore.problem.wrongKey':
    'This recovery key does not open the file. Is it the sheet of the time when the backup was made?',
  'restore.problem.wrongPassphrase': 'This passphrase does not open the file. Please try again.',
  'restore.problem.fileGone':
    'The file could not be read to its end. Was it moved, or the USB stick taken out? Choose it again.',
  'restore.problem.isSample': 'This is a backup of the sample. It does not mix with real records.',
  'restore.problem.isNoSample':
    'This is a backup of real records. Leave the sample, start on this device, then restore.',
  'restore.problem.otherTabs':
    'Ayumi is in use in another tab. Close the other tabs, then try again.',
  'restore.problem.notKept':
    'The device did not accept the write ({reason}). Make some room, then try again.',
  'restore.line.notJson': 'it is garbled',
  'restore.line.tooMuch': 'it holds too much',
  'restore.line.hostile': 'it holds a dangerous name (__proto__)',
  'restore.line.notUtf8': 'it is not readable as text',
  'restore.line.tooLong': 'it is too long',
  'restore.line.notALine': 'it is no line of a backup',
  'restore.line.badFields': 'the record in it is not valid',
  'restore.line.outOfOrder': 'it is out of order, or its record is there twice',
}
