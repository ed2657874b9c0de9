import { describe, expect, it } from 'vitest'
import {
  compareRounds,
  pairOfRounds,
  ratersWithChange,
  roundsAfter,
  roundsBy,
} from '#features/charts/changes-view.ts'
import type { RatedPack } from '#features/charts/rated-rounds-view.ts'
import { homeAndWork, onFiveSteps, ratedFor, roundAt, withFriends } from './person.ts'

const early = { 1: 1, 2: 4, 3: 2, 4: 2 }
const late = { 1: 3, 2: 1, 3: 2, 4: 1 }

const threeRounds = () =>
  ratedFor([
    { on: '2024-09-02', self: early, staff: early },
    { on: '2024-10-02', self: late, staff: late },
    { on: '2024-11-02', self: late },
  ])

const pairOf = ({ rounds }: RatedPack) => {
  const pair = pairOfRounds(rounds, {})
  if (!pair) throw new Error('fewer than two rounds')
  return pair
}

describe('the two rounds', () => {
  it('are the first and the latest to begin with', () => {
    const { earlier, later } = pairOf(threeRounds())
    expect([earlier.number, later.number]).toEqual([1, 3])
  })

  it('can be any two, in their order', () => {
    const { rounds } = threeRounds()
    const [first, second, third] = rounds.map(({ id }) => id)
    const numbers = (earlier: string | undefined, later: string | undefined) => {
      const pair = pairOfRounds(rounds, { earlier, later })
      return pair && [pair.earlier.number, pair.later.number]
    }
    expect(numbers(first, second)).toEqual([1, 2])
    expect(numbers(second, third)).toEqual([2, 3])
    expect(numbers(third, first)).toEqual([1, 3])
    expect(numbers(second, second)).toEqual([2, 3])
    expect(numbers('gone', 'gone')).toEqual([1, 3])
  })

  it('are offered later than the earlier one', () => {
    const rated = threeRounds()
    const later = roundsAfter(rated.rounds, roundAt(rated, 1))
    expect(later.map(({ number }) => number)).toEqual([3])
  })

  it('do not exist with one round', () => {
    const { rounds } = ratedFor([{ on: '2024-09-02', staff: early }])
    expect(pairOfRounds(rounds, {})).toBeNull()
    expect(ratersWithChange(rounds)).toEqual([])
  })

  it('leave out a round whose sheet may not be shown yet', () => {
    const { rounds } = threeRounds()
    expect(roundsBy(rounds, 'self').map(({ number }) => number)).toEqual([1, 2])
    expect(ratersWithChange(rounds)).toEqual(['self', 'staff'])
  })
})

describe('the change', () => {
  it('is later − earlier, from the charted values', () => {
    const rated = ratedFor([
      { on: '2024-09-02', staff: early },
      { on: '2024-10-02', staff: late },
    ])
    const comparison = compareRounds(pairOf(rated), 'staff', 'item')
    expect(comparison?.rows.map(({ value }) => value)).toEqual([2, 3, 0, -1])
    expect(comparison?.columns.map(({ series }) => series)).toEqual(['earlier', 'later'])
    expect(comparison?.balance).toEqual({ higher: 2, same: 1, lower: 1, unknown: 0 })
  })

  it('is not there for a rater who was not there', () => {
    const rated = ratedFor([
      { on: '2024-09-02', staff: early },
      { on: '2024-10-02', staff: late },
    ])
    expect(compareRounds(pairOf(rated), 'agreed', 'item')).toBeNull()
  })
})

describe('two versions of a pack', () => {
  const rated = ratedFor([
    { on: '2024-09-02', pack: homeAndWork, staff: early },
    { on: '2024-10-02', pack: withFriends, staff: { ...late, 5: 4 } },
  ])

  it('are compared by the axes that both have, and the rest is counted', () => {
    const byDomain = compareRounds(pairOf(rated), 'staff', 'domain')
    expect(byDomain?.rows.map(({ id }) => id)).toEqual(['home', 'work'])
    expect(byDomain?.leftOut).toBe(1)
    const byItem = compareRounds(pairOf(rated), 'staff', 'item')
    expect(byItem?.rows.map(({ no }) => no)).toEqual([1, 2, 3, 4])
    expect(byItem?.leftOut).toBe(1)
  })

  it('say which item was asked in other words', () => {
    const comparison = compareRounds(pairOf(rated), 'staff', 'item')
    const reworded = comparison?.rows.filter(({ isReworded }) => isReworded)
    expect(reworded?.map(({ no, title }) => [no, title])).toEqual([[3, 'I am punctual']])
  })

  it('are not compared when their scales differ', () => {
    const other = ratedFor([
      { on: '2024-09-02', pack: homeAndWork, staff: early },
      { on: '2024-10-02', pack: onFiveSteps, staff: late },
    ])
    expect(compareRounds(pairOf(other), 'staff', 'domain')).toBeNull()
  })
})
