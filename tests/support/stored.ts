import type { Page } from '@playwright/test'

/** What one object store of IndexedDB holds, as the browser itself reads it. */
export interface StoredValues {
  readonly database: string
  readonly store: string
  readonly count: number
  /** Names of fields, however deep. */
  readonly names: readonly string[]
  /** Every text, however deep. */
  readonly texts: readonly string[]
}

/** Everything in all databases of the page's origin. */
export const readStored = (page: Page): Promise<StoredValues[]> =>
  page.evaluate(async () => {
    const answerTo = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('not read')))
      })
    const lookInto = (value: unknown, names: Set<string>, texts: Set<string>) => {
      if (typeof value === 'string') texts.add(value)
      if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return
      for (const [name, inner] of Object.entries(value)) {
        if (!Array.isArray(value)) names.add(name)
        lookInto(inner, names, texts)
      }
    }
    const stored: StoredValues[] = []
    for (const { name: database = '' } of await indexedDB.databases()) {
      const open = await answerTo(indexedDB.open(database))
      for (const store of open.objectStoreNames) {
        const values = await answerTo(open.transaction(store).objectStore(store).getAll())
        const [names, texts] = [new Set<string>(), new Set<string>()]
        lookInto(values, names, texts)
        stored.push({ database, store, count: values.length, names: [...names], texts: [...texts] })
      }
      open.close()
    }
    return stored
  })
