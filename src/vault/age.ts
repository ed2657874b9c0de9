/**
 * Sealing *to somebody*: age files (age-encryption.org/v1), which the independent `age` command
 * opens. The library is large, so callers load this module when they need it.
 */
import {
  Decrypter,
  Encrypter,
  generateX25519Identity,
  identityToRecipient,
  webauthn,
} from 'age-encryption'
import { concatBytes, type Bytes } from './bytes.ts'
import { takeEveryX25519Key } from './x25519-keys.ts'

takeEveryX25519Key(crypto.subtle)

export interface AgeIdentity {
  /** The secret: AGE-SECRET-KEY-1… */
  readonly identity: string
  /** What others seal to: age1… */
  readonly recipient: string
}

export async function createAgeIdentity(): Promise<AgeIdentity> {
  const identity = await generateX25519Identity()
  return { identity, recipient: await identityToRecipient(identity) }
}

/** The recipient of a written-down identity, or `null` when its checksum says it is mistyped. */
export async function recipientOf(identity: string): Promise<string | null> {
  try {
    return await identityToRecipient(identity)
  } catch {
    return null
  }
}

export async function sealTo(recipient: string, plain: Bytes): Promise<Bytes> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return concatBytes(await encrypter.encrypt(plain))
}

/** `null` when the file was not sealed to this identity, or was altered. */
export async function openWith(identity: string, sealed: Bytes): Promise<Bytes | null> {
  const decrypter = new Decrypter()
  try {
    decrypter.addIdentity(identity)
    return concatBytes(await decrypter.decrypt(sealed))
  } catch {
    return null
  }
}

/** Whom a file is sealed to: the holder of an identity, or whoever knows a passphrase. */
export type SealedFor = { readonly recipient: string } | { readonly passphrase: string }

export type SealSecret = { readonly identity: string } | { readonly passphrase: string }

/** log₂ of scrypt's cost for a passphrase: 64 MiB, about 3 s on a slow tablet. */
const SCRYPT_WORK = 16

/** Seals a stream; what comes out is an age file. */
export async function sealStream(
  to: SealedFor,
  plain: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array>> {
  const encrypter = new Encrypter()
  if ('recipient' in to) encrypter.addRecipient(to.recipient)
  else {
    encrypter.setScryptWorkFactor(SCRYPT_WORK)
    encrypter.setPassphrase(to.passphrase)
  }
  return encrypter.encrypt(plain)
}

/**
 * `null` when the secret is not the one, or the head of the file was altered. The stream fails where
 * the file was altered or cut. Look at the head first (age-head.ts): a file may be built to exhaust us.
 */
export async function openStream(
  secret: SealSecret,
  sealed: ReadableStream<Uint8Array>,
): Promise<ReadableStream<Uint8Array> | null> {
  const decrypter = new Decrypter()
  if ('identity' in secret) decrypter.addIdentity(secret.identity)
  else decrypter.addPassphrase(secret.passphrase)
  try {
    return await decrypter.decrypt(sealed)
  } catch {
    return null
  }
}

/**
 * Makes a passkey (WebAuthn with the PRF extension) and seals to it; the platform asks the person
 * twice, once for each. Rejects when the person cancels or the platform has no PRF.
 */
export async function sealToNewPasskey(
  keyName: string,
  plain: Bytes,
): Promise<{ readonly credential: string; readonly sealed: Bytes }> {
  const credential = await webauthn.createCredential({ keyName })
  const encrypter = new Encrypter()
  encrypter.addRecipient(new webauthn.WebAuthnRecipient({ identity: credential }))
  return { credential, sealed: concatBytes(await encrypter.encrypt(plain)) }
}

/** Opens with a passkey. Rejects when the person cancels or the passkey is gone. */
export async function openWithPasskey(credential: string, sealed: Bytes): Promise<Bytes> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(new webauthn.WebAuthnIdentity({ identity: credential }))
  return concatBytes(await decrypter.decrypt(sealed))
}
