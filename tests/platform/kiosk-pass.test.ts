// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest'

const PASS = { handover: 'handover-1', secret: 'c2VjcmV0' }

/** The tab goes on to another page, which knows nothing but what lies in its session storage. */
async function opensPage() {
  vi.resetModules()
  const page = await import('#platform/kiosk-pass.ts')
  pages.push(page)
  return page
}

/** All that a test has opened: they hear of one window. */
const pages: { readonly dropPass: () => void }[] = []

const goes = () => dispatchEvent(new Event('pagehide'))
const comesBackFromCache = () =>
  dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }))
const stored = () =>
  Array.from({ length: sessionStorage.length }, (_, index) => sessionStorage.key(index))

afterEach(() => {
  for (const page of pages.splice(0)) page.dropPass()
})

it('lies in no storage while a page is open, before and after a reload', async () => {
  const page = await opensPage()
  page.keepPass(PASS)
  expect(stored()).toEqual([])
  goes()
  const next = await opensPage()
  expect(next.readPass()).toEqual(PASS)
  expect(stored()).toEqual([])
  expect(next.readPass(), 'again').toEqual(PASS)
})

it('that was dropped is not passed on', async () => {
  const page = await opensPage()
  page.keepPass(PASS)
  page.dropPass()
  goes()
  expect(page.readPass()).toBeUndefined()
  expect(stored()).toEqual([])
})

it('is forgotten by a page that comes back from the cache: the storage knows', async () => {
  const page = await opensPage()
  page.keepPass(PASS)
  goes()
  const next = await opensPage()
  next.readPass()
  next.dropPass()
  comesBackFromCache()
  goes()
  expect(stored()).toEqual([])
})
