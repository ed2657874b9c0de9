import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { talkingPoints } from '#domain/interviews/talking-points.ts'
import type { ComparedItem } from '#domain/sheets/compare-items.ts'
import { anyAnswersTo } from '#support/arbitrary-packs.ts'

const numbers = (items: readonly ComparedItem[]) => items.map(({ item }) => item.no)

describe('what a round gives two people to talk about', () => {
  it('begins with the largest gap, whichever way', () => {
    const self = { '1': 4, '3': 1, '4': 3, '5': 2 }
    const staff = { '1': 3, '3': 4, '4': 1, '5': 2 }
    expect(numbers(talkingPoints(sample25, { self, staff }).differing)).toEqual([3, 4, 1])
  })

  it('calls a strength what both see as good, after reversal', () => {
    // Item 2 is worded negatively: 1 is the good answer.
    const alike = { '1': 3, '2': 1, '3': 2, '4': 4, '5': 1 }
    const points = talkingPoints(sample25, { self: alike, staff: alike })
    expect(numbers(points.strengths)).toEqual([2, 4, 1])
    expect(numbers(points.alike)).toEqual([2, 4, 1, 3, 5])
    expect(points.differing).toEqual([])
  })

  it('has every item in one of its places: different, alike, or not answered by both', () => {
    const anyAnswers = fc.record({ self: anyAnswersTo(sample25), staff: anyAnswersTo(sample25) })
    fc.assert(
      fc.property(anyAnswers, (both) => {
        const { differing, alike, strengths, unanswered } = talkingPoints(sample25, both)
        const all = numbers([...differing, ...alike, ...unanswered]).toSorted((a, b) => a - b)
        expect(all).toEqual(sample25.items.map(({ no }) => no))
        expect(alike.slice(0, strengths.length)).toEqual(strengths)
        expect(unanswered.every(({ self, staff }) => !self || !staff)).toBe(true)
      }),
    )
  })
})
