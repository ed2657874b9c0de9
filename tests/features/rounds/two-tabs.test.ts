/** Two tabs decide about the same round or sheet, each believing in the copy that it read. */
import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '#domain/record-types.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { discardSheet, lookEarly, submitSheet } from '#features/rounds/commands.ts'
import { startDraft } from '#features/rounds/draft/draft-state.ts'
import { toSheet } from '#features/rounds/sheet-records.ts'
import { openTab, openTestDevice, STAFF, testId } from '#support/device.ts'
import { draft, round } from './paper.ts'

const NOON = Date.UTC(2026, 10, 22, 3)

type Tab = Awaited<ReturnType<typeof openTab>>

let mine: Tab
let theirs: Tab
let onDisk: () => Promise<Tab['reader']>
const id = testId()
beforeEach(async () => {
  const device = await openTestDevice()
  mine = device
  theirs = await openTab(device.name, device.keyring)
  onDisk = async () => (await openTab(device.name, device.keyring)).reader
})

const keeps = async (tab: Tab, changes: readonly Change[]) => {
  expect(await tab.door.write(changes)).toEqual({ ok: true, value: undefined })
}

const frozen = { ok: false, error: { kind: 'frozen', id } }

describe('a draft', () => {
  const taps = (no: number, value: number): readonly Change[] => {
    const edit = ({ answers }: { answers: Readonly<Record<string, number>> }) => ({
      answers: { ...answers, [no]: value },
    })
    return [{ type: 'sheet', id, fields: {}, edit }]
  }
  const submits = ({ id, ...fields }: Sheet, atMs = NOON) =>
    submitSheet(id, startDraft(fields, null), { staff: STAFF, atMs })

  /** The draft as both tabs have read it. */
  const readByBoth = async () => {
    const { id: _id, ...fields } = draft(id, 'staff', { answers: { '1': 4 } })
    await keeps(theirs, [{ type: 'sheet', id, fields }])
    const record = await mine.reader.find('sheet', id)
    if (!record) throw new Error('no sheet')
    return toSheet(record)
  }

  it('is submitted with the tap that another tab has just kept', async () => {
    const seen = await readByBoth()
    await keeps(theirs, taps(2, 3))
    await keeps(mine, submits(seen))
    expect((await (await onDisk()).find('sheet', id))?.fields).toMatchObject({
      answers: { '1': 4, '2': 3 },
      submittedAt: '2026-11-22T03:00:00.000Z',
    })
  })

  it('that another tab has set aside is neither submitted nor filled', async () => {
    const seen = await readByBoth()
    await keeps(theirs, discardSheet(seen, '人違い'))
    expect(await mine.door.write(submits(seen))).toEqual(frozen)
    expect(await mine.door.write(taps(2, 3))).toEqual(frozen)
    expect((await (await onDisk()).find('sheet', id))?.fields).toMatchObject({
      answers: { '1': 4 },
      submittedAt: null,
      discarded: { reason: '人違い' },
    })
  })

  it('that another tab has submitted is not set aside by who meant the draft', async () => {
    const seen = await readByBoth()
    await keeps(theirs, submits(seen))
    expect(await mine.door.write(discardSheet(seen, 'まちがえて始めた'))).toEqual(frozen)
    expect((await (await onDisk()).find('sheet', id))?.fields.discarded).toBeNull()
  })

  it('is submitted once, by the first', async () => {
    const seen = await readByBoth()
    await keeps(theirs, submits(seen))
    expect(await mine.door.write(submits(seen, NOON + 1))).toEqual(frozen)
  })
})

describe('a round', () => {
  it('records two early looks of the same moment', async () => {
    const { id: _id, ...fields } = round(id)
    await keeps(theirs, [{ type: 'round', id, fields }])
    await mine.reader.find('round', id)
    const look = { staff: STAFF, atMs: NOON, rater: 'self' } as const
    await Promise.all([
      keeps(theirs, lookEarly(id, look)),
      keeps(mine, lookEarly(id, { ...look, staff: 'staff-2', atMs: NOON + 1 })),
    ])
    const looks = (await (await onDisk()).find('round', id))?.fields.earlyLooks
    expect(looks?.map(({ staff }) => staff).toSorted()).toEqual([STAFF, 'staff-2'])
  })
})
