// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { configure, fireEvent, screen, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { OfficeList } from '#features/offices/office-list.tsx'
import {
  clearDevice,
  ORGANISATION,
  setUpDevice,
  showUnlocked,
  types,
} from '../lock/open-device.tsx'
import { keysAreMade } from '../../services/key-workers.ts'

// Records are really sealed and kept, which takes longer on a busy machine.
configure({ asyncUtilTimeout: 4000 })

beforeEach(keysAreMade)
afterEach(clearDevice)

const saves = () =>
  fireEvent.click(
    within(screen.getByRole('dialog')).getByRole('button', { name: '保存する', hidden: true }),
  )

it('an office that another tab has renamed meanwhile shows that name; saving again is a decision', async () => {
  const session = await setUpDevice()
  const [office] = await session.records.list({ type: 'office' })
  if (!office) throw new Error('no office')
  showUnlocked(session, <OfficeList />)
  const opener = `${ORGANISATION}の名前を変える`
  fireEvent.click(await screen.findByRole('button', { name: opener }))
  types(/^拠点の名前/, 'みなと')
  await session.door.write([{ type: 'office', id: office.id, fields: { name: 'つきあかり' } }])

  saves()
  expect((await screen.findByRole('alert')).textContent).toContain('つきあかり')
  expect((await session.records.find('office', office.id))?.fields.name).toBe('つきあかり')
  saves()
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect((await session.records.find('office', office.id))?.fields.name).toBe('みなと')
})
