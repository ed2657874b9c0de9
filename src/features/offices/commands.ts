/** What the offices' form and buttons mean as changes to records. */
import { parseOfficeForm, type OfficeForm, type OfficeProblem } from '#domain/offices/office.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { foldForSearch } from '#domain/shared/kana.ts'
import { err, type Result } from '#domain/shared/result.ts'
import type { Change, RecordOf } from '#domain/record-types.ts'
import { changeRecordFields, type Reversible } from '#domain/reversible.ts'

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

export const renameOffice = (office: OfficeRecord, { name, kana }: OfficeForm): Reversible =>
  changeRecordFields('office', office, { name, kana })

export function archiveOffice({ id }: OfficeRecord, on: IsoDate): Reversible {
  const archived = { on, reason: '' }
  return {
    changes: [{ type: 'office', id, fields: { archived } }],
    undo: [{ type: 'office', id, fields: { archived: null } }],
  }
}

export function unarchiveOffice({ id, fields }: OfficeRecord): Reversible {
  return {
    changes: [{ type: 'office', id, fields: { archived: null } }],
    undo: [{ type: 'office', id, fields: { archived: fields.archived } }],
  }
}
