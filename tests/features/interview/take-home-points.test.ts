import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { ChangesSince } from '#domain/interviews/changes-since.ts'
import { talkingPoints } from '#domain/interviews/talking-points.ts'
import type { PackItem } from '#domain/instruments/pack.ts'
import { takeHomePoints } from '#features/interview/paper/take-home-points.ts'
import { allAnswered, round } from '../rounds/paper.ts'

const numbers = (points: readonly { readonly item: PackItem }[]) =>
  points.map(({ item }) => item.no)

const improvedIn = (...items: readonly number[]): ChangesSince => ({
  first: round('round-1'),
  improved: sample25.items
    .filter(({ no }) => items.includes(no))
    .map((item) => ({ item, sides: [], value: 1 })),
  other: [],
})

/** All alike and good, but for the largest gaps in items 20, 21, 22 and 23. */
const good = { ...allAnswered(sample25, 4), '2': 1, '13': 1 }
const points = talkingPoints(sample25, {
  self: good,
  staff: { ...good, '20': 1, '21': 1, '22': 1, '23': 2 },
})

describe('the page to take home', () => {
  it('tells few things: what improved, what both see as good, the largest gaps', () => {
    const told = takeHomePoints({ points, changes: improvedIn(5, 6, 7, 8) })
    expect(numbers(told.improved)).toEqual([5, 6, 7])
    expect(numbers(told.strengths)).toEqual([1])
    expect(numbers(told.talkNext)).toEqual([20, 21, 22])
  })

  it('tells nothing twice', () => {
    const told = takeHomePoints({ points, changes: improvedIn(1, 20) })
    expect(numbers(told.improved)).toEqual([1])
    expect(numbers(told.strengths)).toEqual([3, 4, 5])
  })

  it('tells no strength by a sentence about a difficulty', () => {
    const told = takeHomePoints({ points, changes: improvedIn(2, 13) })
    expect(told.improved).toEqual([])
    expect(numbers(told.strengths)).toEqual([1, 3, 4, 5])
  })

  it('has strengths in a first round too', () => {
    expect(takeHomePoints({ points, changes: null }).strengths).toHaveLength(4)
  })
})
