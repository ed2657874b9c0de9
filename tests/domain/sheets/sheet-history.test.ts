import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sheet } from '#domain/sheets/sheet.ts'
import {
  draftSheet,
  effectiveSheet,
  rivalSheets,
  sheetHistory,
} from '#domain/sheets/sheet-history.ts'
import { shuffled } from '#support/arbitrary-packs.ts'
import { draft, submitted } from './paper.ts'

const correction = (id: string, minute: number, corrects: string, given: Partial<Sheet> = {}) =>
  submitted(id, minute, { corrects, reason: '記入もれ', ...given })

const effective = (sheets: readonly Sheet[]) => effectiveSheet(sheets, 'round-1', 'staff')?.id
const history = (sheets: readonly Sheet[]) =>
  sheetHistory(sheets, 'round-1', 'staff').map(({ id }) => id)
const rivals = (sheets: readonly Sheet[]) =>
  rivalSheets(sheets, 'round-1', 'staff').map(({ id }) => id)

describe('the sheet that counts', () => {
  it('is the submitted one of that round and rater', () => {
    const sheets = [
      draft('draft'),
      submitted('other-round', 9, { round: 'round-2' }),
      submitted('self', 9, { rater: 'self' }),
      submitted('staff', 0),
    ]
    expect(effective(sheets)).toBe('staff')
    expect(effective([draft('draft')])).toBeUndefined()
  })

  it('is the correction once that is submitted, and not before', () => {
    const original = submitted('original', 0)
    const corrected = correction('corrected', 5, 'original')
    expect(effective([original, { ...corrected, submittedAt: null }])).toBe('original')
    expect(effective([original, corrected])).toBe('corrected')
    expect(effective([original, corrected, correction('again', 9, 'corrected')])).toBe('again')
  })

  it('is the original again when the correction is discarded', () => {
    const discarded = correction('corrected', 5, 'original', { discarded: { reason: '誤り' } })
    expect(effective([submitted('original', 0), discarded])).toBe('original')
  })

  it('is the later of two that devices corrected apart; the other stays visible', () => {
    const sheets = [
      submitted('original', 0),
      correction('on-tablet-a', 8, 'original'),
      correction('on-tablet-b', 7, 'original'),
    ]
    expect(effective(sheets)).toBe('on-tablet-a')
    expect(rivals(sheets)).toEqual(['on-tablet-b'])
  })

  it('does not vanish when damaged records correct each other', () => {
    expect(effective([correction('a', 1, 'b'), correction('b', 2, 'a')])).toBe('b')
    expect(effective([correction('a', 1, 'a')])).toBe('a')
  })
})

describe('the history of a sheet', () => {
  it('is the chain of corrections, oldest first', () => {
    const sheets = [
      correction('third', 9, 'second'),
      submitted('first', 0),
      correction('second', 5, 'first'),
      draft('draft', { corrects: 'third', reason: 'x' }),
    ]
    expect(history(sheets)).toEqual(['first', 'second', 'third'])
    expect(history([draft('draft')])).toEqual([])
  })

  it('ends where a record is missing or goes round in a circle', () => {
    expect(history([correction('second', 5, 'lost')])).toEqual(['second'])
    expect(history([correction('a', 1, 'b'), correction('b', 2, 'a')])).toEqual(['a', 'b'])
  })
})

describe('the draft of a round', () => {
  it('is the newest one that was not discarded', () => {
    const drafts = [draft('1'), draft('2'), draft('3', { discarded: { reason: '誤り' } })]
    expect(draftSheet([...drafts, submitted('4', 0)], 'round-1', 'staff')?.id).toBe('2')
    expect(draftSheet([submitted('4', 0)], 'round-1', 'staff')).toBeNull()
    expect(draftSheet(drafts, 'round-1', 'self')).toBeNull()
  })
})

describe('whatever was submitted and corrected, in whatever order it arrives', () => {
  const anySheets = fc
    .array(
      fc.record({
        minute: fc.option(fc.integer({ min: 0, max: 3 }), { nil: null }),
        corrects: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
        isDiscarded: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((drafts) =>
      drafts.map(({ minute, corrects, isDiscarded }, index) => {
        const given = {
          corrects: corrects === null ? null : String(corrects),
          discarded: isDiscarded ? { reason: '誤り' } : null,
        }
        const id = String(index)
        return minute === null ? draft(id, given) : submitted(id, minute, given)
      }),
    )
  const inTwoOrders = anySheets.chain((sheets) => fc.tuple(fc.constant(sheets), shuffled(sheets)))

  it('every device sees the same sheet, drafts and history', () => {
    fc.assert(
      fc.property(inTwoOrders, ([sheets, reordered]) => {
        expect(effective(reordered)).toBe(effective(sheets))
        expect(history(reordered)).toEqual(history(sheets))
        expect(rivals(reordered)).toEqual(rivals(sheets))
        expect(draftSheet(reordered, 'round-1', 'staff')).toEqual(
          draftSheet(sheets, 'round-1', 'staff'),
        )
      }),
    )
  })

  it('one sheet counts exactly when one stands submitted, and it ends its history', () => {
    fc.assert(
      fc.property(anySheets, (sheets) => {
        const standing = sheets.filter(({ submittedAt, discarded }) => submittedAt && !discarded)
        const id = effective(sheets)
        expect(id !== undefined).toBe(standing.length > 0)
        if (id !== undefined) expect(standing.map((sheet) => sheet.id)).toContain(id)
        expect(history(sheets).at(-1)).toBe(id)
        expect(rivals(sheets)).not.toContain(id)
      }),
    )
  })
})
