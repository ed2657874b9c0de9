import type { Page } from '@playwright/test'

/**
 * Which of these texts a script on the page could come by: in all databases and caches, in both
 * storages, in the address and the history, on the page, and in every object that hangs on the
 * window or on an element, however deep, bytes read as text too.
 */
export const findReachable = (page: Page, texts: readonly string[]): Promise<string[]> =>
  page.evaluate(async (needles) => {
    const found = new Set<string>()
    const look = (text: string, where: string) => {
      for (const needle of needles) if (text.includes(needle)) found.add(`${needle} (${where})`)
    }
    const decoders = ['utf-8', 'utf-16le', 'utf-16be'].map((name) => new TextDecoder(name))
    const lookInBytes = (bytes: ArrayBuffer | ArrayBufferView, where: string) => {
      for (const decoder of decoders) look(decoder.decode(bytes), where)
    }

    const lookInto = (root: unknown, where: string) => {
      const seen = new Set<unknown>()
      const queue: unknown[] = [root]
      for (let at = 0; at < queue.length && seen.size < 2_000_000; at += 1) {
        const value = queue[at]
        if (typeof value === 'string') look(value, where)
        if ((typeof value !== 'object' && typeof value !== 'function') || value === null) continue
        if (seen.has(value)) continue
        seen.add(value)
        if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) lookInBytes(value, where)
        if (value instanceof Map || value instanceof Set)
          queue.push(...value.keys(), ...value.values())
        if (ArrayBuffer.isView(value)) continue
        const own = Object.getOwnPropertyDescriptors(value)
        for (const key of Reflect.ownKeys(own)) {
          const property: PropertyDescriptor | undefined = Reflect.get(own, key)
          if (property && 'value' in property) queue.push(key, property.value)
        }
        const prototype: unknown = Object.getPrototypeOf(value)
        if (prototype) queue.push(prototype)
      }
    }

    look(document.documentElement.outerHTML, 'page')
    look(`${location.href} ${document.title} ${document.cookie}`, 'address')
    lookInto([window, history.state, ...document.querySelectorAll('*')], 'memory')
    for (const [name, storage] of Object.entries({ localStorage, sessionStorage })) {
      look(JSON.stringify(Object.entries(storage)), name)
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        look(request.url, 'cache')
        look((await (await cache.match(request))?.text()) ?? '', 'cache')
      }
    }
    const answerTo = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result))
        request.addEventListener('error', () => reject(new Error('not read')))
      })
    for (const { name = '' } of await indexedDB.databases()) {
      const open = await answerTo(indexedDB.open(name))
      for (const store of open.objectStoreNames) {
        lookInto(await answerTo(open.transaction(store).objectStore(store).getAll()), 'IndexedDB')
      }
      open.close()
    }
    return [...found].toSorted()
  }, texts)
