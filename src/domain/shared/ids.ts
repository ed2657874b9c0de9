/** Random, time-ordered ids made on the device: they say nothing about the person behind them. */

/** Bytes of randomness that one id consumes. */
export const ID_RANDOM_BYTES = 10

/**
 * A UUID version 7 (RFC 9562 §5.7): 48 bits of Unix milliseconds, then randomness.
 * Time-ordered keys keep both IndexedDB and the server's index append-only.
 */
export function uuidv7(nowMs: number, random: Uint8Array): string {
  const bytes = new Uint8Array(16)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, Math.floor(nowMs / 0x10000))
  view.setUint16(4, nowMs % 0x10000)
  bytes.set(random.subarray(0, ID_RANDOM_BYTES), 6)
  view.setUint8(6, 0x70 | (view.getUint8(6) & 0x0f))
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  return toUuidText(bytes)
}

/**
 * A UUID version 8 (RFC 9562 §5.8) made of the first 16 bytes of a digest, so that the same
 * content gets the same id on every device.
 */
export function uuidFromDigest(digest: Uint8Array): string {
  const bytes = digest.slice(0, 16)
  const view = new DataView(bytes.buffer)
  view.setUint8(6, 0x80 | (view.getUint8(6) & 0x0f))
  view.setUint8(8, 0x80 | (view.getUint8(8) & 0x3f))
  return toUuidText(bytes)
}

function toUuidText(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    hex.slice(12, 16),
    hex.slice(16, 20),
    hex.slice(20),
  ].join('-')
}
