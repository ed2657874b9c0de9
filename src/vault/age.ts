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
