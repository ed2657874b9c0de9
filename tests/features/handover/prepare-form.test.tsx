// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { addEntry } from '#features/handover/entries.ts'
import { PrepareForm } from '#features/handover/prepare-form.tsx'
import { packChange } from '#services/packs.ts'
import type { Session } from '#services/session.ts'
import { openTestDevice, testId, yamada } from '#support/device.ts'
import { ja } from '#support/words.ts'
import { showToStaff } from '#support/staff-app.tsx'

afterEach(cleanup)

it('says so when the rounds cannot be read, and stays as it is to be tried again', async () => {
  const { database, reader, door } = await openTestDevice()
  const packed = await packChange(sample25)
  const person = testId()
  await door.write([packed, { type: 'participant', id: person, fields: yamada }])
  const pack = await reader.find('pack', packed.id)
  const participant = await reader.find('participant', person)
  if (!pack || !participant) throw new Error('not kept')
  const list = () => Promise.reject(new Error('the database is gone'))
  const session = { device: { database }, records: { ...reader, list }, door }
  showToStaff(
    session as unknown as Session,
    <PrepareForm
      people={[participant]}
      packs={[pack]}
      usual={pack}
      start={addEntry([], participant)}
    />,
  )
  fireEvent.click(screen.getByRole('button', { name: ja['handover.giveOne'] }))
  expect(await screen.findByText(ja['handover.failed'])).toBeDefined()
  const again = screen.getByRole('button', { name: ja['handover.giveOne'] })
  expect(again.getAttribute('aria-busy')).not.toBe('true')
  expect(screen.getByDisplayValue('山田 花子')).toBeDefined()
})
