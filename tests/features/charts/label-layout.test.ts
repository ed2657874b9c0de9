import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import {
  labelledPositions,
  spreadApart,
  widthOf,
  wrapTitle,
} from '#features/charts/label-layout.ts'

describe('a title on a radar', () => {
  it('stays on one line when it fits', () => {
    expect(wrapTitle('生活リズム', 5)).toEqual(['生活リズム'])
  })

  it('breaks between words, evenly', () => {
    expect(wrapTitle('気持ちの切りかえ', 7)).toEqual(['気持ちの', '切りかえ'])
    expect(wrapTitle('asking for help in time', 6)).toEqual(['asking for', 'help in time'])
  })

  it('breaks within a word that is longer than a line', () => {
    expect(wrapTitle('ﾁｬﾚﾝｼﾞ'.repeat(2), 3).every((line) => widthOf(line) <= 3)).toBe(true)
  })

  it('ends after three lines', () => {
    const lines = wrapTitle('約束の時間を守り、その場に応じた身だしなみで行動することができる', 6)
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/…$/)
  })

  it('loses no letter and exceeds no line while it has room', () => {
    const title = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
    fc.assert(
      fc.property(title, fc.integer({ min: 4, max: 10 }), (text, width) => {
        const lines = wrapTitle(text, width)
        const squeezed = (words: string) => words.replaceAll(/\s/g, '')
        expect(squeezed(lines.join(''))).toBe(squeezed(text))
        expect(lines.every((line) => widthOf(line) <= width)).toBe(true)
      }),
    )
  })
})

describe('labels along an axis', () => {
  it('keep the first and the last, and what has room between them', () => {
    expect([...labelledPositions([0, 5, 30, 58, 60], 10)].toSorted((a, b) => a - b)).toEqual([
      0, 30, 60,
    ])
  })

  it('keep the last even when it is close to the first', () => {
    expect(labelledPositions([0, 3], 10)).toEqual(new Set([0, 3]))
    expect(labelledPositions([0], 10)).toEqual(new Set([0]))
  })
})

describe('names at the ends of lines', () => {
  it('stay where they are when they do not touch', () => {
    expect(spreadApart([10, 50], 20, { min: 0, max: 100 })).toEqual([10, 50])
  })

  it('move apart in their order, and back inside the plot', () => {
    expect(spreadApart([52, 50], 20, { min: 0, max: 100 })).toEqual([70, 50])
    expect(spreadApart([99, 98, 97], 20, { min: 0, max: 100 })).toEqual([100, 80, 60])
  })

  it('never touch while there is room', () => {
    const centres = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 5 })
    fc.assert(
      fc.property(centres, (wanted) => {
        const placed = spreadApart(wanted, 20, { min: 0, max: 100 }).toSorted((a, b) => a - b)
        expect(placed.every((at, rank) => rank === 0 || at - (placed[rank - 1] ?? 0) >= 20)).toBe(
          true,
        )
        expect(placed.every((at) => at >= 0 && at <= 100)).toBe(true)
      }),
    )
  })
})
