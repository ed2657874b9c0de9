/**
 * Whether the browser ended without a word to a page of the app: an empty battery, a crash. That a page
 * is open is kept in IndexedDB, ahead of whatever the page will write; that it is gone is left in
 * localStorage, which takes it in the page's last moment.
 */
import { createStore, delMany, keys, set, type UseStore } from 'idb-keyval'

let opened: UseStore | undefined
/** Beside the settings of the device. A browser without storage throws here. */
const open = (): UseStore => (opened ??= createStore('ayumi-device', 'settings'))

const OPEN = 'ayumi-page-'
const GONE = 'ayumi-gone-'

/** Whether what a page kept may be lost after such an end (see fresh-log.ts): Chromium and its kin alone. */
export const mayTearItsLog = (): boolean => 'userAgentData' in navigator

/** Pages that are neither open any more nor said that they were going. */
export async function findLostPages(): Promise<readonly string[]> {
  const { held = [] } = await navigator.locks.query()
  const alive = new Set(held.map(({ name }) => name))
  const isClosed = (page: string) => !alive.has(page)
  const noted = (await keys<string>(open())).filter((key) => key.startsWith(OPEN))
  const gone = Object.keys(localStorage)
    .filter((key) => key.startsWith(GONE))
    .map((key) => key.slice(GONE.length))
    .filter(isClosed)
  if (gone.length > 0) await delMany(gone, open())
  gone.forEach((page) => localStorage.removeItem(GONE + page))
  return noted.filter((page) => isClosed(page) && !gone.includes(page))
}

export const forgetPages = (pages: readonly string[]): Promise<void> => delMany([...pages], open())

/** For as long as this page is open; what it writes from now on comes after this. */
export async function noteOpenPage(): Promise<void> {
  const page = `${OPEN}${crypto.randomUUID()}`
  void navigator.locks.request(page, () => new Promise<never>(() => undefined))
  addEventListener('pagehide', () => localStorage.setItem(GONE + page, ''))
  await set(page, true, open())
}
