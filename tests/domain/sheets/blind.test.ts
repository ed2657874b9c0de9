import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visibility, type Visibility } from '#domain/sheets/blind.ts'
import type { Rater, Side } from '#domain/sheets/rater.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { draft, round, submitted } from './paper.ts'

const staffSheet = submitted('staff', 0)
const selfSheet = submitted('self', 1, { rater: 'self' })

/** What staff (or the person) may see of a round in which `sheets` exist. */
function sees(
  viewer: Side,
  wanted: Rater,
  sheets: readonly Sheet[],
  lookedAt: readonly Side[] = [],
): Visibility {
  const earlyLooks = lookedAt.map((rater) => ({
    at: '2025-03-06T03:00:00.000Z',
    staff: 'staff-1',
    rater,
  }))
  return visibility({ wanted, viewer, round: round('round-1', { earlyLooks }), sheets })
}

const bothSubmitted = { kind: 'visible', because: 'bothSubmitted' }

const needsBoth = (missing: readonly Side[]) => ({ kind: 'hidden', because: 'needsBoth', missing })

describe('the blind rule', () => {
  it('keeps the other side hidden until the own sheet is submitted', () => {
    expect(sees('staff', 'self', [selfSheet])).toEqual({
      kind: 'hidden',
      because: 'ownSheetFirst',
      rater: 'staff',
    })
    expect(sees('self', 'staff', [staffSheet])).toEqual({
      kind: 'hidden',
      because: 'ownSheetFirst',
      rater: 'self',
    })
    expect(sees('staff', 'self', [selfSheet, staffSheet])).toEqual(bothSubmitted)
    expect(sees('self', 'staff', [selfSheet, staffSheet])).toEqual(bothSubmitted)
  })

  it('does not take a draft, a discarded sheet or another round for a submitted sheet', () => {
    for (const own of [
      draft('d'),
      submitted('x', 2, { discarded: { reason: '誤り' } }),
      submitted('y', 2, { round: 'round-2' }),
    ]) {
      expect(sees('staff', 'self', [selfSheet, own])).toMatchObject({ because: 'ownSheetFirst' })
    }
  })

  it('is lifted by an early look on record, for the side that was looked at only', () => {
    const early = { kind: 'visible', because: 'earlyLook' }
    expect(sees('staff', 'self', [selfSheet], ['self'])).toEqual(early)
    expect(sees('staff', 'self', [selfSheet], ['staff'])).toMatchObject({ kind: 'hidden' })
    expect(sees('self', 'staff', [staffSheet], ['staff'])).toEqual(early)
  })

  it('never shows the draft of the other side', () => {
    const selfDraft = draft('d', { rater: 'self' })
    expect(sees('staff', 'self', [staffSheet, selfDraft], ['self'])).toEqual({
      kind: 'hidden',
      because: 'nothingSubmitted',
      rater: 'self',
    })
  })

  it('never hides the own sheet', () => {
    expect(sees('staff', 'staff', [])).toEqual({ kind: 'visible', because: 'own' })
    expect(sees('self', 'self', [selfSheet])).toEqual({ kind: 'visible', because: 'own' })
  })

  it('stays lifted while a submitted sheet is being corrected', () => {
    const correcting = draft('c', { corrects: 'staff', reason: '記入もれ' })
    expect(sees('staff', 'self', [selfSheet, staffSheet, correcting])).toEqual(bothSubmitted)
  })
})

describe('the agreed sheet', () => {
  it('waits for both, whoever asks and whatever was seen early', () => {
    expect(sees('staff', 'agreed', [])).toEqual(needsBoth(['self', 'staff']))
    expect(sees('staff', 'agreed', [selfSheet], ['self'])).toEqual(needsBoth(['staff']))
    expect(sees('self', 'agreed', [staffSheet])).toEqual(needsBoth(['self']))
    expect(sees('staff', 'agreed', [selfSheet, staffSheet])).toEqual(bothSubmitted)
  })
})

it('without a look on record, nobody ever sees answers before giving their own', () => {
  const side = fc.constantFrom<Side>('self', 'staff')
  const anySheets = fc.subarray([staffSheet, selfSheet, draft('d'), draft('e', { rater: 'self' })])
  fc.assert(
    fc.property(
      side,
      fc.constantFrom<Rater>('self', 'staff', 'agreed'),
      anySheets,
      (viewer, wanted, sheets) => {
        const isSeen = sees(viewer, wanted, sheets).kind === 'visible' && wanted !== viewer
        const hasGiven = sheets.some(({ rater, submittedAt }) => rater === viewer && submittedAt)
        if (isSeen) expect(hasGiven).toBe(true)
      },
    ),
  )
})
