import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsFromPack, type Row } from '#domain/instruments/pack-table.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { parseTsv } from '#domain/instruments/table-paste.ts'
import { readTsv } from '#domain/instruments/tsv.ts'
import { keptText } from '#support/arbitrary-packs.ts'

/** Excel wraps cells with tabs, breaks or quotes, and ends rows with CRLF, the last one too. */
const copiedFromExcel = (cells: readonly (readonly string[])[]) =>
  cells.map((line) => `${line.map((cell) => wrappedIf(/[\t\n"]/, cell)).join('\t')}\r\n`).join('')

/** Google Sheets wraps cells with tabs or breaks only, and ends rows with LF, the last one not. */
const copiedFromSheets = (cells: readonly (readonly string[])[]) =>
  cells.map((line) => line.map((cell) => wrappedIf(/[\t\n]/, cell)).join('\t')).join('\n')

const wrappedIf = (pattern: RegExp, cell: string) =>
  pattern.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell

const HEADER = ['番号', '設問', 'よみ', 'やさしい日本語', '領域', '詳細', '指標', '逆転']

const cellsOf = ({ no, text, reading, plain, domain, detail, indicator, reverse }: Row) => [
  no,
  text,
  reading,
  plain,
  domain,
  detail,
  indicator,
  reverse,
]

const texts = (rows: readonly Row[]) => rows.map(({ no, text }) => [no, text])

describe('cells on the clipboard', () => {
  it.each([
    ['a\tb\r\nc\td\r\n', [['a', 'b'], ['c', 'd'], ['']]],
    ['"two\r\nlines"\t"a\ttab"', [['two\nlines', 'a\ttab']]],
    ['"say ""hi"""', [['say "hi"']]],
    ['"hi" she said\tb', [['"hi" she said', 'b']]],
    ['6" wide\tx', [['6" wide', 'x']]],
    ['"open\tx', [['"open', 'x']]],
    ['\t\t', [['', '', '']]],
    ['""\t"', [['', '"']]],
    ['', [['']]],
  ])('%j', (text, cells) => {
    expect(readTsv(text)).toEqual(cells)
  })

  it('come back as Excel had them', () => {
    const cell = fc.string({ unit: fc.constantFrom('あ', 'b', '"', '\t', '\n', ' ', ',') })
    const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 })
    fc.assert(
      fc.property(table, (cells) => {
        expect(readTsv(copiedFromExcel(cells))).toEqual([...cells, ['']])
      }),
    )
  })
})

describe('pasting a whole table', () => {
  const rows = rowsFromPack(sample25)

  it.each([
    ['Excel', copiedFromExcel],
    ['Google Sheets', copiedFromSheets],
  ])('copied from %s, with and without column names', (_, copied) => {
    expect(parseTsv(copied(rows.map(cellsOf)))).toEqual(rows)
    expect(parseTsv(copied([HEADER, ...rows.map(cellsOf)]))).toEqual(rows)
  })

  it('brings back any rows that were copied under their column names', () => {
    const cell = fc.oneof(fc.constant(''), keptText, fc.constant('line one\nline "two"\tend'))
    const anyRow = fc.record({
      no: fc.integer({ min: 1, max: 200 }).map(String),
      text: cell,
      reading: cell,
      plain: cell,
      domain: cell,
      detail: cell,
      indicator: cell,
      reverse: cell,
    })
    fc.assert(
      fc.property(fc.array(anyRow), (anyRows) => {
        const cells = [HEADER, ...anyRows.map(cellsOf)]
        expect(parseTsv(copiedFromExcel(cells))).toEqual(anyRows.map(withPlainBreaks))
      }),
    )
  })

  it('follows the column names in any order and leaves unknown columns out', () => {
    const pasted = parseTsv('領域\t備考\t設問文\tNo.\n生活\tメモ\tよく眠れる\t１\n')
    expect(pasted).toMatchObject([{ no: '1', text: 'よく眠れる', domain: '生活', plain: '' }])
  })

  it('without a number column the rows are numbered', () => {
    expect(texts(parseTsv('設問\t領域\nよく眠れる\t生活\n働きたい\t仕事'))).toEqual([
      ['1', 'よく眠れる'],
      ['2', '働きたい'],
    ])
    expect(texts(parseTsv('よく眠れる\tよくねむれる\n働きたい\tはたらきたい'))).toEqual([
      ['1', 'よく眠れる'],
      ['2', '働きたい'],
    ])
  })

  it('reads full-width and decorated numbers', () => {
    expect(texts(parseTsv('０１\tよく眠れる\n②\t働きたい\n設問３．\t話せる'))).toEqual([
      ['1', 'よく眠れる'],
      ['2', '働きたい'],
      ['3', '話せる'],
    ])
  })

  it('leaves a number that is none for the editor to show', () => {
    expect(texts(parseTsv('番号\t設問\nその他\tよく眠れる'))).toEqual([['その他', 'よく眠れる']])
  })
})

describe('pasting one column', () => {
  it('takes each line for a text, empty lines dropped', () => {
    expect(texts(parseTsv('設問\r\nよく眠れる\r\n\r\n働きたい\r\n'))).toEqual([
      ['1', 'よく眠れる'],
      ['2', '働きたい'],
    ])
  })

  it('splits off numbers that run from 1', () => {
    expect(texts(parseTsv('1. よく眠れる\n２、働きたい\n3 話せる'))).toEqual([
      ['1', 'よく眠れる'],
      ['2', '働きたい'],
      ['3', '話せる'],
    ])
  })

  it('but not numbers that belong to the texts', () => {
    expect(texts(parseTsv('1日3回食べる\n2時間働ける'))).toEqual([
      ['1', '1日3回食べる'],
      ['2', '2時間働ける'],
    ])
    expect(texts(parseTsv('2 食以上\n3 回以上'))).toEqual([
      ['1', '2 食以上'],
      ['2', '3 回以上'],
    ])
  })
})

it('any text at all can be pasted', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '1', '"', '\t', '\n', '\r', '設問') }),
      (text) => {
        for (const row of parseTsv(text)) expect(Object.keys(row)).toHaveLength(8)
      },
    ),
  )
  expect(parseTsv('')).toEqual([])
})

/** Cells come back with their breaks as '\n'. */
function withPlainBreaks(row: Row): Row {
  const cells = Object.entries(row).map(([column, cell]) => [column, plainBreaks(cell)])
  return { ...row, ...Object.fromEntries(cells) }
}

function plainBreaks(cell: string): string {
  return cell.replace(/\r\n?/g, '\n').trim()
}
