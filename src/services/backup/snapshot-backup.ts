/** A backup of what the snapshot of before an upgrade holds, opened with the keys of today. */
import { dayOf } from '#platform/clock.ts'
import { keepLastBackup } from '#storage/backup-store.ts'
import { openSnapshot, type SnapshotMark } from '#storage/snapshot-store.ts'
import type { Session } from '#services/session.ts'
import type { BackupCount } from './backup-lines.ts'
import { backupFileName, openBackup, type BackupProtection } from './write-backup.ts'

export const openSnapshotBackup = (
  session: Session,
  protection: BackupProtection,
  onProgress: (count: BackupCount) => void,
): Promise<ReadableStream<Uint8Array>> =>
  openBackup(session, protection, onProgress, async () => {
    const snapshot = await openSnapshot(session.device.database.name)
    if (!snapshot) throw new Error('the snapshot is gone')
    const { mark, ...parts } = snapshot
    return { ...parts, at: mark.madeAt }
  })

/** Of the day of the snapshot, on which there may be a backup of what came after, too. */
export const snapshotFileName = (protection: BackupProtection, { madeAt }: SnapshotMark): string =>
  backupFileName(protection, `${dayOf(madeAt)}-before-update`)

/** Call it when the file is where the person wanted it: it is as old as what is in it. */
export const noteSnapshotBackup = ({ device }: Session, { madeAt }: SnapshotMark): Promise<void> =>
  keepLastBackup(device.database, madeAt)
