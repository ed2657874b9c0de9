import { beforeEach, describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import { effectiveSheet, sheetHistory } from '#domain/sheets/sheet-history.ts'
import { checkReason } from '#domain/sheets/reason.ts'
import { canSubmit, type Sheet } from '#domain/sheets/sheet.ts'
import {
  blankSheet,
  correctSheet,
  discardSheet,
  lookEarly,
  openRound,
  restoreSheet,
  submitSheet,
} from '#features/rounds/commands.ts'
import { beginEdit, startDraft, type SheetEdit } from '#features/rounds/draft/draft-state.ts'
import { toRound, toSheet } from '#features/rounds/sheet-records.ts'
import { openTestDevice, STAFF, testId, yamada } from '#support/device.ts'
import { refOf } from './paper.ts'

const NOON = Date.UTC(2026, 10, 22, 3)
const today = expectIsoDate('2026-11-22')

let device: Awaited<ReturnType<typeof openTestDevice>>
let roundId: string
beforeEach(async () => {
  device = await openTestDevice()
  roundId = testId()
  const participant = testId()
  await keeps([{ type: 'participant', id: participant, fields: yamada }])
  await keeps(openRound(roundId, { participant, pack: refOf(sample25), openedOn: today }))
})

const keeps = async (changes: Parameters<typeof device.door.write>[0]) => {
  expect(await device.door.write(changes)).toEqual({ ok: true, value: undefined })
}

const sheets = async () => (await device.reader.list({ type: 'sheet' })).map(toSheet)

const findRound = async () => {
  const record = await device.reader.find('round', roundId)
  if (!record) throw new Error('no round')
  return toRound(record)
}

/** Staff fill a sheet with two answers. */
const fillsSheet = async (given: Partial<Sheet> = {}): Promise<Sheet> => {
  const round = await findRound()
  const participant = await device.reader.find('participant', round.participant)
  if (!participant) throw new Error('no participant')
  const fields = blankSheet({ participant, round, rater: 'staff', staffName: '佐藤', today })
  const sheet = { ...fields, answers: { '1': 4, '2': 1 }, ...given, id: given.id ?? testId() }
  const { id, ...written } = sheet
  await keeps([{ type: 'sheet', id, fields: written }])
  return sheet
}

const counts = async () => effectiveSheet(await sheets(), roundId, 'staff')

/** Submits a sheet as it is stored, with an edit that no write has kept. */
const submits = ({ id, ...fields }: Sheet, atMs = NOON, edit: SheetEdit = {}) =>
  submitSheet(id, beginEdit(startDraft(fields, null), edit), { staff: STAFF, atMs })

/** Corrects the sheet that counts, changes one answer and submits. */
const corrects = async (answer: number, reason: string, atMs: number) => {
  const original = await counts()
  if (!original) throw new Error('nothing submitted')
  const id = testId()
  const opened = correctSheet(original, { id, reason, sheets: await sheets() })
  if (!opened.ok) throw new Error(opened.error.kind)
  await keeps(opened.value)
  const draft = (await sheets()).find((sheet) => sheet.id === id)
  if (!draft) throw new Error('no draft')
  await keeps(submits(draft, atMs, { answers: { 1: answer } }))
}

describe('a blank sheet', () => {
  it('is headed with what is known of the person and the round', async () => {
    const sheet = await fillsSheet()
    expect(sheet).toMatchObject({
      round: roundId,
      rater: 'staff',
      pack: refOf(sample25),
      filledOn: today,
      employment: yamada.employment,
      staffName: '佐藤',
      submittedAt: null,
    })
  })
})

describe('submitting', () => {
  it('freezes the sheet with the time, and only once', async () => {
    const sheet = await fillsSheet()
    expect(canSubmit(sample25, sheet).ok).toBe(true)
    await keeps(submits(sheet))
    const kept = await counts()
    expect(kept).toMatchObject({
      answers: sheet.answers,
      submittedAt: '2026-11-22T03:00:00.000Z',
      submittedBy: STAFF,
    })
    expect(kept && canSubmit(sample25, kept)).toEqual({
      ok: false,
      error: { kind: 'alreadySubmitted' },
    })
  })

  it('brings along what an earlier write failed to keep, even the whole sheet', async () => {
    const sheet = await fillsSheet()
    await keeps(submits(sheet, NOON, { answers: { 2: null, 3: 3 }, staffName: '鈴木' }))
    expect(await counts()).toMatchObject({ answers: { '1': 4, '3': 3 }, staffName: '鈴木' })
    const neverKept = { ...sheet, id: testId(), answers: { '1': 4, '2': 1, '3': 2 } }
    await keeps(submits(neverKept, NOON + 1))
    expect((await counts())?.answers).toEqual(neverKept.answers)
  })
})

describe('correcting', () => {
  it('corrects a corrected sheet again, and keeps every version with its reason', async () => {
    await keeps(submits(await fillsSheet()))
    await corrects(3, '選びまちがい', NOON + 1)
    await corrects(2, '本人と話した', NOON + 2)
    const history = sheetHistory(await sheets(), roundId, 'staff')
    expect(history.map(({ answers, reason }) => [answers['1'], reason])).toEqual([
      [4, null],
      [3, '選びまちがい'],
      [2, '本人と話した'],
    ])
  })

  it('refuses a version that was corrected already', async () => {
    const first = await fillsSheet()
    await keeps(submits(first))
    await corrects(3, '選びまちがい', NOON + 1)
    const stale = { ...first, submittedAt: '2026-11-22T03:00:00.000Z' }
    expect(correctSheet(stale, { id: testId(), reason: 'また', sheets: await sheets() })).toEqual({
      ok: false,
      error: { kind: 'notTheLatest' },
    })
  })

  it('goes on with the correction that is under way', async () => {
    await keeps(submits(await fillsSheet()))
    const original = await counts()
    if (!original) throw new Error('nothing submitted')
    const opened = correctSheet(original, { id: testId(), reason: 'あ', sheets: await sheets() })
    await keeps(opened.ok ? opened.value : [])
    const again = correctSheet(original, { id: testId(), reason: 'い', sheets: await sheets() })
    expect(again).toMatchObject({ ok: false, error: { kind: 'draftExists' } })
  })

  it('refuses a draft, a discarded sheet and an empty reason', async () => {
    const sheet = await fillsSheet()
    const correct = (original: Sheet, reason = '理由') =>
      correctSheet(original, { id: testId(), reason, sheets: [original] })
    const frozen = { ...sheet, submittedAt: '2026-11-22T03:00:00.000Z' }
    expect(correct(sheet)).toMatchObject({ error: { kind: 'draftExists' } })
    expect(correct({ ...frozen, discarded: { reason: '' } })).toMatchObject({
      error: { kind: 'discarded' },
    })
    expect(correct(frozen, ' ')).toMatchObject({ error: { kind: 'reasonMissing' } })
    expect(checkReason('　')).toEqual({ ok: false, error: { kind: 'missing' } })
  })
})

describe('discarding', () => {
  it('sets a draft aside with its reason, and takes that back', async () => {
    const sheet = await fillsSheet()
    await keeps(discardSheet(sheet, 'まちがえて始めた'))
    expect(await sheets()).toMatchObject([{ discarded: { reason: 'まちがえて始めた' } }])
    await keeps(restoreSheet(sheet.id))
    expect(await sheets()).toEqual([sheet])
  })
})

describe('an early look', () => {
  it('stays on record with who, when and whose answers', async () => {
    await keeps(lookEarly(roundId, { staff: STAFF, atMs: NOON, rater: 'self' }))
    await keeps(lookEarly(roundId, { staff: 'staff-2', atMs: NOON + 1, rater: 'staff' }))
    expect((await findRound()).earlyLooks).toEqual([
      { staff: STAFF, at: '2026-11-22T03:00:00.000Z', rater: 'self' },
      { staff: 'staff-2', at: '2026-11-22T03:00:00.001Z', rater: 'staff' },
    ])
  })
})
