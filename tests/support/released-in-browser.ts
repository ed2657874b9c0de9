import type { Page } from '@playwright/test'
import type { ReleasedDatabase } from './released-databases.ts'

/** Puts what that version of the app left on a device into a real browser, before the app is opened. */
export async function leavesReleased(page: Page, released: ReleasedDatabase): Promise<void> {
  // A page of the same origin without the app.
  await page.goto('/manifest.webmanifest')
  const stores = released.stores.map((store) => ({ ...store, values: store.values.map(toPlain) }))
  await page.evaluate(putInPage, { version: released.version, stores })
}

function toPlain(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: [...value] }
  if (Array.isArray(value)) return value.map(toPlain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toPlain(inner)]))
}

/** Runs in the page, so it stands alone. */
function putInPage({ version, stores }: Pick<ReleasedDatabase, 'version' | 'stores'>) {
  const fromPlain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fromPlain)
    if (typeof value !== 'object' || value === null) return value
    if ('$bytes' in value) return new Uint8Array(value.$bytes as number[])
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fromPlain(one)]))
  }
  return new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('ayumi', version * 10)
    opening.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes, values } of stores) {
        const store = opening.result.createObjectStore(name, { keyPath })
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index)
        for (const value of values) store.add(fromPlain(value))
      }
    })
    opening.addEventListener('success', () => {
      opening.result.close()
      resolve()
    })
    opening.addEventListener('error', () => reject(new Error(opening.error?.message)))
  })
}
