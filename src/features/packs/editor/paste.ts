/** What people paste into the rows from a spreadsheet or a document. */
import { FOUR_LEVEL_SCALE } from '#domain/instruments/four-level-scale.ts'
import {
  packFromRows,
  rowsFromPack,
  type PackMeta,
  type Row,
} from '#domain/instruments/pack-table.ts'
import { readTsv } from '#domain/instruments/tsv.ts'
import {
  COLUMNS,
  EMPTY_ROW,
  keyed,
  MAX_ROWS,
  nextKey,
  withCell,
  type Column,
  type DraftRow,
  type PackDraft,
} from './draft.ts'

export interface Cell {
  readonly key: number
  readonly column: Column
}

/** Whether the clipboard holds more than what belongs into one cell. */
export const isTable = (text: string): boolean => /\t|\r?\n./.test(text)

export interface Pasted {
  readonly draft: PackDraft
  /** Rows of the clipboard that found a place, and those beyond the last possible row. */
  readonly filled: number
  readonly dropped: number
  /** Columns that were not shown were needed too. */
  readonly needsAllColumns: boolean
}

/**
 * The block on the clipboard with its first cell put into `at`, the others below and to the right,
 * as spreadsheets do. `shown` are the columns on screen; a block wider than these goes by all
 * columns. Rows that are missing at the end are added.
 */
export function pasteBlock(
  draft: PackDraft,
  at: Cell,
  text: string,
  shown: readonly Column[],
): Pasted {
  const block = readTsv(text.replace(/(?:\r?\n)+$/, ''))
  const width = Math.max(...block.map((cells) => cells.length))
  const needsAllColumns = width > columnsFrom(at.column, shown).length
  const columns = columnsFrom(at.column, needsAllColumns ? COLUMNS : shown)
  const from = draft.rows.findIndex(({ key }) => key === at.key)
  const filled = Math.min(block.length, MAX_ROWS - from)
  const rows = withRoomFor(draft.rows, from + filled).map((row, index) => {
    const cells = index < from + filled ? block[index - from] : undefined
    return cells ? pasteRow(row, columns, cells) : row
  })
  return { draft: { ...draft, rows }, filled, dropped: block.length - filled, needsAllColumns }
}

/** The mark of a pasted table as the check box has it: '○' or nothing; unknown marks stay. */
export function withKnownMarks(rows: readonly Row[]): Row[] {
  const known = new Map<string, string>()
  return rows.map((row) => {
    const mark = known.get(row.reverse) ?? knownMark(row.reverse)
    known.set(row.reverse, mark)
    return mark === row.reverse ? row : { ...row, reverse: mark }
  })
}

const columnsFrom = (first: Column, columns: readonly Column[]): readonly Column[] =>
  columns.slice(columns.indexOf(first))

function pasteRow(row: DraftRow, columns: readonly Column[], block: readonly string[]): DraftRow {
  const cells = columns.slice(0, block.length).reduce((cells, column, index) => {
    const text = block[index]?.trim() ?? ''
    return withCell(cells, column, column === 'reverse' ? knownMark(text) : text)
  }, row.cells)
  return { key: row.key, cells }
}

function withRoomFor(rows: readonly DraftRow[], count: number): readonly DraftRow[] {
  const missing = Array.from({ length: Math.max(0, count - rows.length) }, (_, index) => ({
    ...EMPTY_ROW,
    no: String(rows.length + index + 1),
  }))
  return [...rows, ...keyed(missing, nextKey(rows))]
}

/** How the domain reads a mark, asked by way of a pack of one item. */
function knownMark(mark: string): string {
  const row = { ...EMPTY_ROW, no: '1', text: '?', domain: '?', reverse: mark }
  const made = packFromRows(PROBE, [row])
  return made.ok ? (rowsFromPack(made.value)[0]?.reverse ?? '') : mark
}

const PROBE: PackMeta = {
  id: 'probe',
  version: 1,
  title: '?',
  rights: '?',
  scale: FOUR_LEVEL_SCALE,
}
