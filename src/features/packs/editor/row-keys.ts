/** Enter moves down the column and Shift+Enter up, as in a spreadsheet. */
import type { TargetedKeyboardEvent } from 'preact'
import type { DraftRow } from './draft.ts'
import { cellId, cellOfId } from './draft-problems.ts'

export function moveByEnter(
  event: TargetedKeyboardEvent<HTMLElement>,
  rows: readonly DraftRow[],
): void {
  // While an input method is open, Enter accepts what it proposes.
  if (event.key !== 'Enter' || event.isComposing || !(event.target instanceof Element)) return
  const cell = cellOfId(event.target.id)
  if (!cell) return
  event.preventDefault()
  const at = rows.findIndex(({ key }) => key === cell.key)
  const next = rows[event.shiftKey ? at - 1 : at + 1]
  if (next) document.getElementById(cellId({ key: next.key, column: cell.column }))?.focus()
}
