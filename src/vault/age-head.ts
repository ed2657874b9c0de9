/** What an age file says of itself in clear, read without the library, which loads only to open one. */

/** Bytes; with one recipient a head takes some 200. */
export const AGE_HEAD_BYTES = 4096

/** What `age -p` asks of scrypt; a higher number only keeps the device busy. */
const MAX_SCRYPT_WORK = 18

export type AgeHead =
  /** It opens with an identity, or with a passphrase. */
  'identity' | 'passphrase'

/** From the first `AGE_HEAD_BYTES` of a file; undefined when it is no age file that we would open. */
export function readAgeHead(start: Uint8Array): AgeHead | undefined {
  const text = Array.from(start, (byte) => String.fromCodePoint(byte)).join('')
  const [head] = /^age-encryption\.org\/v1\n(?:[^\n]+\n)+?---/.exec(text) ?? []
  if (head === undefined) return undefined
  const work = /^-> scrypt \S+ (\d+)$/m.exec(head)?.[1]
  if (work === undefined) return 'identity'
  return Number(work) <= MAX_SCRYPT_WORK ? 'passphrase' : undefined
}
