import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { anyAnswersTo } from '#support/arbitrary-packs.ts'
import { largestDifferences, overviewKind } from '#features/charts/comparison-view.ts'
import { compareRaters, roundToOpen, submittedRounds } from '#features/charts/gaps-view.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { homeAndWork, ratedFor, roundAt } from './person.ts'

const answers = { 1: 3, 2: 2, 3: 3, 4: 3 }

describe('the round that opens first', () => {
  const opens = (...stories: Parameters<typeof ratedFor>[0]) =>
    roundToOpen(submittedRounds(ratedFor(stories)))?.number

  it('is the latest with both sides', () => {
    expect(
      opens(
        { on: '2024-09-02', self: answers, staff: answers },
        { on: '2024-10-02', self: answers, staff: answers },
        { on: '2024-11-02', staff: answers },
      ),
    ).toBe(2)
  })

  it('is the latest with anything to see when none has both', () => {
    expect(opens({ on: '2024-09-02', staff: answers }, { on: '2024-10-02', self: answers })).toBe(1)
  })

  it('can still be one that waits for the staff sheet, but none without a submitted sheet', () => {
    expect(opens({ on: '2024-09-02', self: answers })).toBe(1)
    expect(opens({ on: '2024-09-02', self: answers, isDraft: 'self' })).toBeUndefined()
  })
})

describe('self and staff side by side', () => {
  const self = { 1: 4, 2: 4, 3: 2, 4: 3 }
  const staff = { 1: 2, 2: 1, 3: 3 }
  const rated = ratedFor([{ on: '2024-09-02', self, staff }])
  const byDomain = compareRaters(roundAt(rated, 0), 'domain')
  const byItem = compareRaters(roundAt(rated, 0), 'item')

  it('have a gap per domain, staff − self, from the answered items only', () => {
    expect(byDomain?.rows.map(({ id, value }) => [id, value])).toEqual([
      ['home', 3 - 2.5],
      ['work', 3 - 2.5],
    ])
    expect(byDomain?.rows[1]?.scores).toMatchObject([
      { mean: 2.5, answered: 2, total: 2 },
      { mean: 3, answered: 1, total: 2 },
    ])
  })

  it('reverse the charted value of an item and leave its words as they were ticked', () => {
    const [, skipsMeals] = byItem?.rows ?? []
    expect(skipsMeals).toMatchObject({ no: 2, isReversed: true, value: 3 })
    expect(skipsMeals?.scores.map(({ mean }) => mean)).toEqual([1, 4])
    expect(skipsMeals?.answers).toEqual(['yes', 'no'])
  })

  it('count the items that agree, differ either way, or cannot be compared', () => {
    expect(byDomain?.balance).toEqual({ higher: 2, same: 0, lower: 1, unknown: 1 })
  })

  it('list the largest differences first, without those that have none', () => {
    expect(largestDifferences(byItem?.rows ?? [], 2).map(({ no }) => no)).toEqual([2, 1])
    expect(largestDifferences(byItem?.rows ?? [], 9).map(({ no }) => no)).toEqual([2, 1, 3])
  })

  it('take the agreed sheet as a third column that changes no gap', () => {
    const agreed = { 1: 3, 2: 2, 3: 3, 4: 3 }
    const withAgreed = ratedFor([{ on: '2024-09-02', self, staff, agreed }])
    const comparison = compareRaters(roundAt(withAgreed, 0), 'domain')
    expect(comparison?.columns.map(({ series }) => series)).toEqual(['self', 'staff', 'agreed'])
    expect(comparison?.rows.map(({ value }) => value)).toEqual(
      byDomain?.rows.map(({ value }) => value),
    )
  })
})

describe('a side that is not shown', () => {
  it('has no column, no gap and no place in the lists', () => {
    const rated = ratedFor([
      { on: '2024-09-02', self: answers, staff: { 1: 1, 2: 4, 3: 1, 4: 1 }, isDraft: 'staff' },
      { on: '2024-10-02', staff: answers },
    ])
    expect(compareRaters(roundAt(rated, 0), 'item')).toBeNull()
    const alone = compareRaters(roundAt(rated, 1), 'item')
    expect(alone?.columns.map(({ series }) => series)).toEqual(['staff'])
    expect(largestDifferences(alone?.rows ?? [], 5)).toEqual([])
    expect(alone?.balance).toEqual({ higher: 0, same: 0, lower: 0, unknown: 4 })
  })
})

describe('the axes', () => {
  it('begin with the finest view that one takes in at a glance', () => {
    expect(overviewKind(sample25)).toBe('detail')
    expect(overviewKind(gn25)).toBe('domain')
    expect(overviewKind(homeAndWork)).toBe('item')
  })

  it('fall back to the domains where a pack does not offer the view', () => {
    const rated = ratedFor([{ on: '2024-09-02', self: answers, staff: answers }])
    expect(compareRaters(roundAt(rated, 0), 'indicator')?.kind).toBe('domain')
  })

  it('carry numbers when there are too many for titles', () => {
    const rated = (kind: 'detail' | 'indicator') =>
      compareRaters(
        roundAt(
          ratedFor([{ on: '2024-09-02', pack: sample25, staff: { 1: 1 } }], 'staff', [sample25]),
          0,
        ),
        kind,
      )?.rows.map(({ no }) => no)
    expect(rated('detail')?.every((no) => no === null)).toBe(true)
    expect(rated('indicator')).toEqual(Array.from({ length: 16 }, (_, index) => index + 1))
  })
})

describe('whatever was answered', () => {
  it('every gap lies on the scale, and the balance counts every item once', () => {
    const sheets = fc.tuple(anyAnswersTo(sample25), anyAnswersTo(sample25))
    fc.assert(
      fc.property(
        sheets,
        fc.constantFrom('domain', 'detail', 'indicator', 'item'),
        (pair, kind) => {
          const [self, staff] = pair
          const rated = ratedFor([{ on: '2024-09-02', pack: sample25, self, staff }], 'staff', [
            sample25,
          ])
          const comparison = compareRaters(roundAt(rated, 0), kind)
          const values = comparison?.rows.flatMap(({ value }) => value ?? []) ?? []
          expect(values.every((value) => Math.abs(value) <= 3)).toBe(true)
          const { higher = 0, same = 0, lower = 0, unknown = 0 } = comparison?.balance ?? {}
          expect(higher + same + lower + unknown).toBe(25)
        },
      ),
    )
  })
})
