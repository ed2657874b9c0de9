/** A backup of what the snapshot of before an upgrade holds, opened with the keys of today. */
import { keepLastBackup } from '#storage/backup-store.ts'
import { openSnapshot, type SnapshotMark } from '#storage/snapshot-store.ts'
import type { Session } from '#services/session.ts'
import type { BackupCount } from './backup-lines.ts'
import { openBackup, type BackupProtection } from './write-backup.ts'

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

/** Call it when the file is where the person wanted it: it is as old as what is in it. */
export const noteSnapshotBackup = ({ device }: Session, { madeAt }: SnapshotMark): Promise<void> =>
  keepLastBackup(device.database, madeAt)
