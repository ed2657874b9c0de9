// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { NoSnapshot } from '#features/settings/no-snapshot.tsx'
import { keepMissingSnapshot } from '#storage/missing-snapshot.ts'
import { clearDevice, setUpDevice, showUnlocked } from '../lock/open-device.tsx'
import { keysAreMade } from '../../services/key-workers.ts'

const TITLE = '前回のアップデートでは、控えをつくれませんでした。'

beforeEach(keysAreMade)
afterEach(clearDevice)

it.each([
  ['full', /空き容量が足りなかった/],
  ['refused', /書き込みを受け付けなかった/],
] as const)('an upgrade without a copy is said, and why: %s', async (why, text) => {
  const session = await setUpDevice()
  await keepMissingSnapshot(session.device.database, { at: Date.now(), why })
  showUnlocked(session, <NoSnapshot />)
  expect(await screen.findByText(TITLE)).toBeDefined()
  expect(screen.getByText(text)).toBeDefined()
})

it('is said no longer than a copy would have been kept', async () => {
  const session = await setUpDevice()
  const { database } = session.device
  await keepMissingSnapshot(database, { at: Date.now() - 31 * 24 * 60 * 60 * 1000, why: 'full' })
  showUnlocked(session, <NoSnapshot />)
  await database.device.toArray()
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(screen.queryByText(TITLE)).toBeNull()
})
