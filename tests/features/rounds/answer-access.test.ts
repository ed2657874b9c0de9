import { describe, expect, it } from 'vitest'
import type { Rater, Side } from '#domain/sheets/rater.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { answerAccess } from '#features/rounds/answer-access.ts'
import { draft, round, submitted } from './paper.ts'

const self = submitted('self', 'self')
const staff = submitted('staff', 'staff')

const accessTo = (wanted: Rater, sheets: readonly Sheet[], lookedAt: readonly Side[] = []) => {
  const at = '2026-10-02T05:00:00.000Z'
  const earlyLooks = lookedAt.map((rater) => ({ at, staff: 'staff-1', rater }))
  return answerAccess({ wanted, round: round('round-1', { earlyLooks }), sheets })
}

describe('the blind rule on the staff screen', () => {
  it("hides the person's answers until staff have submitted", () => {
    expect(accessTo('self', [self])).toEqual({ kind: 'hidden' })
    expect(accessTo('self', [self, draft('d', 'staff')])).toEqual({ kind: 'hidden' })
    expect(accessTo('self', [self, staff])).toEqual({ kind: 'open' })
  })

  it("covers staff's answers until the person has submitted", () => {
    expect(accessTo('staff', [staff])).toEqual({ kind: 'covered' })
    expect(accessTo('staff', [staff, draft('d', 'self')])).toEqual({ kind: 'covered' })
    expect(accessTo('staff', [staff, self])).toEqual({ kind: 'open' })
  })

  it('opens one side by an early look on record, not the other', () => {
    expect(accessTo('self', [self], ['self'])).toEqual({ kind: 'open' })
    expect(accessTo('self', [self], ['staff'])).toEqual({ kind: 'hidden' })
    expect(accessTo('staff', [staff], ['staff'])).toEqual({ kind: 'open' })
    expect(accessTo('staff', [staff], ['self'])).toEqual({ kind: 'covered' })
  })

  it('falls back when the sheet that opened it is discarded', () => {
    const discarded = { ...staff, discarded: { reason: '別の人のシート' } }
    expect(accessTo('self', [self, discarded])).toEqual({ kind: 'hidden' })
  })

  it('keeps the agreed sheet for when both have submitted', () => {
    expect(accessTo('agreed', [])).toEqual({ kind: 'needsBoth', missing: ['self', 'staff'] })
    expect(accessTo('agreed', [self])).toEqual({ kind: 'needsBoth', missing: ['staff'] })
    expect(accessTo('agreed', [self, staff])).toEqual({ kind: 'open' })
  })
})
