import { deriveKey } from './argon2.ts'
import type { DeriveKey } from './passphrase-key.ts'

type Request = {
  readonly passphrase: Parameters<DeriveKey>[0]
  readonly salt: Parameters<DeriveKey>[1]
  readonly parameters: Parameters<DeriveKey>[2]
}

self.addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void deriveKey(data.passphrase, data.salt, data.parameters).then(
    (key) => self.postMessage(key),
    (error: unknown) => reportError(error),
  )
})
