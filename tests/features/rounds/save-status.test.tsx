// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { createDraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import { SaveStatus } from '#features/rounds/sheet/save-status.tsx'
import type { SheetRecord } from '#features/rounds/sheet-records.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { openTestDevice, testId } from '#support/device.ts'
import { ja } from '#support/words.ts'
import { draft } from './paper.ts'

afterEach(cleanup)

it('「保存済み」 is taken back with the tap itself, and said again only of what is kept', async () => {
  const device = await openTestDevice()
  const id = testId()
  const { id: _id, ...start } = draft(id, 'staff', { answers: {} })
  const door = { isShut: false }
  const keeper = createDraftKeeper({
    id,
    start,
    stored: null,
    write: async (changes) => !door.isShut && (await device.door.write(changes)).ok,
    readBack: () => device.reader.known(id)?.record as SheetRecord | undefined,
  })
  const { container } = render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <SaveStatus keeper={keeper} />
    </LocaleProvider>,
  )
  const isHidden = () => container.querySelector('[aria-busy=true]') !== null
  const taps = (answer: number) => keeper.edit({ answers: { 1: answer } })

  await act(() => taps(1))
  expect(screen.getByText('保存済み')).toBeDefined()
  expect(isHidden()).toBe(false)

  const kept = taps(2)
  expect(screen.getByText('保存済み')).toBeDefined()
  expect(isHidden()).toBe(true)
  await act(() => kept)
  expect(screen.getByText('保存済み')).toBeDefined()
  expect(isHidden()).toBe(false)

  door.isShut = true
  await act(() => taps(3))
  expect(screen.queryByText('保存済み')).toBeNull()
  expect(screen.getByRole('alert')).toBeDefined()
  expect(isHidden()).toBe(false)
})
