/** Stand-ins for the worker that turns a passphrase into a key. */
import { vi } from 'vitest'
import { deriveKey } from '#vault/argon2.ts'
import type { Bytes } from '#vault/bytes.ts'
import { quickWork } from '#support/keys.ts'

interface Request {
  readonly passphrase: string
  readonly salt: Bytes
}

/** Real Argon2id on this thread, but as little of it as the algorithm allows. */
class QuickWorker extends EventTarget {
  postMessage({ passphrase, salt }: Request) {
    void deriveKey(passphrase, salt, quickWork.parameters).then((data) =>
      this.dispatchEvent(new MessageEvent('message', { data })),
    )
  }
  terminate() {}
}

/** Too little memory, or no such file. */
class FailingWorker extends EventTarget {
  postMessage() {
    queueMicrotask(() => this.dispatchEvent(new Event('error')))
  }
  terminate() {}
}

export const keysAreMade = () => vi.stubGlobal('Worker', QuickWorker)
export const keysCannotBeMade = () => vi.stubGlobal('Worker', FailingWorker)

/** The disk refuses whatever is put into the vault's table from now on, until mocks are restored. */
export const diskIsFull = () => refusePuts(() => true)

const refuse = () => {
  throw new DOMException('disk full', 'QuotaExceededError')
}

/** The disk has no room for a record. */
export const rowsAreRefused = () =>
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(refuse)

/** The disk takes the last record and then has no room for the vault. */
export const vaultIsRefused = () => refusePuts(({ key }) => key === 'vault')

function refusePuts(isRefused: (row: { readonly key?: string }) => boolean) {
  const put: IDBObjectStore['put'] = Reflect.get(IDBObjectStore.prototype, 'put')
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function refusing(
    this: IDBObjectStore,
    ...parts
  ) {
    if (isRefused(parts[0])) refuse()
    return put.apply(this, parts)
  })
}
