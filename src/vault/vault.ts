/**
 * Making and opening the vault, and making the wraps that are its ways in. Keeping them is
 * storage's business. The device key never leaves an `OpenVault`.
 */
import { parseRecoveryKey } from '#domain/lock/recovery-key.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { fromBase64Url, fromUtf8, randomBytes, toBase64Url, utf8, type Bytes } from './bytes.ts'
import { createKeyring, keyringSchema, type Keyring } from './keyring.ts'
import type { DeriveKey, KdfParameters } from './passphrase-key.ts'
import { importSealingKey, KEY_BYTES, open, seal } from './seal.ts'
import { wrapsOf, type VaultFile, type WrapOf } from './vault-file.ts'

const SALT_BYTES = 16

/** A vault in memory: the app is unlocked as long as one exists. */
export interface OpenVault {
  readonly deviceKey: Bytes
  readonly keyring: Keyring
}

/** A staff profile's way in: who it is, and the neutral mark shown while locked. */
export interface StaffMark {
  readonly staff: string
  readonly mark: string
}

/** Passphrase parameters a device has settled on (see `calibrateKdf`). */
export interface PassphraseWork {
  readonly derive: DeriveKey
  readonly parameters: KdfParameters
  readonly expectedMs: number
}

export type UnlockProblem =
  /** The secret is not this one: try again, nothing was changed. */
  | { readonly kind: 'wrongSecret' }
  /** What was typed cannot be a recovery key (length, characters or checksum): read it again. */
  | { readonly kind: 'notARecoveryKey' }
  /** The person dismissed the passkey prompt, or the passkey is gone: use the passphrase. */
  | { readonly kind: 'passkeyRefused' }
  /** The secret is right but the keyring does not open: restore from a backup. */
  | { readonly kind: 'damaged' }

/** A new device's vault, with no way in yet: give it wraps before keeping it. */
export async function createVault(
  device: string,
  home: string,
): Promise<{ readonly file: VaultFile; readonly vault: OpenVault }> {
  const { createAgeIdentity } = await import('./age.ts')
  const deviceKey = randomBytes(KEY_BYTES)
  const keyring = await createKeyring(device, home, createAgeIdentity)
  const key = await importSealingKey(deviceKey)
  const sealed = await seal(key, utf8(JSON.stringify(keyring)), 'keyring')
  return {
    file: { format: 1, wraps: [], keyring: toBase64Url(sealed) },
    vault: { deviceKey, keyring },
  }
}

/** A way in by passphrase, already normalised (see domain/lock/passphrase.ts). */
export async function wrapForPassphrase(
  { deviceKey }: OpenVault,
  { staff, mark }: StaffMark,
  passphrase: string,
  { derive, parameters, expectedMs }: PassphraseWork,
): Promise<WrapOf<'passphrase'>> {
  const salt = randomBytes(SALT_BYTES)
  const key = await importSealingKey(await derive(passphrase, salt, parameters))
  const sealed = toBase64Url(await seal(key, deviceKey, `wrap/${staff}`))
  return {
    kind: 'passphrase',
    staff,
    mark,
    salt: toBase64Url(salt),
    kdf: parameters,
    expectedMs,
    sealed,
  }
}

export async function unlockWithPassphrase(
  file: VaultFile,
  wrap: WrapOf<'passphrase'>,
  passphrase: string,
  derive: DeriveKey,
): Promise<Result<OpenVault, UnlockProblem>> {
  const key = await importSealingKey(await derive(passphrase, fromBase64Url(wrap.salt), wrap.kdf))
  return openKeyring(file, await open(key, fromBase64Url(wrap.sealed), `wrap/${wrap.staff}`))
}

/** A way in by a new passkey; the platform asks the person. */
export async function wrapForPasskey(
  { deviceKey }: OpenVault,
  { staff, mark }: StaffMark,
  keyName: string,
): Promise<Result<WrapOf<'passkey'>, UnlockProblem>> {
  const { sealToNewPasskey } = await import('./age.ts')
  try {
    const { credential, sealed } = await sealToNewPasskey(keyName, deviceKey)
    return ok({ kind: 'passkey', staff, mark, credential, sealed: toBase64Url(sealed) })
  } catch {
    return err({ kind: 'passkeyRefused' })
  }
}

export async function unlockWithPasskey(
  file: VaultFile,
  wrap: WrapOf<'passkey'>,
): Promise<Result<OpenVault, UnlockProblem>> {
  const { openWithPasskey } = await import('./age.ts')
  try {
    const deviceKey = await openWithPasskey(wrap.credential, fromBase64Url(wrap.sealed))
    return await openKeyring(file, deviceKey)
  } catch {
    return err({ kind: 'passkeyRefused' })
  }
}

/** A way in by a new recovery key, whose identity goes on paper and nowhere else. */
export async function wrapForNewRecoveryKey({
  deviceKey,
}: OpenVault): Promise<{ readonly wrap: WrapOf<'recovery'>; readonly identity: string }> {
  const { createAgeIdentity, sealTo } = await import('./age.ts')
  const { identity, recipient } = await createAgeIdentity()
  const sealed = toBase64Url(await sealTo(recipient, deviceKey))
  return { wrap: { kind: 'recovery', recipient, sealed }, identity }
}

export async function unlockWithRecoveryKey(
  file: VaultFile,
  typed: string,
): Promise<Result<OpenVault, UnlockProblem>> {
  const { openWith, recipientOf } = await import('./age.ts')
  const identity = parseRecoveryKey(typed)
  if (identity === null || (await recipientOf(identity)) === null)
    return err({ kind: 'notARecoveryKey' })
  const [wrap] = wrapsOf(file, 'recovery')
  return openKeyring(file, wrap ? await openWith(identity, fromBase64Url(wrap.sealed)) : null)
}

/** An open door for whoever holds the device: only for the fictional sample. */
export const wrapForSample = ({ deviceKey }: OpenVault, staff: string): WrapOf<'open'> => ({
  kind: 'open',
  staff,
  key: toBase64Url(deviceKey),
})

export async function unlockOpenDoor(
  file: VaultFile,
  wrap: WrapOf<'open'>,
): Promise<Result<OpenVault, UnlockProblem>> {
  return openKeyring(file, fromBase64Url(wrap.key))
}

async function openKeyring(
  file: VaultFile,
  deviceKey: Bytes | null,
): Promise<Result<OpenVault, UnlockProblem>> {
  if (deviceKey === null) return err({ kind: 'wrongSecret' })
  const key = await importSealingKey(deviceKey)
  const plain = await open(key, fromBase64Url(file.keyring), 'keyring')
  if (plain === null) return err({ kind: 'damaged' })
  const keyring = keyringSchema.safeParse(JSON.parse(fromUtf8(plain)))
  return keyring.success ? ok({ deviceKey, keyring: keyring.data }) : err({ kind: 'damaged' })
}
