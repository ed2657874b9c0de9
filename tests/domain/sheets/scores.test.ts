import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisViews } from '#domain/instruments/axis-views.ts'
import { reverseRaw, scaleBounds, type Pack } from '#domain/instruments/pack.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { withAnswer, type Answers } from '#domain/sheets/answers.ts'
import { itemValues, overallScore, scoreView, type Score } from '#domain/sheets/scores.ts'
import { anyAnsweredPack, shuffled } from '#support/arbitrary-packs.ts'

const everyItem = (value: number): Answers =>
  Object.fromEntries(gn25.items.map(({ no }) => [String(no), value]))

/** The scores of every view of a pack, and the overall one. */
const allScores = (pack: Pack, answers: Answers): readonly Score[] => [
  overallScore(pack, answers),
  ...axisViews(pack).flatMap(({ kind }) => scoreView(pack, kind, answers)),
]

describe('the score of an axis', () => {
  it('is the mean of the answered items after reversal, with the number behind it', () => {
    const [dailyLife, socialLife] = scoreView(gn25, 'domain', { '1': 1, '2': 4, '3': 2 })
    expect(dailyLife).toEqual({
      id: 'daily-life',
      title: '日常生活自立',
      mean: (4 + 4 + 2) / 3,
      answered: 3,
      total: 8,
    })
    expect(socialLife).toMatchObject({ mean: null, answered: 0, total: 9 })
  })

  it('is not rounded', () => {
    expect(overallScore(gn25, { '2': 3, '3': 3, '4': 4 }).mean).toBe(10 / 3)
  })

  it('of an item is its charted answer', () => {
    expect(scoreView(gn25, 'item', { '1': 4, '2': 4 }).slice(0, 3)).toMatchObject([
      { id: '1', mean: 1, answered: 1, total: 1 },
      { id: '2', mean: 4, answered: 1, total: 1 },
      { id: '3', mean: null, answered: 0, total: 1 },
    ])
  })

  it('is there for each of the 3, 10, 16 and 25 axes', () => {
    const sizes = (['domain', 'detail', 'indicator', 'item'] as const).map(
      (view) => scoreView(sample25, view, {}).length,
    )
    expect(sizes).toEqual([3, 10, 16, 25])
  })

  it('is not there for a view that the pack does not offer', () => {
    expect(scoreView(gn25, 'detail', everyItem(4))).toEqual([])
  })

  it('of the worst and the best sheet are the ends of the scale', () => {
    const best = withAnswer(everyItem(4), 1, 1)
    const worst = withAnswer(everyItem(1), 1, 4)
    expect(scoreView(gn25, 'domain', best).map(({ mean }) => mean)).toEqual([4, 4, 4])
    expect(scoreView(gn25, 'domain', worst).map(({ mean }) => mean)).toEqual([1, 1, 1])
  })
})

describe('raw beside charted', () => {
  it('differs where an item is reversed', () => {
    expect(itemValues(gn25, { '1': 4, '2': 4 }).slice(0, 3)).toEqual([
      { no: 1, raw: 4, charted: 1 },
      { no: 2, raw: 4, charted: 4 },
      { no: 3, raw: null, charted: null },
    ])
  })
})

describe('whatever the pack and the answers', () => {
  it('scores lie on the scale, and are null exactly when nothing was answered', () => {
    fc.assert(
      fc.property(anyAnsweredPack, ({ pack, answers }) => {
        const { min, max } = scaleBounds(pack)
        for (const { mean, answered, total } of allScores(pack, answers)) {
          expect(mean === null).toBe(answered === 0)
          expect(answered).toBeLessThanOrEqual(total)
          if (mean === null) continue
          expect(mean).toBeGreaterThanOrEqual(min)
          expect(mean).toBeLessThanOrEqual(max)
        }
      }),
    )
  })

  it('the items behind the axes of a view are the answered items, each once', () => {
    fc.assert(
      fc.property(anyAnsweredPack, ({ pack, answers }) => {
        for (const { kind } of axisViews(pack)) {
          const behind = scoreView(pack, kind, answers)
          const sum = (key: 'answered' | 'total') => behind.reduce((n, axis) => n + axis[key], 0)
          expect(sum('answered')).toBe(Object.keys(answers).length)
          expect(sum('total')).toBe(pack.items.length)
        }
      }),
    )
  })

  it('neither the order of the items nor that of the answers matters', () => {
    const reordered = anyAnsweredPack.chain(({ pack, answers }) =>
      fc.tuple(shuffled(pack.items), shuffled(Object.entries(answers))).map(([items, entries]) => ({
        before: { pack, answers },
        after: { pack: { ...pack, items }, answers: Object.fromEntries(entries) },
      })),
    )
    fc.assert(
      fc.property(reordered, ({ before, after }) => {
        const axes = (['domain', 'detail'] as const).map((view) => [
          scoreView(before.pack, view, before.answers),
          scoreView(after.pack, view, after.answers),
        ])
        for (const [scores, reorderedScores] of axes) expect(reorderedScores).toEqual(scores)
        expect(overallScore(after.pack, after.answers)).toEqual(
          overallScore(before.pack, before.answers),
        )
      }),
    )
  })

  it('a missing answer moves no axis but its own', () => {
    fc.assert(
      fc.property(anyAnsweredPack, fc.nat(), ({ pack, answers }, seed) => {
        const item = pack.items[seed % pack.items.length]
        if (!item) throw new Error('a pack has items')
        const fewer = withAnswer(answers, item.no, null)
        const others = (scores: ReturnType<typeof scoreView>) =>
          scores.filter(({ id }) => id !== item.domain)
        expect(others(scoreView(pack, 'domain', fewer))).toEqual(
          others(scoreView(pack, 'domain', answers)),
        )
        const values = itemValues(pack, answers).filter(({ no }) => no !== item.no)
        expect(itemValues(pack, fewer).filter(({ no }) => no !== item.no)).toEqual(values)
      }),
    )
  })

  it('answering every reversed item from the other end undoes the reversal', () => {
    fc.assert(
      fc.property(anyAnsweredPack, ({ pack, answers }) => {
        const forward = { ...pack, items: pack.items.map((item) => ({ ...item, reverse: false })) }
        const mirrored = pack.items
          .filter(({ reverse, no }) => reverse && answers[String(no)] !== undefined)
          .reduce(
            (all, { no }) => withAnswer(all, no, reverseRaw(pack, answers[String(no)] ?? 0)),
            answers,
          )
        expect(allScores(pack, mirrored)).toEqual(allScores(forward, answers))
      }),
    )
  })
})
