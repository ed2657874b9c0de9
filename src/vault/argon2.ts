import { argon2id } from 'hash-wasm'
import type { DeriveKey } from './passphrase-key.ts'
import { KEY_BYTES } from './seal.ts'

/** Argon2id on the calling thread: for the worker, and for tests. */
export const deriveKey: DeriveKey = async (passphrase, salt, { memoryKiB, passes }) =>
  new Uint8Array(
    await argon2id({
      password: passphrase,
      salt,
      memorySize: memoryKiB,
      iterations: passes,
      parallelism: 1,
      hashLength: KEY_BYTES,
      outputType: 'binary',
    }),
  )
