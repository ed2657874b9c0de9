/** Which field of the editor a problem of the draft belongs to. */
import type { PackProblem } from '#domain/instruments/pack-problem.ts'
import { itemNumberText } from '#domain/instruments/item-number.ts'
import { whatText, whereText } from '#features/packs/problem-text.ts'
import type { Translate } from '#i18n/translate.ts'
import { COLUMNS, type Column, type PackDraft } from './draft.ts'
import type { Cell } from './paste.ts'

export const HEAD_IDS = {
  title: 'pack-title',
  rights: 'pack-rights',
  notice: 'pack-notice',
} as const

export const answerId = (index: number): string => `pack-answer-${index}`

export const SCALE_SIZE_ID = 'pack-scale-size'

export const cellId = ({ key, column }: Cell): string => `pack-cell-${key}-${column}`

/** The cell whose field has this id, or null for any other element. */
export function cellOfId(id: string): Cell | null {
  const [, key = '', name = ''] = /^pack-cell-(\d+)-(\w+)$/.exec(id) ?? []
  const column = COLUMNS.find((known) => known === name)
  return column ? { key: Number(key), column } : null
}

export interface DraftProblem {
  readonly fieldId: string
  /** With its place, for the list over the form. */
  readonly text: string
  /** For the field itself. */
  readonly what: string
}

/** The first problem of every field, in the order of the problems. */
export function describeProblems(
  t: Translate,
  draft: PackDraft,
  problems: readonly PackProblem[],
): readonly DraftProblem[] {
  const byField = new Map<string, DraftProblem>()
  for (const problem of withoutEchoes(problems)) {
    const fieldId = fieldIdOf(draft, problem)
    const [where, what] = [whereText(t, problem), whatText(t, problem)]
    const text = where === null ? what : t('packs.problemAt', { where, what })
    if (!byField.has(fieldId)) byField.set(fieldId, { fieldId, text, what })
  }
  return [...byField.values()]
}

export type RowErrors = Partial<Record<Column, string>>

/** What is wrong in each row, by the key of the row. */
export function errorsByRow(problems: readonly DraftProblem[]): ReadonlyMap<number, RowErrors> {
  const errors = new Map<number, RowErrors>()
  for (const { fieldId, what } of problems) {
    const cell = cellOfId(fieldId)
    if (cell) errors.set(cell.key, { ...errors.get(cell.key), [cell.column]: what })
  }
  return errors
}

/** The list of axes is made from the rows: what is wrong with it, a row has said already. */
function withoutEchoes(problems: readonly PackProblem[]): readonly PackProblem[] {
  const own = problems.filter((problem) => !('path' in problem && problem.path.startsWith('axes')))
  return own.length > 0 ? own : problems
}

function fieldIdOf(draft: PackDraft, problem: PackProblem): string {
  if (problem.kind === 'numberGap') return cellAfterGap(draft, problem.missing)
  if (!('path' in problem)) return HEAD_IDS.title
  const { path, row } = problem
  if (row !== null) return cellAt(draft, row - 1, columnOf(path) ?? 'text')
  const [, answer] = /^scale\.answers\[(\d+)\]/.exec(path) ?? []
  if (answer !== undefined) return answerId(Number(answer))
  if (path.startsWith('scale')) return SCALE_SIZE_ID
  if (path === 'title' || path === 'rights' || path === 'notice') return HEAD_IDS[path]
  return cellAt(draft, 0, path.startsWith('axes') ? (columnOf(path) ?? 'domain') : 'text')
}

/** 'items[3].reading' → 'reading', 'axes.detail[0].title' → 'detail' */
const columnOf = (path: string): Column | undefined =>
  COLUMNS.find((column) => new RegExp(`\\.${column}\\b`).test(path))

/** The number that comes too early, where the missing one should stand. */
function cellAfterGap(draft: PackDraft, missing: readonly number[]): string {
  const [lowest = 1] = missing
  const at = draft.rows.findIndex(({ cells }) => Number(itemNumberText(cells.no)) > lowest)
  return cellAt(draft, at === -1 ? draft.rows.length - 1 : at, 'no')
}

function cellAt({ rows }: PackDraft, index: number, column: Column): string {
  const row = rows[index] ?? rows[0]
  return row ? cellId({ key: row.key, column }) : HEAD_IDS.title
}
