/**
 * AES-256-GCM: the one cipher for everything sealed under a key of our own.
 * Sealed bytes are `format ‖ iv ‖ ciphertext ‖ tag`; the associated data binds them to their
 * place, so that a sealed thing moved elsewhere does not open.
 */
import { concatBytes, randomBytes, utf8, type Bytes } from './bytes.ts'

const FORMAT = 1
/** 96 random bits, as NIST SP 800-38D §8.2.2 allows for fewer than 2³² messages a key. */
const IV_BYTES = 12

export const KEY_BYTES = 32

export async function importSealingKey(raw: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt', 'decrypt'])
}

export async function seal(key: CryptoKey, plain: Bytes, place: string): Promise<Bytes> {
  const iv = randomBytes(IV_BYTES)
  const ciphertext = await crypto.subtle.encrypt(gcm(iv, place), key, plain)
  return concatBytes(Uint8Array.of(FORMAT), iv, new Uint8Array(ciphertext))
}

/** `null` when the bytes were not sealed under this key for this place, or were altered. */
export async function open(key: CryptoKey, sealed: Bytes, place: string): Promise<Bytes | null> {
  if (sealed[0] !== FORMAT) return null
  const iv = sealed.subarray(1, 1 + IV_BYTES)
  try {
    const plain = await crypto.subtle.decrypt(gcm(iv, place), key, sealed.subarray(1 + IV_BYTES))
    return new Uint8Array(plain)
  } catch {
    return null
  }
}

const gcm = (iv: Bytes, place: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(`ayumi/${FORMAT}/${place}`),
})
