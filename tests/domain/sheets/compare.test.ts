import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { changes, gaps, largest } from '#domain/sheets/compare.ts'
import { scoreView, type AxisScore } from '#domain/sheets/scores.ts'
import { anyAnswersTo, anyPack } from '#support/arbitrary-packs.ts'

const score = (id: string, mean: number | null, answered = 3): AxisScore => ({
  id,
  title: id,
  mean,
  answered: mean === null ? 0 : answered,
  total: 8,
})

describe('認識のずれ', () => {
  it('is staff minus self: below zero where the person rates themselves higher', () => {
    expect(gaps([score('life', 2)], [score('life', 3.5, 8)])).toEqual([
      {
        id: 'life',
        title: 'life',
        value: -1.5,
        staff: { mean: 2, answered: 3, total: 8 },
        self: { mean: 3.5, answered: 8, total: 8 },
      },
    ])
  })

  it('is unknown where one side answered nothing', () => {
    const [gap] = gaps([score('life', null)], [score('life', 3)])
    expect(gap).toMatchObject({ value: null, staff: { answered: 0 }, self: { answered: 3 } })
  })

  it('changes its sign when the sides are swapped', () => {
    const twoSheets = anyPack.chain((pack) =>
      fc.tuple(fc.constant(pack), anyAnswersTo(pack), anyAnswersTo(pack)),
    )
    fc.assert(
      fc.property(twoSheets, ([pack, a, b]) => {
        const [scoresA, scoresB] = [scoreView(pack, 'domain', a), scoreView(pack, 'domain', b)]
        const forth = gaps(scoresA, scoresB).map(({ value }) => value)
        const back = gaps(scoresB, scoresA).map(({ value }) => value)
        expect(forth).toEqual(back.map((value) => (value === null ? null : 0 - value)))
      }),
    )
  })
})

describe('変化', () => {
  it('is later minus earlier: above zero is better', () => {
    const earlier = scoreView(gn25, 'domain', { '1': 4, '2': 2 })
    const later = scoreView(gn25, 'domain', { '1': 1, '2': 4, '9': 3 })
    expect(changes(later, earlier).map(({ value }) => value)).toEqual([2.5, null, null])
    expect(changes(later, earlier)[0]).toMatchObject({
      later: { mean: 4, answered: 2 },
      earlier: { mean: 1.5, answered: 2 },
    })
  })

  it('names axes that only one version of a pack has, without a value', () => {
    const compared = changes([score('a', 3), score('new', 2)], [score('old', 4), score('a', 1)])
    expect(compared.map(({ id, value }) => [id, value])).toEqual([
      ['a', 2],
      ['new', null],
      ['old', null],
    ])
    expect(compared[2]?.later).toEqual({ mean: null, answered: 0, total: 0 })
  })
})

const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id)

describe('the largest', () => {
  const list = [
    { id: 'a', value: 0.5 },
    { id: 'b', value: null },
    { id: 'c', value: -2 },
    { id: 'd', value: 2 },
    { id: 'e', value: 1 },
  ]

  it('go by size in either direction, equal ones in the order of the list', () => {
    expect(ids(largest(list, 3))).toEqual(['c', 'd', 'e'])
    expect(ids(largest(list.toReversed(), 3))).toEqual(['d', 'c', 'e'])
  })

  it('are never more than there are, and leave out what is unknown', () => {
    expect(ids(largest(list, 99))).toEqual(['c', 'd', 'e', 'a'])
    expect(largest(list, 0)).toEqual([])
  })

  it('do not swap places for the sixteenth digit', () => {
    const third = [
      { id: 'first', value: 4 - 11 / 3 },
      { id: 'second', value: 8 / 3 - 7 / 3 },
    ]
    expect(third[0]?.value).not.toBe(third[1]?.value)
    expect(ids(largest(third, 2))).toEqual(['first', 'second'])
    expect(ids(largest(third.toReversed(), 2))).toEqual(['second', 'first'])
  })
})
