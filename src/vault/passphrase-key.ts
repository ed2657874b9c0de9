/**
 * From a passphrase to a key: Argon2id (RFC 9106), the slow step between a stolen tablet and the
 * records on it. It runs in a worker so that the screen stays alive.
 */
import * as z from 'zod/mini'
import type { Bytes } from './bytes.ts'

export const kdfSchema = z.object({
  name: z.literal('argon2id'),
  memoryKiB: z.number().check(z.int(), z.gte(8), z.lte(1_048_576)),
  passes: z.number().check(z.int(), z.gte(1), z.lte(100)),
})

export type KdfParameters = z.infer<typeof kdfSchema>

/** What a slow tablet is let off with: OWASP's minimum, 19 MiB and two passes. */
export const WEAKEST_KDF: KdfParameters = { name: 'argon2id', memoryKiB: 19_456, passes: 2 }

/** What every ordinary device uses, strongest first. */
const STRONGER_KDFS: readonly KdfParameters[] = [
  { name: 'argon2id', memoryKiB: 65_536, passes: 3 },
  { name: 'argon2id', memoryKiB: 32_768, passes: 3 },
]

/** The longest a person should wait at the lock screen, in milliseconds. */
const PATIENCE_MS = 3_000

/** Derives 32 bytes; implemented by the worker in the app and directly in tests. */
export type DeriveKey = (
  passphrase: string,
  salt: Bytes,
  parameters: KdfParameters,
) => Promise<Bytes>

/**
 * The strongest parameters that this device computes within patience, and about how long they
 * take. Work grows with memory × passes, so one short run tells.
 */
export async function calibrateKdf(
  derive: DeriveKey,
  now: () => number,
): Promise<{ readonly parameters: KdfParameters; readonly expectedMs: number }> {
  const startedAt = now()
  await derive('calibration', new Uint8Array(16), WEAKEST_KDF)
  const weakestMs = Math.max(1, now() - startedAt)
  const expectedMs = (kdf: KdfParameters) => Math.round((weakestMs * work(kdf)) / work(WEAKEST_KDF))
  const parameters = STRONGER_KDFS.find((kdf) => expectedMs(kdf) <= PATIENCE_MS) ?? WEAKEST_KDF
  return { parameters, expectedMs: expectedMs(parameters) }
}

const work = (kdf: KdfParameters): number => kdf.memoryKiB * kdf.passes

/** `DeriveKey` in a worker of its own, ended afterwards so that its memory is given back. */
export const deriveKeyInWorker: DeriveKey = (passphrase, salt, parameters) =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./argon2-worker.ts', import.meta.url), { type: 'module' })
    worker.addEventListener('message', ({ data }: MessageEvent<Bytes>) => {
      worker.terminate()
      resolve(data)
    })
    worker.addEventListener('error', (event) => {
      worker.terminate()
      reject(new Error(`passphrase work failed: ${event.message}`))
    })
    worker.postMessage({ passphrase, salt, parameters })
  })
