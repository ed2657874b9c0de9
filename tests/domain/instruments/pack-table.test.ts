import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Pack } from '#domain/instruments/pack.ts'
import {
  packFromRows,
  rowsFromPack,
  type PackMeta,
  type Row,
} from '#domain/instruments/pack-table.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { anyPack } from '#support/arbitrary-packs.ts'

const EMPTY: Row = {
  no: '',
  text: '',
  reading: '',
  plain: '',
  domain: '',
  detail: '',
  indicator: '',
  reverse: '',
}

const meta: PackMeta = {
  id: 'own-sheet',
  version: 1,
  title: '自作シート',
  rights: '当事業所',
  scale: gn25.scale,
}

const row = (no: number, text: string, rest: Partial<Row> = {}): Row => ({
  ...EMPTY,
  no: String(no),
  text,
  domain: '生活',
  ...rest,
})

function packOf(rows: readonly Row[], basis?: Pack): Pack {
  const made = packFromRows(meta, rows, basis)
  if (!made.ok) throw new Error(JSON.stringify(made.error))
  return made.value
}

function problemsOf(rows: readonly Row[]) {
  const made = packFromRows(meta, rows)
  return made.ok ? [] : made.error
}

describe('a pack and its table', () => {
  it('say the same', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(packFromRows(pack, rowsFromPack(pack), pack)).toEqual({ ok: true, value: pack })
      }),
    )
    for (const pack of [gn25, sample25]) {
      expect(packFromRows(pack, rowsFromPack(pack), pack)).toEqual({ ok: true, value: pack })
    }
  })

  it('show axes by title and reversed items by a circle', () => {
    expect(rowsFromPack(sample25)[12]).toMatchObject({
      no: '13',
      domain: '社会生活',
      detail: '感情とストレス',
      indicator: '気持ちの切りかえ',
      reverse: '○',
    })
  })
})

describe('typing a pack', () => {
  it('needs numbers, texts and domains, nothing more', () => {
    const pack = packOf([row(1, 'よく眠れる'), row(2, '仕事が好き', { domain: '仕事' })])
    expect(pack.axes).toEqual({
      domain: [
        { id: '生活', title: '生活' },
        { id: '仕事', title: '仕事' },
      ],
    })
    expect(pack.items[1]).toEqual({ no: 2, text: '仕事が好き', domain: '仕事', reverse: false })
  })

  it('may leave the end of the 25 rows unused', () => {
    const unused = Array.from({ length: 23 }, (_, index) => ({ ...EMPTY, no: String(index + 3) }))
    expect(packOf([row(1, 'a'), row(2, 'b'), ...unused]).items).toHaveLength(2)
  })

  it.each(['○', '〇', 'はい', '１', 'TRUE', '逆'])('takes %s for reversed', (reverse) => {
    expect(packOf([row(1, 'a', { reverse })]).items[0]?.reverse).toBe(true)
  })

  it.each(['', ' ', '×', 'いいえ', '0', 'no', '－'])('takes "%s" for not reversed', (reverse) => {
    expect(packOf([row(1, 'a', { reverse })]).items[0]?.reverse).toBe(false)
  })

  it.each(['７', '07', '7.', '⑦', '設問7', 'No.7', '(7)'])('reads %s as the number 7', (no) => {
    const others = [1, 2, 3, 4, 5, 6].map((number) => row(number, 'x'))
    expect(packOf([...others, { ...row(7, 'x'), no }]).items.at(-1)?.no).toBe(7)
  })
})

describe('editing a pack', () => {
  const edited = rowsFromPack(gn25).map((line) =>
    line.no === '2' ? { ...line, text: '朝食を毎日とっている' } : line,
  )

  it('keeps source and rubric of items whose text stays, and no others', () => {
    const pack = packOf(edited, gn25)
    expect(pack.items[0]?.source).toBe(gn25.items[0]?.source)
    expect(pack.items[1]).not.toHaveProperty('source')
  })

  it('keeps the ids of axes, so that rounds before and after can be compared', () => {
    const added = [...edited, row(26, '新しい設問', { domain: '余暇' })]
    expect(packOf(added, gn25).axes.domain).toEqual([
      ...gn25.axes.domain,
      { id: '余暇', title: '余暇' },
    ])
  })

  it('keeps the id of an axis whose title is written with its readings, in one row or in all', () => {
    const before = packOf([row(1, 'はい'), row(2, 'いいえ')])
    const read = [row(1, 'はい', { domain: '生活《せいかつ》' }), row(2, 'いいえ')]
    const domain = [{ id: '生活', title: '生活《せいかつ》' }]
    expect(packOf(read, before)).toMatchObject({
      axes: { domain },
      items: [{ domain: '生活' }, { domain: '生活' }],
    })
    expect(packOf(read).axes.domain).toEqual(domain)
    expect(packOf(rowsFromPack(packOf(read, before)), before).axes.domain).toEqual(domain)
  })

  it('drops an axis that no row names any more', () => {
    const firstEight = rowsFromPack(gn25).slice(0, 8)
    expect(packOf(firstEight, gn25).axes.domain.map(({ id }) => id)).toEqual(['daily-life'])
  })
})

describe('a fault in a table is named with its row', () => {
  it('counted as the person sees it, unused rows included', () => {
    expect(problemsOf([row(1, 'a'), EMPTY, row(2, '')])).toEqual([
      { kind: 'emptyText', path: 'items[1].text', row: 3 },
    ])
  })

  it.each<[string, Partial<Row>, object]>([
    ['no number', { no: '' }, { kind: 'missing', path: 'items[1].no' }],
    [
      'a word for a number',
      { no: '二' },
      { kind: 'wrongType', expected: 'integer', path: 'items[1].no' },
    ],
    ['number zero', { no: '0' }, { kind: 'badNumber', path: 'items[1].no' }],
    ['a number twice', { no: '1' }, { kind: 'duplicateNumber', no: 1, path: 'items[1].no' }],
    ['no domain', { domain: ' ' }, { kind: 'missing', path: 'items[1].domain' }],
    [
      'an unclear mark',
      { reverse: '?' },
      { kind: 'wrongType', expected: 'boolean', path: 'items[1].reverse' },
    ],
    ['too long a text', { text: 'x'.repeat(501) }, { kind: 'tooLong', path: 'items[1].text' }],
  ])('%s', (_, cells, problem) => {
    const problems = problemsOf([row(1, 'a'), { ...row(2, 'b'), ...cells }])
    expect(problems[0]).toMatchObject({ ...problem, row: 2 })
  })

  it('while a fault of the whole pack has none', () => {
    expect(problemsOf([row(1, 'a'), row(3, 'b')])).toEqual([{ kind: 'numberGap', missing: [2] }])
    expect(problemsOf([])).toContainEqual({
      kind: 'tooFew',
      count: 0,
      min: 1,
      path: 'items',
      row: null,
    })
    const made = packFromRows({ ...meta, title: '' }, [row(1, 'a')])
    expect(!made.ok && made.error).toEqual([{ kind: 'emptyText', path: 'title', row: null }])
  })
})
