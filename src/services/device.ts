/** What this browser holds before anybody has unlocked it, and how a device comes to be. */
import { toDeviceId } from '#domain/shared/stamp.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { newId, randomBytes, today } from '#platform/clock.ts'
import { forgetRecords, noteRecords, recordsNotedOn } from '#platform/records-mark.ts'
import {
  deleteDatabase,
  openDatabase,
  type AyumiDatabase,
  type DatabaseKind,
} from '#storage/database.ts'
import { readHandovers } from '#storage/handover-store.ts'
import { keepFirstVaultFile, readVaultFile, startAfresh } from '#storage/vault-store.ts'
import { withWrap, type VaultFile, type Wrap } from '#vault/vault-file.ts'
import { createVault, wrapForSample, type OpenVault } from '#vault/vault.ts'

export interface Device {
  readonly kind: DatabaseKind
  readonly database: AyumiDatabase
  readonly file: VaultFile
}

export type DeviceState =
  | {
      readonly kind: 'new'
      /** There were own records that day, and something other than Ayumi has taken them away since. */
      readonly emptiedAfter?: IsoDate
    }
  | { readonly kind: 'found'; readonly device: Device }
  /** There is data, but the vault file beside it cannot be read. */
  | { readonly kind: 'damaged' }
  /** The data is of a later version of the app; or of an earlier one, and did not become this one's. */
  | { readonly kind: 'newer' | 'upgradeFailed' }

/** What takes its time: another tab holds an earlier version's database open; it is brought up to date. */
export type Wait = 'blocked' | 'upgrading'

/**
 * Own data comes before the sample; the sample is looked for only where there is none, and never was:
 * that records are gone is not to pass unnoticed. Calls back when it has to wait.
 */
export async function findDevice(onWait: (wait: Wait) => void = noop): Promise<DeviceState> {
  const own = await findKind('own', onWait)
  if (own.kind === 'found') noteRecords(today())
  if (own.kind !== 'new') return own
  const emptiedAfter = recordsNotedOn()
  return emptiedAfter ? { kind: 'new', emptiedAfter } : findKind('sample', onWait)
}

const noop = () => undefined

async function findKind(
  kind: DatabaseKind,
  onWait: (wait: Wait) => void = noop,
): Promise<DeviceState> {
  // Dexie cannot ask whether a database exists without deleting what it finds missing: another tab
  // may be making it in that moment. So it is opened, and made, empty, where there is none.
  const database = openDatabase(kind)
  database.on('blocked', () => onWait('blocked'))
  if ((await database.openIfCurrent()) !== 'current') {
    // Loaded when an upgrade is due, which is seldom.
    const { bringUpToDate } = await import('./upgrade-device.ts')
    const outcome = await bringUpToDate(kind, database, () => onWait('upgrading'))
    if (outcome !== 'ready') return { kind: outcome }
  }
  const file = await readVaultFile(database)
  if (!file.ok) return { kind: 'damaged' }
  if (file.value) return { kind: 'found', device: { kind, database, file: file.value } }
  // Records without a vault are nobody's set-up: a backup's or a server's keys may open them yet.
  const isForeign = kind === 'own' && (await database.rows.count()) > 0
  database.close()
  return { kind: isForeign ? 'damaged' : 'new' }
}

/** Calls back when the database is deleted or closed under the app: nothing it shows is kept then. */
export const whenDatabaseGoes = ({ database }: Device, onGone: () => void): (() => void) =>
  database.whenGone(onGone)

/** Whether the tablet was given into a participant's hands and has not come back. */
export async function isInHands({ database }: Device): Promise<boolean> {
  const handovers = await readHandovers(database).catch(() => [])
  return handovers.some(({ state }) => state === 'inHands')
}

/** The device as it now is: another tab may have changed its ways in. */
export async function refreshDevice(device: Device): Promise<Device> {
  const file = await readVaultFile(device.database)
  return file.ok && file.value ? { ...device, file: file.value } : device
}

/** The device has come to be meanwhile, in another tab: it is never written over. */
export class DeviceExists extends Error {
  override name = 'DeviceExists'

  constructor(kind: DatabaseKind) {
    super(`this device already has its ${kind} data`)
  }
}

/**
 * A device in the making: nothing opens it until `keepNewDevice`. Throws `DeviceExists` when there
 * is one. Of own data nothing is touched; a sample that was broken off is cleared.
 */
export async function createDevice(
  kind: DatabaseKind,
): Promise<{ readonly device: Device; readonly vault: OpenVault }> {
  const state = await findKind(kind)
  if (state.kind === 'found') state.device.database.close()
  if (state.kind !== 'new') throw new DeviceExists(kind)
  const { file, vault } = await createVault(toDeviceId(randomBytes(32)), newId())
  const database = openDatabase(kind)
  // Another tab may have been faster since the look above.
  if (kind === 'sample' && !(await startAfresh(database, file))) throw new DeviceExists(kind)
  return { device: { kind, database, file }, vault }
}

export const withWaysIn = (device: Device, wraps: readonly Wrap[]): Device => ({
  ...device,
  file: wraps.reduce(withWrap, device.file),
})

/**
 * Keeps a new device's vault file with its ways in: from here on the device exists. May be repeated.
 * Throws `DeviceExists`, and changes nothing, when another tab has kept its own meanwhile.
 */
export async function keepNewDevice({ kind, database, file }: Device): Promise<void> {
  if (!(await keepFirstVaultFile(database, file))) throw new DeviceExists(kind)
  if (kind === 'own') noteRecords(today())
  else forgetRecords()
}

/** Whether another tab has kept its own vault in place of this one. */
export async function isOvertaken(device: Device): Promise<boolean> {
  const { file } = await refreshDevice(device)
  return file.keyring !== device.file.keyring
}

/** Keeps the sample's vault with an open door: it has no secret to protect. */
export async function keepSampleDevice(
  device: Device,
  vault: OpenVault,
  staff: string,
): Promise<Device> {
  const open = withWaysIn(device, [wrapForSample(vault, staff)])
  await keepNewDevice(open)
  return open
}

/** Leaves the sample: everything fictional on this device is gone, and nothing else. */
export async function deleteSample({ kind, database }: Device): Promise<void> {
  if (kind !== 'sample') throw new Error('only the sample is deleted')
  database.leave()
  await deleteDatabase('sample')
}
