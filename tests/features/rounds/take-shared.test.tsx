// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { createDraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { SheetRecord } from '#features/rounds/sheet-records.ts'
import { TakeShared } from '#features/rounds/sheet/take-shared.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { openTestDevice, testId } from '#support/device.ts'
import { ToastHost } from '#ui/overlays/toast.tsx'
import { draft } from './paper.ts'

afterEach(cleanup)

it('takes over what both sides share; undo leaves what was changed since', async () => {
  const device = await openTestDevice()
  const { id, ...start } = draft(testId(), 'agreed', { answers: {} })
  const keeper = createDraftKeeper({
    id,
    start,
    stored: null,
    write: async (changes) => (await device.door.write(changes)).ok,
    readBack: () => device.reader.known(id)?.record as SheetRecord | undefined,
  })
  const both = { self: { '1': 4, '2': 3, '3': 1 }, staff: { '1': 4, '2': 3, '3': 2 } }
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <ToastHost label="お知らせ" dismissLabel="閉じる">
        <TakeShared keeper={keeper} pack={sample25} both={both} />
      </ToastHost>
    </LocaleProvider>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(keeper.state().shown.answers).toEqual({ '1': 4, '2': 3 })
  await waitFor(() => expect(device.reader.known(id)).toBeDefined())
  // On the same sheet, opened again after a look at another screen.
  await device.door.write([
    {
      type: 'sheet',
      id,
      fields: {},
      edit: ({ answers }) => ({ answers: { ...answers, 2: 1 } }),
    },
  ])
  fireEvent.click(await screen.findByText('元に戻す'))
  await waitFor(() => expect(keeper.state().shown.answers).toEqual({ '2': 1 }))
})
