// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest'
import { connectTabs, holdOpen, tabsAtWork, type TabMessage } from '#platform/tabs.ts'
import { fakeLocks } from '#support/locks.ts'

beforeEach(fakeLocks)

test('a tab counts as at work from when it says so until it takes that back', async () => {
  expect(await tabsAtWork()).toBe(0)
  const endsHere = holdOpen()
  const endsThere = holdOpen()
  expect(await tabsAtWork()).toBe(2)
  endsThere()
  await vi.waitFor(async () => expect(await tabsAtWork()).toBe(1))
  endsHere()
  await vi.waitFor(async () => expect(await tabsAtWork()).toBe(0))
})

test('what one tab tells, the others hear, until they stop listening', async () => {
  const heard: TabMessage[] = []
  const own: TabMessage[] = []
  const here = connectTabs()
  here.listen((message) => own.push(message))
  const stop = connectTabs().listen((message) => heard.push(message))
  here.tell({ kind: 'begun', data: 'own' })
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'begun', data: 'own' }]))
  expect(own).toEqual([])
  stop()
})
