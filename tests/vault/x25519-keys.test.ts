import { describe, expect, test } from 'vitest'
import { takeEveryX25519Key } from '#vault/x25519-keys.ts'

const X25519 = { name: 'X25519' }
const HEAD = [0x30, 0x2e, 2, 1, 0, 0x30, 5, 6, 3, 0x2b, 0x65, 0x6e, 4, 0x22, 4, 0x20]

/** A private key as PKCS #8. */
const keyThatBeginsWith = (first: number) =>
  Uint8Array.from({ length: 48 }, (_, at) => HEAD[at] ?? (at === 16 ? first : at * 5))

/** As WebKitGTK 2.50 does it; everything else is Node's. */
function pickyCrypto(): SubtleCrypto {
  const { subtle } = globalThis.crypto
  const importKey = async (format: 'pkcs8', data: Uint8Array<ArrayBuffer>) => {
    if (data[16] === 0) throw new DOMException('does not meet requirements', 'DataError')
    return subtle.importKey(format, data, X25519, false, ['deriveBits'])
  }
  return { importKey } as unknown as SubtleCrypto
}

const take = (crypto: SubtleCrypto, key: Uint8Array<ArrayBuffer>) =>
  crypto.importKey('pkcs8', key, X25519, false, ['deriveBits'])

/** What two keys agree on tells one key from another. */
async function agree(key: CryptoKey): Promise<Uint8Array> {
  const { subtle } = globalThis.crypto
  const peer = Uint8Array.from({ length: 32 }, (_, at) => at + 1)
  const other = await subtle.importKey('raw', peer, X25519, false, [])
  return new Uint8Array(await subtle.deriveBits({ ...X25519, public: other }, key, 256))
}

describe('an engine that refuses keys that begin with a zero byte', () => {
  test('takes them all the same, as the keys they are', async () => {
    const picky = pickyCrypto()
    await expect(take(picky, keyThatBeginsWith(0))).rejects.toThrow('requirements')
    takeEveryX25519Key(picky)
    const asIs = await take(globalThis.crypto.subtle, keyThatBeginsWith(0))
    expect(await agree(await take(picky, keyThatBeginsWith(0)))).toEqual(await agree(asIs))
  })

  test('takes every other key as it is', async () => {
    const picky = pickyCrypto()
    takeEveryX25519Key(picky)
    const asIs = await take(globalThis.crypto.subtle, keyThatBeginsWith(8))
    expect(await agree(await take(picky, keyThatBeginsWith(8)))).toEqual(await agree(asIs))
  })
})
