import { createSHA256 } from 'hash-wasm'

/** SHA-256 of a text that comes in parts, which WebCrypto cannot do. */
export async function createDigest(): Promise<{ add(text: string): void; hex(): string }> {
  const sha256 = await createSHA256()
  sha256.init()
  return {
    add: (text) => void sha256.update(text),
    hex: () => sha256.digest('hex'),
  }
}
