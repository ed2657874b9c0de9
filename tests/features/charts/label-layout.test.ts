import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { annotate, readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'
import type { FuriganaRun } from '#domain/shared/furigana.ts'
import {
  labelledPositions,
  spreadApart,
  textOf,
  widthOf,
  wrapTitle,
} from '#features/charts/label-layout.ts'

const wrapped = (title: string, width: number) => wrapTitle(title, width).map(textOf)

const letters = (text: string) => text.replaceAll(/\s/g, '')

const readingsOf = (runs: readonly FuriganaRun[]) =>
  runs.map(({ reading = '' }) => reading).join('')

/** The lines of a title written with its readings. */
const read = (written: string, width: number) =>
  wrapTitle(annotate(written), width).map((line) =>
    line
      .map(({ base, reading }) => (reading === undefined ? base : `[${base}:${reading}]`))
      .join(''),
  )

describe('a title on a radar', () => {
  it('stays on one line when it fits', () => {
    expect(wrapped('生活リズム', 5)).toEqual(['生活リズム'])
  })

  it('breaks between words, evenly', () => {
    expect(wrapped('気持ちの切りかえ', 7)).toEqual(['気持ちの', '切りかえ'])
    expect(wrapped('asking for help in time', 6)).toEqual(['asking for', 'help in time'])
  })

  it('breaks within a word that is longer than a line', () => {
    expect(wrapped('ﾁｬﾚﾝｼﾞ'.repeat(2), 3).every((line) => widthOf(line) <= 3)).toBe(true)
  })

  it('ends after three lines', () => {
    const lines = wrapped('約束の時間を守り、その場に応じた身だしなみで行動することができる', 6)
    expect(lines).toHaveLength(3)
    expect(lines[2]).toMatch(/…$/)
  })

  it('keeps every reading over its word', () => {
    expect(read('気持《きも》ちの切《き》りかえ', 7)).toEqual(['[気持:きも]ちの', '[切:き]りかえ'])
    expect(read('一日《いちにち》の組《く》み立《た》て', 4)).toEqual([
      '[一日:いちにち]の',
      '[組:く]み[立:た]て',
    ])
  })

  it('lets words that touch share one reading, and a line end between them', () => {
    const written = '日常《にちじょう》生活《せいかつ》自立《じりつ》'
    expect(read(written, 6)).toEqual(['[日常生活自立:にちじょうせいかつじりつ]'])
    expect(read(written, 4)).toEqual(['[日常生活:にちじょうせいかつ]', '[自立:じりつ]'])
  })

  it('breaks no word under its reading, unless it is wider than a line', () => {
    expect(read('日常生活《にちじょうせいかつ》の自立《じりつ》', 5)).toEqual([
      '[日常生活:にちじょうせいかつ]',
      'の[自立:じりつ]',
    ])
    expect(read('日常生活《にちじょうせいかつ》', 3)).toEqual(['[日常:にちじょうせいかつ]', '生活'])
  })

  it('cuts a title with its readings', () => {
    const lines = read('約束《やくそく》を守《まも》り、行動《こうどう》する、ことができる', 4)
    expect(lines.slice(0, 2)).toEqual(['[約束:やくそく]を', '[守:まも]り、'])
    expect(lines[2]).toMatch(/…$/)
  })

  it('loses no letter and no reading', () => {
    const word = fc.constantFrom(
      '支援《しえん》',
      '人《ひと》',
      'と',
      'リズム',
      ' ',
      '準備《じゅんび》',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
        const title = annotate(words.join(''))
        const lines = wrapTitle(title, 6).flat()
        expect(letters(textOf(lines))).toBe(letters(withoutReadings(title)))
        expect(readingsOf(lines)).toBe(readingsOf(readRuns(title)))
      }),
    )
  })

  it('loses no letter and exceeds no line while it has room', () => {
    const title = fc.string({ minLength: 1, maxLength: 6, unit: 'grapheme' })
    fc.assert(
      fc.property(title, fc.integer({ min: 4, max: 10 }), (text, width) => {
        const lines = wrapped(text, width)
        expect(letters(lines.join(''))).toBe(letters(text))
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
