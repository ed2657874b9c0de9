import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Row } from '#domain/instruments/pack-table.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { parseTsv } from '#domain/instruments/table-paste.ts'
import {
  blankDraft,
  COLUMNS,
  draftFromPack,
  MAIN_COLUMNS,
  replaceRows,
} from '#features/packs/editor/draft.ts'
import { packFromDraft } from '#features/packs/editor/make-pack.ts'
import { isTable, pasteBlock, withKnownMarks } from '#features/packs/editor/paste.ts'
import { anyPack } from '#support/arbitrary-packs.ts'

/** A table as spreadsheets put it on the clipboard. */
const clipboard = (rows: readonly (readonly string[])[]) =>
  rows.map((cells) => cells.map(quoted).join('\t')).join('\r\n')

const quoted = (cell: string) => (/["\t\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

const cellsOf = (row: Row) => COLUMNS.map((column) => row[column])

const names = ['番号', '設問', 'よみ', 'やさしい文', '領域', '詳細', '指標', '逆転']

describe('a sheet copied out as a table and pasted back', () => {
  it('is the same sheet', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        const draft = draftFromPack(pack)
        const table = clipboard([names, ...draft.rows.map(({ cells }) => cellsOf(cells))])
        const pasted = replaceRows(draft, withKnownMarks(parseTsv(table)))
        const { id, version } = pack
        const made = packFromDraft(pasted, { id, version, basis: pack })
        expect(made).toEqual({ ok: true, value: pack })
      }),
    )
  })

  it('cell by cell into an empty editor says the same', () => {
    const rows = draftFromPack(sample25).rows.map(({ cells }) => cellsOf(cells))
    const { draft, needsAllColumns } = pasteBlock(
      blankDraft(),
      { key: 1, column: 'no' },
      clipboard(rows),
      MAIN_COLUMNS,
    )
    expect(needsAllColumns).toBe(true)
    expect(draft.rows.map(({ cells }) => cellsOf(cells))).toEqual(rows)
  })
})

describe('rows pasted into a cell', () => {
  const eighteen = Array.from({ length: 18 }, (_, index) => `用紙の文 ${index + 8}`)

  it('spread downwards and leave what is above', () => {
    const { draft, filled, dropped } = pasteBlock(
      draftFromPack(gn25),
      { key: 8, column: 'text' },
      `${eighteen.join('\r\n')}\r\n`,
      MAIN_COLUMNS,
    )
    expect([filled, dropped]).toEqual([18, 0])
    expect(draft.rows.map(({ cells }) => cells.text)).toEqual([
      ...gn25.items.slice(0, 7).map(({ text }) => text),
      ...eighteen,
    ])
    expect(draft.rows[7]?.cells).toMatchObject({ reading: '', domain: '日常生活自立' })
  })

  it('go by the columns on screen while these suffice', () => {
    const text = clipboard([['朝起きる', '生活', 'はい']])
    const [row] = pasteBlock(blankDraft(), { key: 1, column: 'text' }, text, MAIN_COLUMNS).draft
      .rows
    expect(row?.cells).toMatchObject({ no: '1', text: '朝起きる', domain: '生活', reverse: '○' })
  })

  it('add the rows that are missing, and no more than there can be', () => {
    const text = Array.from({ length: 250 }, (_, index) => `文${index}`).join('\n')
    const pasted = pasteBlock(blankDraft(), { key: 11, column: 'text' }, text, MAIN_COLUMNS)
    expect(pasted).toMatchObject({ filled: 190, dropped: 60 })
    expect(pasted.draft.rows).toHaveLength(200)
    expect(pasted.draft.rows.at(-1)?.cells).toMatchObject({ no: '200', text: '文189' })
  })

  it.each([
    ['一つの文', false],
    ['一つの文\r\n', false],
    ['二つの\n文', true],
    ['番号\t文', true],
  ])('%j is more than one cell: %s', (text, expected) => {
    expect(isTable(text)).toBe(expected)
  })
})

describe('a whole table pasted in place of the rows', () => {
  const texts = gn25.items.map(({ text }) => text)

  it('of texts alone keeps the axes of each number and the marks of unchanged items', () => {
    const table = texts.with(1, '規則正しく食事をとる').join('\n')
    const draft = replaceRows(draftFromPack(gn25), parseTsv(table))
    expect(draft.rows.map(({ cells }) => cells.domain)).toEqual(
      draftFromPack(gn25).rows.map(({ cells }) => cells.domain),
    )
    expect(draft.rows[0]?.cells.reverse).toBe('○')
    expect(draft.rows[1]?.cells.text).toBe('規則正しく食事をとる')
  })

  it('keeps no mark for another wording', () => {
    const draft = replaceRows(draftFromPack(gn25), parseTsv(texts.with(0, '早く起きる').join('\n')))
    expect(draft.rows[0]?.cells.reverse).toBe('')
  })

  it('reads every usual mark, and leaves the others to be asked about', () => {
    const row = draftFromPack(gn25).rows[0]?.cells
    const marks = ['○', 'はい', '1', '×', 'いいえ', '', '？'].map((reverse) => ({
      ...(row as Row),
      reverse,
    }))
    expect(withKnownMarks(marks).map(({ reverse }) => reverse)).toEqual([
      '○',
      '○',
      '○',
      '',
      '',
      '',
      '？',
    ])
  })
})
