/** Who may come in on this device: profiles, passphrases, passkeys, the recovery key. */
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import type { FieldsOf } from '#domain/record-types.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import type { StaffForm } from '#domain/staff/staff.ts'
import { changeVaultFile } from '#storage/vault-store.ts'
import { calibrateKdf, deriveKeyInWorker } from '#vault/passphrase-key.ts'
import {
  withoutStaff,
  withWrap,
  type VaultFile,
  type Wrap,
  type WrapOf,
} from '#vault/vault-file.ts'
import {
  wrapForNewRecoveryKey,
  wrapForPasskey,
  wrapForPassphrase,
  type OpenVault,
  type StaffMark,
} from '#vault/vault.ts'
import type { Device } from './device.ts'
import type { Session } from './session.ts'

/** Why a way in was not changed: those of before still open the device. */
export type AccessProblem =
  /** The work for the key could not be done (memory, a missing file of the app): try again. */
  | { readonly kind: 'workFailed' }
  /** The device refused to keep it (disk full, database gone). */
  | { readonly kind: 'notKept' }

type Access<T> = Promise<Result<T, AccessProblem>>

/** A passphrase wrap at the strength this device can bear; takes seconds on a slow tablet. */
export async function makePassphraseWrap(
  vault: OpenVault,
  who: StaffMark,
  passphrase: string,
): Access<WrapOf<'passphrase'>> {
  return keyWork(async () => {
    const clock = () => performance.now()
    const { parameters, expectedMs } = await calibrateKdf(deriveKeyInWorker, clock)
    const work = { derive: deriveKeyInWorker, parameters, expectedMs }
    return wrapForPassphrase(vault, who, normalizePassphrase(passphrase), work)
  })
}

/** A recovery key in the making: `identity` goes on paper, `wrap` is added once the paper is. */
export type NewRecoveryKey = Awaited<ReturnType<typeof wrapForNewRecoveryKey>>

export const makeRecoveryWrap = (vault: OpenVault): Access<NewRecoveryKey> =>
  keyWork(() => wrapForNewRecoveryKey(vault))

/** Adds a way in, in place of the one it renews. Returns the device as it now is. */
export const addWayIn = (device: Device, wrap: Wrap): Access<Device> =>
  changeDevice(device, (file) => withWrap(file, wrap))

/** The passphrase of a profile from now on. */
export async function setPassphrase(
  { device, vault }: Pick<Session, 'device' | 'vault'>,
  who: StaffMark,
  passphrase: string,
): Access<Device> {
  const wrap = await makePassphraseWrap(vault, who, passphrase)
  return wrap.ok ? addWayIn(device, wrap.value) : wrap
}

/** A new staff profile with its passphrase: both are kept, in one transaction, or neither. */
export async function addStaff(
  session: Session,
  { staff, mark }: StaffMark,
  { name, kana }: StaffForm,
  passphrase: string,
): Access<Device> {
  const wrap = await makePassphraseWrap(session.vault, { staff, mark }, passphrase)
  if (!wrap.ok) return wrap
  const fields = { name, kana, mark, archived: null }
  return changeStaff(session, { id: staff, fields }, (file) => withWrap(file, wrap.value))
}

/** A profile leaves this device: it is archived and loses its ways in, in one transaction. */
export const removeStaff = (session: Session, staff: string, on: IsoDate): Access<Device> =>
  changeStaff(session, { id: staff, fields: { archived: { on, reason: '' } } }, (file) =>
    withoutStaff(file, staff),
  )

async function changeStaff(
  { device, door }: Session,
  record: { readonly id: string; readonly fields: Partial<FieldsOf<'staff'>> },
  changeFile: (file: VaultFile) => VaultFile,
): Access<Device> {
  let { file } = device
  const alongside = async () => {
    file = await changeVaultFile(device.database, changeFile)
  }
  try {
    await forgetWaysInOfSnapshot(device)
    const written = await door.write([{ type: 'staff', ...record }], alongside)
    return written.ok ? ok({ ...device, file }) : err({ kind: 'notKept' })
  } catch {
    return err({ kind: 'notKept' })
  }
}

export type PasskeyProblem =
  | AccessProblem
  /** The person dismissed the prompt, or the device cannot make such a passkey. */
  | { readonly kind: 'passkeyRefused' }

/** The platform asks the person twice. `keyName` is what the platform lists the passkey under. */
export async function addPasskey(
  device: Device,
  vault: OpenVault,
  who: StaffMark,
  keyName: string,
): Promise<Result<Device, PasskeyProblem>> {
  const made = await keyWork(() => wrapForPasskey(vault, who, keyName))
  if (!made.ok) return made
  const { value: wrap } = made
  return wrap.ok ? addWayIn(device, wrap.value) : err({ kind: 'passkeyRefused' })
}

export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'credentials' in navigator

async function keyWork<T>(work: () => Promise<T>): Access<T> {
  try {
    return ok(await work())
  } catch {
    return err({ kind: 'workFailed' })
  }
}

async function changeDevice(
  device: Device,
  change: (file: VaultFile) => VaultFile,
): Access<Device> {
  try {
    await forgetWaysInOfSnapshot(device)
    return ok({ ...device, file: await changeVaultFile(device.database, change) })
  } catch {
    return err({ kind: 'notKept' })
  }
}

/** First: nothing that is taken away here is to open an old copy of the device. */
async function forgetWaysInOfSnapshot({ kind, database }: Device): Promise<void> {
  if (kind !== 'own') return
  const { dropSnapshot, forgetWaysIn } = await import('#storage/snapshot-store.ts')
  // One that is damaged goes: it must not keep a lost passphrase from being taken away.
  await forgetWaysIn(database).catch(() => dropSnapshot(database.name))
}
