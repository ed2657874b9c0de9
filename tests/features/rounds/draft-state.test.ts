import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Stamp } from '#domain/shared/stamp.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import {
  beginEdit,
  failWrite,
  fieldsToWrite,
  finishWrite,
  meetCopy,
  savePhase,
  startDraft,
  type DraftState,
} from '#features/rounds/draft/draft-state.ts'
import { draft } from './paper.ts'

const { id: _id, ...blank } = draft('sheet-1', 'staff', { answers: {} })

const stampOf = (turn: number) => String(turn).padStart(22, '0') as Stamp

const stored = (fields: SheetFields, turn: number) => ({ fields, stamp: stampOf(turn) })

const begun = startDraft(blank, stored(blank, 0))

const tap = (state: DraftState, no: number, value: number | null) =>
  beginEdit(state, { answers: { [no]: value } })

/** The record after the newest write, as the store would hold it. */
const disk = (state: DraftState, turn: number) =>
  stored({ ...state.kept, ...fieldsToWrite(state) }, turn)

describe('a draft on screen', () => {
  it('shows every tap at once, before anything is kept', () => {
    const state = tap(tap(begun, 1, 4), 2, 3)
    expect(state.shown.answers).toEqual({ '1': 4, '2': 3 })
    expect(state.kept.answers).toEqual({})
    expect(savePhase(state)).toBe('saving')
  })

  it('writes the whole sheet until there is a record, then only what changed', () => {
    const first = tap(startDraft(blank, null), 1, 4)
    expect(fieldsToWrite(first)).toEqual({ ...blank, answers: { '1': 4 } })
    expect(fieldsToWrite(tap(first, 2, 3))).toEqual({ ...blank, answers: { '1': 4, '2': 3 } })
    expect(fieldsToWrite(tap(begun, 1, 4))).toEqual({ answers: { '1': 4 } })
    expect(fieldsToWrite(beginEdit(begun, { staffName: '鈴木' }))).toEqual({ staffName: '鈴木' })
  })

  it('is saved only when every tap is', () => {
    const one = tap(begun, 1, 4)
    const two = tap(one, 2, 3)
    const oneKept = finishWrite(two, 1, disk(one, 1))
    expect(savePhase(oneKept)).toBe('saving')
    expect(oneKept.shown.answers).toEqual({ '1': 4, '2': 3 })
    expect(savePhase(finishWrite(oneKept, 2, disk(two, 2)))).toBe('saved')
    expect(savePhase(startDraft(blank, null))).toBe('untouched')
  })

  it('keeps what failed on the screen, and the next tap brings it along', () => {
    const failed = failWrite(tap(begun, 1, 4), 1)
    expect(savePhase(failed)).toBe('failed')
    expect(failed.shown.answers).toEqual({ '1': 4 })
    const next = tap(failed, 2, 3)
    expect(savePhase(next)).toBe('saving')
    expect(fieldsToWrite(next)).toEqual({ answers: { '1': 4, '2': 3 } })
    expect(savePhase(finishWrite(next, 2, disk(next, 2)))).toBe('saved')
  })

  it('does not speak of failure while a later write carries the same edits', () => {
    const two = tap(tap(begun, 1, 4), 2, 3)
    expect(savePhase(failWrite(two, 1))).toBe('saving')
    expect(savePhase(failWrite(failWrite(two, 1), 2))).toBe('failed')
  })

  it('writes a failed header again when nothing else is edited', () => {
    const failed = failWrite(beginEdit(begun, { staffName: '鈴木' }), 1)
    expect(fieldsToWrite(beginEdit(failed, {}))).toEqual({ staffName: '鈴木' })
  })

  it('follows another tab, and lays its own taps over that', () => {
    const mine = tap(begun, 1, 4)
    const followed = meetCopy(mine, stored({ ...blank, answers: { '1': 1, '9': 2 } }, 1))
    expect(followed.shown.answers).toEqual({ '1': 4, '9': 2 })
  })

  it('is not set back by a copy that is older than what it knows', () => {
    const tapped = tap(begun, 1, 4)
    const kept = finishWrite(tapped, 1, disk(tapped, 5))
    expect(meetCopy(kept, stored(blank, 4))).toBe(kept)
    expect(meetCopy(kept, stored({ ...blank, answers: { '2': 1 } }, 6)).shown.answers).toEqual({
      '2': 1,
    })
  })

  it('trusts its own write when memory answers with an older copy', () => {
    const tapped = tap(begun, 1, 4)
    const kept = finishWrite(tapped, 1, stored(blank, 0))
    expect(kept.shown.answers).toEqual({ '1': 4 })
    expect(savePhase(kept)).toBe('saved')
  })

  it('keeps the same object on screen as long as it says the same', () => {
    const tapped = tap(begun, 1, 4)
    expect(finishWrite(tapped, 1, disk(tapped, 1)).shown).toBe(tapped.shown)
  })
})

/** A person taps; writes end in order, some of them refused. */
const session = fc.array(
  fc.oneof(
    fc.record({
      no: fc.integer({ min: 1, max: 25 }),
      value: fc.option(fc.integer({ min: 1, max: 4 })),
    }),
    fc.constantFrom('kept' as const, 'refused' as const),
  ),
  { maxLength: 60 },
)

describe('any session of taps and refusals', () => {
  it('shows exactly what was tapped, and has it all on disk once it says saved', () => {
    fc.assert(
      fc.property(session, (steps) => {
        let state = startDraft(blank, null)
        let onDisk: SheetFields | null = null
        const tapped = new Map<string, number>()
        const underWay: { turn: number; fields: Partial<SheetFields> }[] = []
        const end = (isKept: boolean) => {
          const write = underWay.shift()
          if (!write) return
          if (!isKept) return void (state = failWrite(state, write.turn))
          onDisk = { ...(onDisk ?? blank), ...write.fields }
          state = finishWrite(state, write.turn, stored(onDisk, write.turn))
        }
        for (const step of steps) {
          if (step === 'kept' || step === 'refused') end(step === 'kept')
          else {
            state = tap(state, step.no, step.value)
            underWay.push({ turn: state.turn, fields: fieldsToWrite(state) })
            if (step.value === null) tapped.delete(String(step.no))
            else tapped.set(String(step.no), step.value)
          }
          expect(state.shown.answers).toEqual(Object.fromEntries(tapped))
        }
        while (underWay.length > 0) end(true)
        if (savePhase(state) === 'saved') expect(onDisk).toEqual(state.shown)
      }),
    )
  })
})
