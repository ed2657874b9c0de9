/** What the offices' form and buttons mean as changes to records. */
import { parseOfficeForm, type OfficeForm, type OfficeProblem } from '#domain/offices/office.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { foldForSearch } from '#domain/shared/kana.ts'
import { err, type Result } from '#domain/shared/result.ts'
import type { Change, RecordOf } from '#domain/record-types.ts'

export type OfficeRecord = RecordOf<'office'>

export type OfficeFormProblem =
  | OfficeProblem
  /** An office of this name is there already: two would be mixed up in every list and report. */
  | {
      readonly field: 'name'
      readonly kind: 'taken'
      readonly by: string
      readonly isArchived: boolean
    }

/** Reads the form; `others` are all offices but the one of the form. */
export function checkOfficeForm(
  form: OfficeForm,
  others: readonly OfficeRecord[],
): Result<OfficeForm, readonly OfficeFormProblem[]> {
  const parsed = parseOfficeForm(form)
  const wanted = foldForSearch(form.name)
  const holder = others.find(({ fields }) => wanted !== '' && foldForSearch(fields.name) === wanted)
  if (!holder) return parsed
  const { name, archived } = holder.fields
  const isArchived = archived !== null
  const taken: OfficeFormProblem = { field: 'name', kind: 'taken', by: name, isArchived }
  return err(parsed.ok ? [taken] : [taken, ...parsed.error])
}

export const addOffice = (id: string, { name, kana }: OfficeForm): readonly Change[] => [
  { type: 'office', id, fields: { name, kana, ours: false, archived: null } },
]

/** What to write, and what to write to take it back. */
export interface OfficeChange {
  readonly changes: readonly Change[]
  readonly undo: readonly Change[]
}

/** Only what differs, so that a rival value from another device is not settled unseen. */
export function renameOffice({ id, fields }: OfficeRecord, form: OfficeForm): OfficeChange {
  const differing = (['name', 'kana'] as const).filter((field) => form[field] !== fields[field])
  if (differing.length === 0) return { changes: [], undo: [] }
  const pick = (names: OfficeForm): Partial<OfficeForm> =>
    Object.fromEntries(differing.map((field) => [field, names[field]] as const))
  const write = (from: OfficeForm, to: OfficeForm): readonly Change[] => [
    { type: 'office', id, fields: pick(to), from: pick(from) },
  ]
  return { changes: write(fields, form), undo: write(form, fields) }
}

export function archiveOffice({ id }: OfficeRecord, on: IsoDate): OfficeChange {
  const archived = { on, reason: '' }
  return {
    changes: [{ type: 'office', id, fields: { archived } }],
    undo: [{ type: 'office', id, fields: { archived: null } }],
  }
}

export function unarchiveOffice({ id, fields }: OfficeRecord): OfficeChange {
  return {
    changes: [{ type: 'office', id, fields: { archived: null } }],
    undo: [{ type: 'office', id, fields: { archived: fields.archived } }],
  }
}
