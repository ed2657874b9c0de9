/** The snapshot of before the last upgrade, as staff meet it. */
import { isSnapshotOver } from '#domain/backup/snapshot-age.ts'
import { now } from '#platform/clock.ts'
import { readMissingSnapshot, type MissingSnapshot } from '#storage/missing-snapshot.ts'
import { dropSnapshot, readSnapshot, type SnapshotMark } from '#storage/snapshot-store.ts'
import type { Session } from './session.ts'

/** When it was made, and how many records are in it. */
export type Snapshot = SnapshotMark

/**
 * The snapshot of this device; one that was broken off or has had its time goes. Rejects when it cannot be
 * read, and leaves it: the browser may have lost its connection for a moment.
 */
export async function findSnapshot({ device }: Session): Promise<Snapshot | undefined> {
  if (device.kind !== 'own') return undefined
  const { name } = device.database
  const mark = await readSnapshot(name, now())
  if (!mark) await dropSnapshot(name)
  return mark
}

export const removeSnapshot = ({ device }: Session): Promise<void> =>
  dropSnapshot(device.database.name)

/** That the last upgrade had none, for as long as one would have been kept. */
export async function findMissingSnapshot({
  device,
}: Session): Promise<MissingSnapshot | undefined> {
  const missing = await readMissingSnapshot(device.database)
  return missing && !isSnapshotOver(missing.at, now()) ? missing : undefined
}
