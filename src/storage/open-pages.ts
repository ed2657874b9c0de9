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

/** Pages that are neither open any more nor said that they were going. */
export async function findLostPages(): Promise<readonly string[]> {
  const { held = [] } = await navigator.locks.query()
  const alive = new Set(held.map(({ name }) => name))
  const noted = (await keys<string>(open())).filter((key) => key.startsWith(OPEN))
  const closed = noted.filter((page) => !alive.has(page))
  const gone = closed.filter((page) => localStorage.getItem(GONE + page) !== null)
  if (gone.length > 0) await delMany(gone, open())
  gone.forEach((page) => localStorage.removeItem(GONE + page))
  return closed.filter((page) => !gone.includes(page))
}

export const forgetPages = (pages: readonly string[]): Promise<void> => delMany([...pages], open())

/** For as long as this page is open; what it writes from now on comes after this. */
export async function noteOpenPage(): Promise<void> {
  const page = `${OPEN}${crypto.randomUUID()}`
  void navigator.locks.request(page, () => new Promise<never>(() => undefined))
  addEventListener('pagehide', () => localStorage.setItem(GONE + page, ''))
  await set(page, true, open())
}
