/** The notes about one participant: in order, and as changes to records. */
import type { NoteFields } from '#domain/participants/note.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { Change } from '#domain/record-types.ts'
import { changeRecordFields, type Reversible } from '#domain/reversible.ts'

export type NoteRecord = RecordOf<'note'>
export type NoteInput = Pick<NoteFields, 'text' | 'writtenOn'>

export interface NoteLists {
  readonly current: readonly NoteRecord[]
  readonly archived: readonly NoteRecord[]
}

/** Both with the newest first: by the day they are about, then in the order of writing. */
export function arrangeNotes(notes: readonly NoteRecord[]): NoteLists {
  const sorted = notes.toSorted((a, b) => compare(newestKey(b), newestKey(a)))
  return {
    current: sorted.filter(({ fields }) => fields.archived === null),
    archived: sorted.filter(({ fields }) => fields.archived !== null),
  }
}

export const addNote = (id: string, participant: string, input: NoteInput): readonly Change[] => [
  { type: 'note', id, fields: { participant, ...input, archived: null } },
]

export const editNote = (record: NoteRecord, input: NoteInput): Reversible =>
  changeRecordFields('note', record, input)

export const archiveNote = (record: NoteRecord, on: IsoDate): Reversible =>
  changeRecordFields('note', record, { archived: { on, reason: '' } })

export const unarchiveNote = (record: NoteRecord): Reversible =>
  changeRecordFields('note', record, { archived: null })

/** Ids are time-ordered (UUID version 7). */
const newestKey = ({ id, fields }: NoteRecord): string => `${fields.writtenOn} ${id}`

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
