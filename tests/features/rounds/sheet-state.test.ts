import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { sheetStateOf } from '#features/rounds/sheet-state.ts'
import { allAnswered, draft, submitted } from './paper.ts'

const stateOf = (sheets: readonly Sheet[], pack: typeof sample25 | null = sample25) =>
  sheetStateOf({ sheets, round: 'round-1', rater: 'staff', pack })

describe("the state of a rater's sheet", () => {
  it('is nothing before the first answer', () => {
    expect(stateOf([submitted('x', 'self')])).toEqual({
      rater: 'staff',
      draft: null,
      submitted: null,
    })
  })

  it('counts the answers of a draft, with or without the wording at hand', () => {
    const sheets = [draft('a', 'staff', { answers: { '1': 4, '7': 2 } })]
    expect(stateOf(sheets).draft).toMatchObject({ answered: 2, total: 25 })
    expect(stateOf(sheets, null).draft).toMatchObject({ answered: 2, total: null })
  })

  it('tells gaps, corrections and rivals of what was submitted', () => {
    const full = { answers: allAnswered(sample25, 3) }
    const { '25': _last, ...twentyFour } = full.answers
    const sheets = [
      submitted('first', 'staff', full),
      submitted('second', 'staff', { corrects: 'first', answers: twentyFour, minute: 5 }),
      submitted('rival', 'staff', { ...full, minute: 3 }),
    ]
    expect(stateOf(sheets).submitted).toMatchObject({
      sheet: { id: 'second' },
      gaps: 1,
      corrections: 1,
      rivals: [{ id: 'rival' }],
    })
  })

  it('shows a correction under way beside the sheet it corrects', () => {
    const sheets = [submitted('first', 'staff'), draft('second', 'staff', { corrects: 'first' })]
    expect(stateOf(sheets)).toMatchObject({
      draft: { sheet: { id: 'second' } },
      submitted: { sheet: { id: 'first' }, corrections: 0 },
    })
  })
})
