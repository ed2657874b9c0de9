import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { FileProblem } from '#features/packs/pack-file.ts'
import { readPackFile } from '#features/packs/pack-file.ts'
import { whatText, whereText } from '#features/packs/problem-text.ts'
import { en, ja } from '#support/words.ts'
import { createTranslate } from '#i18n/translate.ts'

const inJapanese = createTranslate(ja)
const inEnglish = createTranslate(en)

const at = (path: string, row: number | null = null) => ({ path, row })

/** One of every kind, and of every variant that has words of its own. A new kind does not compile. */
const everyKind: Readonly<Record<FileProblem['kind'], readonly FileProblem[]>> = {
  tooLarge: [{ kind: 'tooLarge', bytes: 10_000_000, maxBytes: 1_000_000 }],
  notJson: [{ kind: 'notJson', line: 6, column: 3 }],
  notAPack: [{ kind: 'notAPack' }],
  notUtf8: [{ kind: 'notUtf8' }],
  notReadable: [{ kind: 'notReadable' }],
  newerFormat: [{ kind: 'newerFormat', formatVersion: 2, supported: 1 }],
  missing: [
    { kind: 'missing', ...at('rights') },
    { kind: 'missing', ...at('items[3].domain', 4) },
  ],
  wrongType: [
    ...(['text', 'integer', 'boolean', 'list', 'object'] as const).map((expected) => ({
      kind: 'wrongType' as const,
      expected,
      ...at('title'),
    })),
    { kind: 'wrongType', expected: 'integer', ...at('items[3].no', 4) },
    { kind: 'wrongType', expected: 'boolean', ...at('items[3].reverse', 4) },
  ],
  unknownKey: [{ kind: 'unknownKey', key: 'titel', ...at('') }],
  emptyText: [{ kind: 'emptyText', ...at('items[3].text') }],
  tooLong: [{ kind: 'tooLong', maxLength: 200, ...at('title') }],
  badId: [{ kind: 'badId', ...at('id') }],
  badNumber: [{ kind: 'badNumber', ...at('version') }],
  tooFew: [{ kind: 'tooFew', count: 0, min: 1, ...at('items') }],
  tooMany: [{ kind: 'tooMany', count: 201, max: 200, ...at('items') }],
  duplicateNumber: [{ kind: 'duplicateNumber', no: 7, ...at('items[7].no') }],
  numberGap: [{ kind: 'numberGap', missing: [8, 9] }],
  wrongScale: [
    { kind: 'wrongScale', reason: 'duplicateValue', ...at('scale.answers[1].value') },
    { kind: 'wrongScale', reason: 'notOneToK', ...at('scale.answers[1].value') },
  ],
  unknownAxis: [{ kind: 'unknownAxis', axis: 'domain', id: 'daily', ...at('items[3].domain') }],
  duplicateAxis: [
    { kind: 'duplicateAxis', axis: 'detail', name: '睡眠', ...at('axes.detail[1].title') },
  ],
  unusedAxis: [{ kind: 'unusedAxis', axis: 'indicator', name: '睡眠', ...at('axes.indicator[0]') }],
}

describe('every reason to refuse a pack', () => {
  const problems = Object.values(everyKind).flat()

  it.each(problems)('$kind is said in plain words, in both languages', (problem) => {
    for (const t of [inJapanese, inEnglish]) {
      expect(whatText(t, problem)).toMatch(/[。.]$/)
      expect(whatText(t, problem)).not.toMatch(/[{}]|undefined|NaN/)
    }
    expect(whatText(inJapanese, problem)).not.toBe(whatText(inEnglish, problem))
  })

  it('has words of its own', () => {
    const first = Object.values(everyKind).flatMap((kind) => kind.slice(0, 1))
    const texts = first.map((problem) => whatText(inJapanese, problem))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('the place of a fault', () => {
  it.each([
    ['title', '名前'],
    ['items[3].text', '4番目の設問'],
    ['items[3].reverse', '4番目の設問の逆転'],
    ['items[3]', '4番目の設問'],
    ['scale.answers[2].label', '3番目の選択肢の言葉'],
    ['axes.detail[0].title', '1番目の詳細の名前'],
    ['axes.detail[0]', '1番目の詳細'],
    ['items', '設問'],
  ])('%s is %s', (path, words) => {
    expect(whereText(inJapanese, { kind: 'missing', ...at(path) })).toBe(words)
  })

  it('is the row for what was typed or pasted', () => {
    const problem: FileProblem = { kind: 'missing', ...at('items[3].domain', 8) }
    expect(whereText(inJapanese, problem)).toBe('8行目の領域')
    expect(whereText(inEnglish, problem)).toBe('Row 8, Domain')
  })

  it('is left out for the file as a whole', () => {
    expect(whereText(inJapanese, { kind: 'notAPack' })).toBeNull()
    expect(whereText(inJapanese, { kind: 'unknownKey', key: 'x', ...at('') })).toBeNull()
  })
})

describe('a file with several faults', () => {
  it('is answered with all of them at once, each with its place', async () => {
    const { rights: _rights, ...rest } = sample25
    const [first, ...others] = sample25.items
    const broken = { ...rest, items: [{ ...first, text: ' ', reverse: 'はい' }, ...others] }
    const read = await readPackFile(new Blob([JSON.stringify(broken)]))
    const lines = (read.ok ? [] : read.error).map(
      (problem) => `${whereText(inJapanese, problem)}：${whatText(inJapanese, problem)}`,
    )
    expect(lines).toEqual([
      '権利の表示：この項目がありません。',
      '1番目の設問：入力してください。',
      '1番目の設問の逆転：true か false で書いてください。',
    ])
  })
})
