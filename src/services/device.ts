/** What this browser holds before anybody has unlocked it, and how a device comes to be. */
import { toDeviceId } from '#domain/shared/stamp.ts'
import { newId, randomBytes } from '#platform/clock.ts'
import {
  databaseExists,
  deleteDatabase,
  openDatabase,
  type AyumiDatabase,
  type DatabaseKind,
} from '#storage/database.ts'
import { keepVaultFile, readVaultFile } from '#storage/vault-store.ts'
import { withWrap, type VaultFile, type Wrap } from '#vault/vault-file.ts'
import { createVault, wrapForSample, type OpenVault } from '#vault/vault.ts'

export interface Device {
  readonly kind: DatabaseKind
  readonly database: AyumiDatabase
  readonly file: VaultFile
}

export type DeviceState =
  | { readonly kind: 'new' }
  | { readonly kind: 'found'; readonly device: Device }
  /** There is data, but the vault file beside it cannot be read. */
  | { readonly kind: 'damaged' }

/** Own data comes before the sample; the sample is looked for only where there is none. */
export async function findDevice(): Promise<DeviceState> {
  const own = await findKind('own')
  return own.kind === 'new' ? findKind('sample') : own
}

async function findKind(kind: DatabaseKind): Promise<DeviceState> {
  if (!(await databaseExists(kind))) return { kind: 'new' }
  const database = openDatabase(kind)
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

/** The device as it now is: another tab may have changed its ways in. */
export async function refreshDevice(device: Device): Promise<Device> {
  const file = await readVaultFile(device.database)
  return file.ok && file.value ? { ...device, file: file.value } : device
}

/**
 * A device in the making: in memory only, nothing is kept until `keepNewDevice`.
 * Throws when the device already exists: it is never written over.
 */
export async function createDevice(
  kind: DatabaseKind,
): Promise<{ readonly device: Device; readonly vault: OpenVault }> {
  const state = await findKind(kind)
  if (state.kind === 'found') state.device.database.close()
  if (state.kind !== 'new') throw new Error(`this device already has its ${kind} data`)
  // What is left is empty, or a sample whose load was broken off.
  await deleteDatabase(kind)
  const { file, vault } = await createVault(toDeviceId(randomBytes(32)), newId())
  return { device: { kind, database: openDatabase(kind), file }, vault }
}

/** Keeps a new device's vault file with its ways in. From here on the device exists. */
export async function keepNewDevice(device: Device, wraps: readonly Wrap[]): Promise<Device> {
  const file = wraps.reduce(withWrap, device.file)
  await keepVaultFile(device.database, file)
  return { ...device, file }
}

/** Keeps the sample's vault with an open door: it has no secret to protect. */
export const keepSampleDevice = (
  device: Device,
  vault: OpenVault,
  staff: string,
): Promise<Device> => keepNewDevice(device, [wrapForSample(vault, staff)])

/** Leaves the sample: everything fictional on this device is gone, and nothing else. */
export async function deleteSample({ kind, database }: Device): Promise<void> {
  if (kind !== 'sample') throw new Error('only the sample is deleted')
  database.close()
  await deleteDatabase('sample')
}
