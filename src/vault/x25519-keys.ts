/** Private keys as PKCS #8 (RFC 8410): a head that never changes, then the key. */
const HEAD_BYTES = 16
const KEY_BYTES = 32

/**
 * Lets this engine take every X25519 key. WebKitGTK refuses those that begin with a zero byte, one in
 * 256. The three lowest bits of that byte are no part of the key (RFC 7748, section 5), so such a
 * key is handed over with one of them set: it is the same key.
 */
export function takeEveryX25519Key(subtle: SubtleCrypto): void {
  const importKey: unknown = Reflect.get(subtle, 'importKey')
  const value = (format: string, data: unknown, algorithm: unknown, ...rest: unknown[]) => {
    const taken = format === 'pkcs8' && isX25519(algorithm) ? withoutZero(data) : data
    return Reflect.apply(importKey as VoidFunction, subtle, [format, taken, algorithm, ...rest])
  }
  Object.defineProperty(subtle, 'importKey', { value, configurable: true, writable: true })
}

const isX25519 = (algorithm: unknown): boolean =>
  algorithm === 'X25519' || (algorithm as Algorithm).name === 'X25519'

function withoutZero(data: unknown): unknown {
  const isKey = data instanceof Uint8Array && data.length === HEAD_BYTES + KEY_BYTES
  return isKey && data[HEAD_BYTES] === 0 ? data.with(HEAD_BYTES, 1) : data
}
