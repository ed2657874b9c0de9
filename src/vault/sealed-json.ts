/** JSON sealed under a key of our own, for what is no record and never leaves this device. */
import { fromUtf8, utf8, type Bytes } from './bytes.ts'
import { importSealingKey, open, seal } from './seal.ts'

export async function sealJson(rawKey: Bytes, value: unknown, place: string): Promise<Bytes> {
  return seal(await importSealingKey(rawKey), utf8(JSON.stringify(value)), place)
}

/** `undefined` when the bytes were sealed under another key or for another place, or altered. */
export async function openJson(rawKey: Bytes, sealed: Bytes, place: string): Promise<unknown> {
  const plain = await open(await importSealingKey(rawKey), sealed, place)
  return plain === null ? undefined : JSON.parse(fromUtf8(plain))
}
