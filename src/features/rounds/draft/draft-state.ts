/**
 * A draft on screen: what is known to be kept, and the edits that are still on their way to the
 * disk. Edits are numbered by the write that first carries them, and every write carries all edits
 * not yet known to be kept. So a write that fails loses nothing: the next one brings its edits too.
 *
 *     kept ── edit 4 (failed) ── edit 5 (being written) ── edit 6 (being written) ── shown
 */
import { sameValue } from '#domain/shared/canonical-json.ts'
import type { Stamp } from '#domain/shared/stamp.ts'
import { withAnswer, type Answers } from '#domain/sheets/answers.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'

/** What one tap or one keystroke changes. */
export interface SheetEdit extends Partial<
  Pick<SheetFields, 'filledOn' | 'employment' | 'staffName'>
> {
  /** Item number → raw answer; null takes the answer back. */
  readonly answers?: Readonly<Record<number, number | null>>
}

interface PendingEdit {
  /** The number of the write that first carried it. */
  readonly turn: number
  readonly edit: SheetEdit
  /** Its write was refused; a later one may be bringing it along. */
  readonly hasFailed: boolean
}

export interface DraftState {
  /** As last known to be kept; for a sheet not begun yet, what it starts with. */
  readonly kept: SheetFields
  /** When `kept` was written last; null while there is no record. */
  readonly stamp: Stamp | null
  /** Oldest first. */
  readonly pending: readonly PendingEdit[]
  /** `kept` with all pending edits; the same object as long as it says the same. */
  readonly shown: SheetFields
  readonly turn: number
}

export type SavePhase = 'untouched' | 'saving' | 'saved' | 'failed'

/** A copy of the record, with the stamp of its last write. */
export interface KeptCopy {
  readonly fields: SheetFields
  readonly stamp: Stamp
}

export function startDraft(start: SheetFields, stored: KeptCopy | null): DraftState {
  const kept = stored?.fields ?? start
  return { kept, stamp: stored?.stamp ?? null, pending: [], shown: kept, turn: 0 }
}

/** An edit begins its way to the disk; `turn` of the new state names the write that carries it. */
export function beginEdit(state: DraftState, edit: SheetEdit): DraftState {
  const turn = state.turn + 1
  const pending = [...state.pending, { turn, edit, hasFailed: false }]
  return withShown({ ...state, turn, pending })
}

/** What the write of the newest turn has to say: everything for a record that does not exist. */
export function fieldsToWrite({ stamp, pending, shown }: DraftState): Partial<SheetFields> {
  return stamp === null ? shown : pick(shown, editedNames(pending))
}

/** What the pending edits make of a stored record, whatever another tab has answered meanwhile. */
export const editsOn = ({ pending }: DraftState, current: SheetFields): Partial<SheetFields> =>
  pick(applyEdits(current, pending), editedNames(pending))

/** The write of a turn is on the disk; `stored` is the newest copy known after it. */
export function finishWrite(
  state: DraftState,
  turn: number,
  stored: KeptCopy | undefined,
): DraftState {
  const written = state.pending.filter((edit) => edit.turn <= turn)
  const pending = state.pending.filter((edit) => edit.turn > turn)
  const expected = applyEdits(state.kept, written)
  const kept = stored && isNewer(stored, state.stamp) ? stored.fields : expected
  const stamp = stored && isNewer(stored, state.stamp) ? stored.stamp : state.stamp
  return withShown({ ...state, kept, stamp, pending })
}

/** The write of a turn was refused; its edits wait for the next one. */
export function failWrite(state: DraftState, turn: number): DraftState {
  const pending = state.pending.map((edit) =>
    edit.turn <= turn ? { ...edit, hasFailed: true } : edit,
  )
  return { ...state, pending }
}

/** The record as another tab left it. Copies that are older than what is known change nothing. */
export function meetCopy(state: DraftState, copy: KeptCopy): DraftState {
  if (!isNewer(copy, state.stamp)) return state
  return withShown({ ...state, kept: copy.fields, stamp: copy.stamp })
}

export function savePhase({ pending, stamp }: DraftState): SavePhase {
  if (pending.some((edit) => !edit.hasFailed)) return 'saving'
  if (pending.length > 0) return 'failed'
  return stamp === null ? 'untouched' : 'saved'
}

const isNewer = (copy: KeptCopy, stamp: Stamp | null): boolean =>
  stamp === null || copy.stamp > stamp

function withShown(state: DraftState): DraftState {
  const shown = applyEdits(state.kept, state.pending)
  return sameFields(shown, state.shown) ? state : { ...state, shown }
}

/** Most fields are the very same value, so that nothing is read twice for one tap. */
function sameFields(a: SheetFields, b: SheetFields): boolean {
  const others = new Map<string, unknown>(Object.entries(b))
  return Object.entries(a).every(([name, value]) => sameValue(value, others.get(name)))
}

function applyEdits(fields: SheetFields, edits: readonly PendingEdit[]): SheetFields {
  return edits.reduce((current, { edit: { answers, ...header } }) => {
    return { ...current, ...header, answers: withAnswers(current.answers, answers ?? {}) }
  }, fields)
}

function withAnswers(answers: Answers, edited: Readonly<Record<number, number | null>>): Answers {
  return Object.entries(edited).reduce(
    (current, [no, value]) => withAnswer(current, Number(no), value),
    answers,
  )
}

function editedNames(edits: readonly PendingEdit[]): readonly string[] {
  return edits.flatMap(({ edit }) => Object.keys(edit))
}

const pick = (fields: SheetFields, names: readonly string[]): Partial<SheetFields> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => names.includes(name)))
