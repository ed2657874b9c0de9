/**
 * What stands in the editor: a pack as typed so far, right or wrong. Pure; every function returns
 * a new draft and leaves untouched rows the objects they were, so that only changed ones are drawn.
 */
import { FOUR_LEVEL_SCALE } from '#domain/instruments/four-level-scale.ts'
import { itemNumberText } from '#domain/instruments/item-number.ts'
import { MAX_ITEMS, type Pack, type PackScale } from '#domain/instruments/pack.ts'
import { rowsFromPack, type Row } from '#domain/instruments/pack-table.ts'
import { paperPrompt } from '#domain/instruments/packs/paper-prompt.ts'
import { paperItems } from '#features/packs/pack-families.ts'

export const MIN_ROWS = 2
export const MAX_ROWS = MAX_ITEMS
const FIRST_ROWS = 25

export type Column = keyof Row

/** In the order of the screen and of a spreadsheet. */
export const COLUMNS = [
  'no',
  'text',
  'reading',
  'plain',
  'domain',
  'detail',
  'indicator',
  'reverse',
] as const satisfies readonly Column[]

/** The columns that are always shown; the others when they are asked for. */
export const MAIN_COLUMNS: readonly Column[] = ['no', 'text', 'domain', 'reverse']

const AXIS_COLUMNS = ['domain', 'detail', 'indicator'] as const

export interface DraftRow {
  /** Stays with the row while others come and go. */
  readonly key: number
  readonly cells: Row
}

export interface PackDraft {
  readonly title: string
  readonly rights: string
  readonly notice: string
  readonly answers: PackScale['answers']
  readonly rows: readonly DraftRow[]
}

export const EMPTY_ROW: Row = {
  no: '',
  text: '',
  reading: '',
  plain: '',
  domain: '',
  detail: '',
  indicator: '',
  reverse: '',
}

/** 25 empty rows and the four answers most sheets have. */
export function blankDraft(): PackDraft {
  const rows = Array.from({ length: FIRST_ROWS }, () => EMPTY_ROW)
  const { answers } = FOUR_LEVEL_SCALE
  return renumber({ title: '', rights: '', notice: '', answers, rows: keyed(rows, 1) })
}

export function draftFromPack(pack: Pack): PackDraft {
  const { title, rights, notice = '', scale } = pack
  return { title, rights, notice, answers: scale.answers, rows: keyed(rowsFromPack(pack), 1) }
}

/** A cell as typed. An item typed over its paper prompt does not keep the reading of the prompt. */
export function setCell(draft: PackDraft, key: number, column: Column, text: string): PackDraft {
  const rows = draft.rows.map((row) =>
    row.key === key ? { key, cells: withCell(row.cells, column, text) } : row,
  )
  return { ...draft, rows }
}

export function withCell(cells: Row, column: Column, text: string): Row {
  const changed = { ...cells, [column]: text }
  const prompt = paperPrompt(Number(cells.no), cells.domain)
  const wasPrompt = column === 'text' && cells.text === prompt.text && text !== prompt.text
  return wasPrompt && cells.reading === prompt.reading ? { ...changed, reading: '' } : changed
}

/** A row of its own under `key`; numbers that ran 1, 2, 3 … still do. */
export function insertRowAfter(draft: PackDraft, key: number): PackDraft {
  if (draft.rows.length >= MAX_ROWS) return draft
  const at = draft.rows.findIndex((row) => row.key === key) + 1
  const added = keyed([EMPTY_ROW], nextKey(draft.rows))
  return keepNumbering(draft, draft.rows.toSpliced(at, 0, ...added))
}

export function removeRow(draft: PackDraft, key: number): PackDraft {
  if (draft.rows.length <= MIN_ROWS) return draft
  return keepNumbering(
    draft,
    draft.rows.filter((row) => row.key !== key),
  )
}

/**
 * All rows anew, from a pasted table. What the table has no column for is kept from the row of the
 * same number: its axes, and the mark of an item whose text is still the same.
 */
export function replaceRows(draft: PackDraft, pasted: readonly Row[]): PackDraft {
  const known = new Map(draft.rows.map(({ cells }) => [itemNumberText(cells.no), cells]))
  const missing = [...AXIS_COLUMNS, 'reverse' as const].filter((column) =>
    pasted.every((row) => row[column] === ''),
  )
  const rows = pasted.map((row) => {
    const before = known.get(itemNumberText(row.no))
    const kept = missing.filter((column) => column !== 'reverse' || before?.text === row.text)
    return before ? { ...row, ...pickCells(before, kept) } : row
  })
  return { ...draft, rows: keyed(rows, nextKey(draft.rows)) }
}

const pickCells = (cells: Row, columns: readonly Column[]): Partial<Row> =>
  Object.fromEntries(columns.map((column) => [column, cells[column]]))

/** Whether the numbers run 1, 2, 3 … down the rows. */
export const isNumbered = ({ rows }: Pick<PackDraft, 'rows'>): boolean =>
  rows.every(({ cells }, index) => itemNumberText(cells.no) === String(index + 1))

export function renumber(draft: PackDraft): PackDraft {
  const rows = draft.rows.map((row, index) =>
    row.cells.no === String(index + 1) ? row : numberRow(row, index + 1),
  )
  return { ...draft, rows }
}

/**
 * Empty axis cells take the value above, as in a paper table with merged cells. Rows without a
 * text stay as they are, and a column that is empty altogether stays empty.
 */
export function fillDown(draft: PackDraft): PackDraft {
  const above = { domain: '', detail: '', indicator: '' }
  const rows = draft.rows.map((row) => {
    if (row.cells.text.trim() === '') return row
    for (const column of AXIS_COLUMNS) above[column] = row.cells[column].trim() || above[column]
    const isFilled = AXIS_COLUMNS.every((column) => row.cells[column].trim() === above[column])
    return isFilled ? row : { ...row, cells: { ...row.cells, ...above } }
  })
  return { ...draft, rows }
}

/** Every item was typed, but the notice of the pack it was made from still sends people to paper. */
export function hasStaleNotice({ notice, rows }: PackDraft, basis: Pack | undefined): boolean {
  if (!basis?.notice || notice !== basis.notice || paperItems(basis).length === 0) return false
  const items = rows.map(({ cells }) => ({ ...cells, no: Number(itemNumberText(cells.no)) }))
  return paperItems({ items }).length === 0
}

export function setAnswerLabel(draft: PackDraft, value: number, label: string): PackDraft {
  const answers = draft.answers.map((answer) =>
    answer.value === value ? { value, label } : answer,
  )
  return { ...draft, answers }
}

/** The answers 1…count in the direction they have; an answer that stays keeps its words. */
export function resizeScale(draft: PackDraft, count: number): PackDraft {
  const [first, last] = [draft.answers[0], draft.answers.at(-1)]
  const isDescending = (first?.value ?? 1) > (last?.value ?? 0)
  const rising = Array.from({ length: count }, (_, index) => ({
    value: index + 1,
    label: draft.answers.find(({ value }) => value === index + 1)?.label ?? '',
  }))
  return { ...draft, answers: isDescending ? rising.toReversed() : rising }
}

function keepNumbering(before: PackDraft, rows: readonly DraftRow[]): PackDraft {
  const after = { ...before, rows }
  return isNumbered(before) ? renumber(after) : after
}

/** A paper prompt speaks of its number, so it changes with it. */
function numberRow({ key, cells }: DraftRow, no: number): DraftRow {
  const [old, prompt] = [paperPrompt(Number(cells.no), ''), paperPrompt(no, '')]
  const wasPrompt = cells.text === old.text && cells.reading === old.reading
  const words = wasPrompt ? { text: prompt.text, reading: prompt.reading ?? '' } : {}
  return { key, cells: { ...cells, ...words, no: String(no) } }
}

export const keyed = (rows: readonly Row[], firstKey: number): DraftRow[] =>
  rows.map((cells, index) => ({ key: firstKey + index, cells }))

export const nextKey = (rows: readonly DraftRow[]): number =>
  Math.max(0, ...rows.map(({ key }) => key)) + 1
