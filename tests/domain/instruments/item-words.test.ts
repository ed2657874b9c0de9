import { describe, expect, it } from 'vitest'
import { annotate, readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'
import { itemWords, packWords } from '#domain/instruments/item-words.ts'
import type { Pack } from '#domain/instruments/pack.ts'
import { bundledPacks } from '#domain/instruments/packs/bundled-packs.ts'

const KANJI = /[\p{Script=Han}々〆]/u

/** Every text of a pack but the wording of its items, which has its reading beside it. */
const textsOf = ({ title, rights, source, notice, scale, items, axes }: Pack): string[] => [
  ...[title, rights, source, notice].filter((text) => text !== undefined),
  ...scale.answers.map(({ label }) => label),
  ...Object.values(axes).flatMap((list) => list.map((axis) => axis.title)),
  ...items.flatMap(({ plain, rubric }) => [plain, rubric].filter((text) => text !== undefined)),
]

const texts = [...new Set(bundledPacks.flatMap(textsOf))]

describe('a text of a bundled pack', () => {
  it('has a reading over every kanji where furigana are on', () => {
    const unread = texts.filter((text) =>
      readRuns(packWords(text, true)).some(
        ({ base, reading }) => reading === undefined && KANJI.test(base),
      ),
    )
    expect(unread).toEqual([])
  })

  it('is as the pack has it in all other respects', () => {
    expect(texts.map((text) => withoutReadings(packWords(text, true)))).toEqual(texts)
    expect(texts.map((text) => packWords(text, false))).toEqual(texts)
  })
})

describe('a text of an own pack', () => {
  it('shows the readings that were written into it, where they are wanted', () => {
    const axis = '働《はたら》く準備《じゅんび》'
    expect(packWords(axis, true)).toBe(annotate(axis))
    expect(packWords(axis, false)).toBe('働く準備')
  })

  it('is left alone without', () => {
    expect(packWords('働く意欲', true)).toBe('働く意欲')
  })
})

describe('an item', () => {
  const item = { text: '夜、眠れる', reading: 'よる、ねむれる', plain: '夜《よる》、ねむれます。' }

  it('is shown with its reading, in usual or in plain words', () => {
    expect(itemWords(item, { isPlain: false, furigana: true })).toBe(
      annotate('夜《よる》、眠《ねむ》れる'),
    )
    expect(itemWords(item, { isPlain: true, furigana: true })).toBe(annotate(item.plain))
    expect(itemWords(item, { isPlain: true, furigana: false })).toBe('夜、ねむれます。')
  })

  it('without plain words is shown in its usual ones', () => {
    const { text, reading } = item
    expect(itemWords({ text, reading }, { isPlain: true, furigana: false })).toBe('夜、眠れる')
  })
})
