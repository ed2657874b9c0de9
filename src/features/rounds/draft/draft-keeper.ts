/** Writes a draft as it is filled: one edit, one write, in the order in which people tap. */
import { isOpen, type SheetFields } from '#domain/sheets/sheet.ts'
import type { Write } from '#services/use-write.ts'
import type { SheetRecord } from '#features/rounds/sheet-records.ts'
import {
  beginEdit,
  editsOn,
  failWrite,
  fieldsToWrite,
  finishWrite,
  meetCopy,
  startDraft,
  type DraftState,
  type KeptCopy,
  type SheetEdit,
} from './draft-state.ts'

export interface DraftKeeper {
  /** Id of the record, also before it exists. */
  readonly id: string
  state(): DraftState
  /** The state with what is known by now, also when the sheet is no longer on screen. */
  refresh(): DraftState
  /** Shows the edit at once; resolves when its write is done or refused. */
  edit(edit: SheetEdit): Promise<void>
  /** Writes again what could not be kept. */
  retry(): Promise<void>
  /** The record was read again: another tab may have changed it. */
  meet(record: SheetRecord): void
  /** Calls back after every change of state. Returns how to stop. */
  listen(onChange: () => void): () => void
}

interface KeeperParts {
  readonly id: string
  /** What the sheet starts with when there is no record yet. */
  readonly start: SheetFields
  readonly stored: SheetRecord | null
  readonly write: Write
  /** The newest copy of the record in memory, asked for after each write. */
  readonly readBack: (id: string) => SheetRecord | undefined
}

export function createDraftKeeper(parts: KeeperParts): DraftKeeper {
  const { id, start, stored, write, readBack } = parts
  const listeners = new Set<() => void>()
  let state = startDraft(start, stored && toCopy(stored))

  const change = (next: DraftState) => {
    if (next === state) return
    state = next
    for (const onChange of listeners) onChange()
  }

  const edit = async (edit: SheetEdit) => {
    if (!isOpen(state.shown)) return
    const next = beginEdit(state, edit)
    // The write sets out before anybody hears of the edit: it is what must not wait.
    const written = write([
      { type: 'sheet', id, fields: fieldsToWrite(next), edit: (current) => editsOn(next, current) },
    ])
    change(next)
    const isKept = await written
    const copy = readBack(id)
    change(
      isKept ? finishWrite(state, next.turn, copy && toCopy(copy)) : failWrite(state, next.turn),
    )
  }

  const meet = (record: SheetRecord) => change(meetCopy(state, toCopy(record)))

  return {
    id,
    state: () => state,
    refresh: () => {
      const stored = readBack(id)
      if (stored) meet(stored)
      return state
    },
    edit,
    retry: () => edit({}),
    meet,
    listen: (onChange) => {
      listeners.add(onChange)
      return () => listeners.delete(onChange)
    },
  }
}

const toCopy = ({ fields, author }: SheetRecord): KeptCopy => ({ fields, stamp: author.stamp })
