import { useCallback, useLayoutEffect, useRef } from 'preact/hooks'
import { insertRowAfter, removeRow, type DraftRow } from './draft.ts'
import { cellId } from './draft-problems.ts'
import type { Edit } from './use-pack-draft.ts'

export interface RowChanges {
  /** Adds a row under the one at `position`, from 1. */
  readonly insertAfter: (row: DraftRow, position: number) => void
  readonly remove: (row: DraftRow, position: number) => void
}

/** Rows come and go, and the focus goes on: into the new row, or into the one that moved up. */
export function useRowChanges(rows: readonly DraftRow[], edit: Edit): RowChanges {
  const indexToFocus = useRef<number | null>(null)
  useLayoutEffect(() => {
    if (indexToFocus.current === null) return
    const row = rows[indexToFocus.current] ?? rows.at(-1)
    indexToFocus.current = null
    if (row) document.getElementById(cellId({ key: row.key, column: 'text' }))?.focus()
  }, [rows])
  const insertAfter = useCallback<RowChanges['insertAfter']>(
    ({ key }, position) => {
      indexToFocus.current = position
      edit((draft) => insertRowAfter(draft, key))
    },
    [edit],
  )
  const remove = useCallback<RowChanges['remove']>(
    ({ key }, position) => {
      indexToFocus.current = position - 1
      edit((draft) => removeRow(draft, key))
    },
    [edit],
  )
  return { insertAfter, remove }
}
