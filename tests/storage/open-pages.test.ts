// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { beforeEach, expect, it } from 'vitest'
import { findLostPages, forgetPages, noteOpenPage } from '#storage/open-pages.ts'
import { fakeLocks } from '#support/locks.ts'

beforeEach(async () => {
  fakeLocks()
  localStorage.clear()
  await forgetPages(await findLostPages())
})

const goes = () => dispatchEvent(new Event('pagehide'))
/** The browser ends, and with it every lock. */
const ends = fakeLocks

it('a page that says it goes is not lost, and leaves nothing', async () => {
  await noteOpenPage()
  goes()
  ends()
  expect(await findLostPages()).toEqual([])
  expect(localStorage).toHaveLength(0)
})

it('a page that ends without a word is lost, until it is forgotten', async () => {
  await noteOpenPage()
  expect(await findLostPages(), 'it is open').toEqual([])
  ends()
  const lost = await findLostPages()
  expect(lost).toHaveLength(1)
  expect(await findLostPages()).toEqual(lost)
  await forgetPages(lost)
  expect(await findLostPages()).toEqual([])
})

it('a page that goes before it could be noted leaves nothing either', async () => {
  localStorage.setItem('ayumi-gone-ayumi-page-unnoted', '')
  localStorage.setItem('somebody-else', '')
  expect(await findLostPages()).toEqual([])
  expect(Object.keys(localStorage)).toEqual(['somebody-else'])
})
