import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { Answers } from '#domain/sheets/answers.ts'
import {
  compareItems,
  countComparison,
  inOrder,
  reversalSum,
  sharedAnswers,
} from '#domain/sheets/compare-items.ts'
import { anyAnswersTo } from '#support/arbitrary-packs.ts'

/** Item 2 of the sample is reversed, items 1 and 3 are not. */
const compare = (self: Answers, staff: Answers) =>
  compareItems(sample25, { self, staff, agreed: null })

describe('both sides next to each other', () => {
  it('shows raw answers in words, and the gap after reversal', () => {
    const [first, second, third] = compare({ '1': 4, '2': 4 }, { '1': 2, '2': 1 })
    expect(first).toMatchObject({
      self: { raw: 4, label: 'そう思う' },
      staff: { raw: 2, label: 'あまりそう思わない' },
      value: -2,
    })
    expect(second).toMatchObject({ self: { raw: 4 }, staff: { raw: 1 }, value: 3 })
    expect(second?.item.reverse).toBe(true)
    expect(third).toMatchObject({ self: null, staff: null, value: null })
  })

  it('brings the largest gaps to the top, whichever way, and the incomparable to the end', () => {
    const items = compare({ '1': 3, '3': 1, '4': 4, '5': 2 }, { '1': 4, '3': 4, '4': 2 })
    const order = inOrder(items, 'gap').map(({ item }) => item.no)
    expect(order.slice(0, 3)).toEqual([3, 4, 1])
    expect(order).toHaveLength(25)
    expect(inOrder(items, 'item').map(({ item }) => item.no)).toEqual(
      sample25.items.map(({ no }) => no),
    )
  })

  it('counts every item once', () => {
    fc.assert(
      fc.property(anyAnswersTo(sample25), anyAnswersTo(sample25), (self, staff) => {
        const counts = countComparison(compare(self, staff))
        const all = Object.values(counts).reduce((sum, count) => sum + count, 0)
        expect(all).toBe(sample25.items.length)
      }),
    )
  })

  it('knows what both answered alike', () => {
    const shared = sharedAnswers(sample25, { '1': 4, '2': 3, '3': 1 }, { '1': 4, '2': 2, '4': 1 })
    expect(shared).toEqual({ '1': 4 })
  })

  it('turns answers around in five on a scale of four', () => {
    expect(reversalSum(sample25)).toBe(5)
  })
})
