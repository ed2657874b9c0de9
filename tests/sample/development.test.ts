import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { changes, gaps, type AxisGap } from '#domain/sheets/compare.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import { scoreView, type AxisScore } from '#domain/sheets/scores.ts'
import report from '../fixtures/annual-report-2024.json' with { type: 'json' }
import { meanOf, overallGap, personCalled, roundsOf, sheetOf } from './year.ts'

const domainScores = (round: string, rater: Rater): readonly AxisScore[] =>
  scoreView(sample25, 'domain', sheetOf(round, rater).answers)

const domainGaps = (round: string): readonly AxisGap[] =>
  gaps(domainScores(round, 'staff'), domainScores(round, 'self'))

const gapAt = (list: readonly AxisGap[], domain: string): number =>
  list.find(({ id }) => id === domain)?.value ?? Number.NaN

function firstAndLatest(pseudonym: string): readonly [first: string, latest: string] {
  const rounds = roundsOf(personCalled(pseudonym).id)
  const [first, latest] = [rounds[0]?.id, rounds.at(-1)?.id]
  if (first === undefined || latest === undefined) throw new Error('no rounds')
  return [first, latest]
}

describe('how the sample people develop', () => {
  it.each(['Aさん', 'Gさん'])('%s is over-confident at first, and the gap closes', (pseudonym) => {
    const [first, latest] = firstAndLatest(pseudonym)
    expect(overallGap(first)).toBeLessThan(-0.6)
    expect(Math.abs(overallGap(latest))).toBeLessThan(0.4)
    for (const { value } of domainGaps(first)) expect(value).toBeLessThan(0)
  })

  it.each(['Bさん', 'Fさん'])('%s thinks very little of themselves at first', (pseudonym) => {
    const [first, latest] = firstAndLatest(pseudonym)
    expect(meanOf(first, 'self')).toBeLessThan(2)
    expect(overallGap(first)).toBeGreaterThan(0.7)
    expect(overallGap(latest)).toBeLessThan(overallGap(first) - 0.3)
    expect(meanOf(latest, 'self')).toBeGreaterThan(meanOf(first, 'self') + 0.5)
  })

  it('Dさん is over-confident about work, and less so in the end', () => {
    const [first, latest] = firstAndLatest('Dさん')
    expect(gapAt(domainGaps(first), 'work')).toBeLessThan(-0.8)
    expect(gapAt(domainGaps(latest), 'work')).toBeGreaterThan(-0.5)
  })

  it('Eさん sees no progress where staff does: the gap widens in every domain', () => {
    const [first, latest] = firstAndLatest('Eさん')
    expect(Math.abs(overallGap(first))).toBeLessThan(0.4)
    expect(overallGap(latest)).toBeGreaterThan(0.7)
    for (const { id, value } of domainGaps(latest)) {
      expect(value).toBeGreaterThan(gapAt(domainGaps(first), id) + 0.3)
    }
  })

  it('Aさん rates themselves high by agreeing to good things and not to bad ones', () => {
    const [first] = firstAndLatest('Aさん')
    const { answers } = sheetOf(first, 'self')
    const [bad, good] = [true, false].map((reverse) =>
      sample25.items.filter((item) => item.reverse === reverse).map(({ no }) => answers[no] ?? 0),
    )
    expect(Math.max(...(bad ?? []))).toBeLessThanOrEqual(2)
    expect(Math.min(...(good ?? []))).toBeGreaterThanOrEqual(3)
  })

  it('Kさん and staff agree throughout', () => {
    for (const { id } of roundsOf(personCalled('Kさん').id)) {
      expect(Math.abs(overallGap(id))).toBeLessThan(0.4)
    }
  })

  it.each(report.gn25Cases)('staff sees $pseudonym do better in the end', ({ pseudonym }) => {
    const [first, latest] = firstAndLatest(pseudonym)
    const risen = changes(domainScores(latest, 'staff'), domainScores(first, 'staff'))
    expect(risen).toHaveLength(3)
    for (const { value } of risen) expect(value).toBeGreaterThanOrEqual(0)
    expect(meanOf(latest, 'staff')).toBeGreaterThan(meanOf(first, 'staff') + 0.2)
  })

  it.each(report.gn25Cases)('the scores of $pseudonym drift, they do not jump', ({ pseudonym }) => {
    for (const rater of ['self', 'staff'] as const) {
      const means = roundsOf(personCalled(pseudonym).id).map(({ id }) => meanOf(id, rater))
      for (const [index, mean] of means.slice(1).entries()) {
        expect(Math.abs(mean - (means[index] ?? 0))).toBeLessThan(0.5)
      }
    }
  })
})
