/**
 * Bringing what an earlier version of the app left on the device up to this one: one tab after the
 * other, and own data only once there is a whole snapshot, or none can be made.
 */
import { now } from '#platform/clock.ts'
import { storageUse } from '#platform/persistence.ts'
import { inTurnAmongTabs } from '#platform/tabs.ts'
import {
  describeFailure,
  isStorageFailure,
  type AyumiDatabase,
  type DatabaseKind,
} from '#storage/database.ts'
import { keepMissingSnapshot, type MissingSnapshot } from '#storage/missing-snapshot.ts'
import {
  dropSnapshot,
  installedVersion,
  readSnapshot,
  takeSnapshot,
} from '#storage/snapshot-store.ts'

/** What takes longer than this is said. */
const UNNOTICED_MS = 400

export async function bringUpToDate(
  kind: DatabaseKind,
  database: AyumiDatabase,
  onWait: () => void,
): Promise<'ready' | 'newer' | 'upgradeFailed'> {
  const patience = setTimeout(onWait, UNNOTICED_MS)
  try {
    return await inTurnAmongTabs('ayumi-upgrade', () => upgrade(kind, database))
  } catch {
    return 'upgradeFailed'
  } finally {
    clearTimeout(patience)
  }
}

async function upgrade(kind: DatabaseKind, database: AyumiDatabase): Promise<'ready' | 'newer'> {
  // Another tab may have been first. Dexie counts the tenths where it amends a version.
  const installed = Math.floor(await installedVersion(database.name))
  if (installed > database.verno) return 'newer'
  if (installed === database.verno || kind === 'sample') await database.upgrade()
  else await upgradeWithSnapshot(database)
  return 'ready'
}

async function upgradeWithSnapshot(database: AyumiDatabase): Promise<void> {
  const missing = await snapshotOrReason(database.name)
  await database.upgrade()
  // Where not even this can be noted, the next write says more.
  await keepMissingSnapshot(database, missing).catch(() => undefined)
}

/** A device that cannot make a snapshot must not be kept from its records by that. */
async function snapshotOrReason(name: string): Promise<MissingSnapshot | undefined> {
  const at = now()
  try {
    const earlier = await readSnapshot(name, at).catch(() => 'unreadable' as const)
    // What cannot be read gives way to a whole snapshot, and to nothing less.
    if (earlier === undefined) await dropSnapshot(name)
    // Of a row of upgrades the first may be the one that went wrong: what was before it stays.
    else if (earlier !== 'unreadable') return undefined
    if (!(await isRoomForCopy())) return { at, why: 'full' }
    await takeSnapshot(name, at)
    return undefined
  } catch (error) {
    await dropSnapshot(name).catch(() => undefined)
    const isFull = isStorageFailure(error) && describeFailure(error).trouble === 'full'
    return { at, why: isFull ? 'full' : 'refused' }
  }
}

/** As far as the browser tells; it also counts what the app's own files take. */
async function isRoomForCopy(): Promise<boolean> {
  const use = await storageUse()
  return use === null || use.quotaBytes - use.usedBytes > use.usedBytes
}
