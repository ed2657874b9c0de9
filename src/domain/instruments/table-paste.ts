/** What people paste from a spreadsheet or a document becomes the rows of a pack table. */
import { isItemNumber, itemNumberText } from './item-number.ts'
import type { Row } from './pack-table.ts'
import { readTsv } from './tsv.ts'

/**
 * The rows of a pasted table, every cell trimmed, empty lines dropped. A first row of column names
 * is recognised and may put the columns in any order; columns with other names are left out.
 * Without one the columns are those of `Row` in their order, with or without the number in front;
 * a single column holds the texts. Rows without a number column are numbered from 1.
 */
export function parseTsv(text: string): Row[] {
  const lines = readTsv(text)
    .map((cells) => cells.map((cell) => cell.trim()))
    .filter((cells) => cells.some((cell) => cell !== ''))
  const header = columnsOfHeader(lines[0] ?? [])
  if (header) return lines.slice(1).map((cells, index) => rowOf(cells, header, index))
  const body = withNumbersSplitOff(lines)
  const isNumbered = body.every(([first = '']) => isItemNumber(first))
  const columns = isNumbered ? COLUMNS : COLUMNS.slice(1)
  return body.map((cells, index) => rowOf(cells, columns, index))
}

type Column = keyof Row

const COLUMNS: readonly Column[] = [
  'no',
  'text',
  'reading',
  'plain',
  'domain',
  'detail',
  'indicator',
  'reverse',
]

/** Column names as they stand on sheets and in our own tables, in lower case. */
const COLUMN_NAMES: Readonly<Record<Column, readonly string[]>> = {
  no: ['番号', '設問番号', '項目番号', 'no', 'no.', '#', 'number'],
  text: ['設問', '設問文', '設問項目', '項目', '質問', '文', '本文', 'text', 'item', 'question'],
  reading: ['よみ', 'よみがな', 'ふりがな', '読み', '読み仮名', 'reading', 'kana'],
  plain: ['やさしい日本語', 'やさしい文', 'plain'],
  domain: ['領域', '分類', '評価の分類', '大項目', 'domain'],
  detail: ['詳細', '評価の詳細', '中項目', 'detail'],
  indicator: ['指標', '評価の指標', '小項目', 'indicator'],
  reverse: ['逆転', '逆転項目', '反転', '逆', 'reverse'],
}

/** The column each cell names, null for names unknown; null when this is not a row of names. */
function columnsOfHeader(cells: readonly string[]): readonly (Column | null)[] | null {
  const columns = cells.map(columnNamed)
  return columns.includes('text') ? columns : null
}

function columnNamed(cell: string): Column | null {
  const name = cell.normalize('NFKC').toLowerCase()
  return COLUMNS.find((column) => COLUMN_NAMES[column].includes(name)) ?? null
}

const NUMBERED_LINE = /^([0-9０-９]{1,3})\s*[.．、)）:：\s]\s*(\S[^]*)$/

/** '1. text' in a single column becomes number and text, if the numbers run 1, 2, 3 … */
function withNumbersSplitOff(lines: readonly string[][]): readonly string[][] {
  const split = lines.map(([cell = '', ...rest], index) => {
    const [, number = '', text = ''] = NUMBERED_LINE.exec(cell) ?? []
    return rest.length === 0 && itemNumberText(number) === String(index + 1) ? [number, text] : null
  })
  return lines.length > 1 && split.every((cells) => cells !== null) ? split : lines
}

function rowOf(cells: readonly string[], columns: readonly (Column | null)[], index: number): Row {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? ''
  return {
    no: columns.includes('no') ? itemNumberText(cell('no')) : String(index + 1),
    text: cell('text'),
    reading: cell('reading'),
    plain: cell('plain'),
    domain: cell('domain'),
    detail: cell('detail'),
    indicator: cell('indicator'),
    reverse: cell('reverse'),
  }
}
