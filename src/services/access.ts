/** Who may come in on this device: profiles, passphrases, passkeys, the recovery key. */
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import { ok, type Result } from '#domain/shared/result.ts'
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
  type UnlockProblem,
} from '#vault/vault.ts'
import type { Device } from './device.ts'

/** A passphrase wrap at the strength this device can bear; takes seconds on a slow tablet. */
export async function makePassphraseWrap(
  vault: OpenVault,
  who: StaffMark,
  passphrase: string,
): Promise<WrapOf<'passphrase'>> {
  const { parameters, expectedMs } = await calibrateKdf(deriveKeyInWorker, () => performance.now())
  const work = { derive: deriveKeyInWorker, parameters, expectedMs }
  return wrapForPassphrase(vault, who, normalizePassphrase(passphrase), work)
}

/** A recovery key in the making: `identity` goes on paper, `wrap` is added once the paper is. */
export type NewRecoveryKey = Awaited<ReturnType<typeof makeRecoveryWrap>>

export const makeRecoveryWrap = wrapForNewRecoveryKey

/** Adds a way in, in place of the one it renews. Returns the device as it now is. */
export const addWayIn = (device: Device, wrap: Wrap): Promise<Device> =>
  changeDevice(device, (file) => withWrap(file, wrap))

/** The platform asks the person twice. `keyName` is what the platform lists the passkey under. */
export async function addPasskey(
  device: Device,
  vault: OpenVault,
  who: StaffMark,
  keyName: string,
): Promise<Result<Device, UnlockProblem>> {
  const wrap = await wrapForPasskey(vault, who, keyName)
  return wrap.ok ? ok(await addWayIn(device, wrap.value)) : wrap
}

export const removeStaffAccess = (device: Device, staff: string): Promise<Device> =>
  changeDevice(device, (file) => withoutStaff(file, staff))

export const canUsePasskeys = (): boolean =>
  typeof PublicKeyCredential === 'function' && 'credentials' in navigator

async function changeDevice(
  device: Device,
  change: (file: VaultFile) => VaultFile,
): Promise<Device> {
  return { ...device, file: await changeVaultFile(device.database, change) }
}
