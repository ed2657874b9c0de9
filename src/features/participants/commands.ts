/** What a filled form or a tapped button means as changes to records. */
import { codeTaken, parseParticipantForm } from '#domain/participants/participant.ts'
import type {
  ParticipantFields,
  ParticipantForm,
  ParticipantProblem,
} from '#domain/participants/participant.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { collectFields, readRequiredText, type TextProblem } from '#domain/shared/form.ts'
import { err, type Result } from '#domain/shared/result.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { Change } from '#domain/record-types.ts'
import { changeRecordFields, type Reversible } from '#domain/reversible.ts'

export type ParticipantRecord = RecordOf<'participant'>

export type FormProblem =
  | ParticipantProblem
  /** Somebody else, by name, has the code. */
  | { readonly field: 'code'; readonly kind: 'taken'; readonly by: string }

export type ParticipantInput = Omit<ParticipantFields, 'archived'>

interface CheckContext {
  readonly today: IsoDate
  /** Everybody else, archived people included: their codes are not free. */
  readonly others: readonly Pick<ParticipantRecord, 'fields'>[]
}

/** Reads the form; all problems together, so that nobody meets them one at a time. */
export function checkParticipantForm(
  form: ParticipantForm,
  { today, others }: CheckContext,
): Result<ParticipantInput, readonly FormProblem[]> {
  const parsed = parseParticipantForm(form, today)
  const holder = codeHolder(form.code, others)
  if (!holder) return parsed
  const taken: FormProblem = { field: 'code', kind: 'taken', by: holder.fields.name }
  return err(parsed.ok ? [taken] : [...parsed.error, taken])
}

export const addParticipant = (id: string, input: ParticipantInput): readonly Change[] => [
  { type: 'participant', id, fields: { ...input, archived: null } },
]

export const editParticipant = (record: ParticipantRecord, input: ParticipantInput): Reversible =>
  changeRecordFields('participant', record, input)

const REASON_MAX = 200

export interface ArchiveForm {
  readonly reason: string
}

export type ArchiveProblem = { readonly field: 'reason' } & TextProblem

/** The reason is required, since it is read years later. */
export function checkArchiveForm(
  form: ArchiveForm,
): Result<ArchiveForm, readonly ArchiveProblem[]> {
  return collectFields({ reason: readRequiredText(form.reason, REASON_MAX) })
}

export const archiveParticipant = (
  record: ParticipantRecord,
  { reason }: ArchiveForm,
  on: IsoDate,
): Reversible => changeRecordFields('participant', record, { archived: { on, reason } })

export const unarchiveParticipant = (record: ParticipantRecord): Reversible =>
  changeRecordFields('participant', record, { archived: null })

function codeHolder(
  code: string,
  others: CheckContext['others'],
): Pick<ParticipantRecord, 'fields'> | undefined {
  if (
    !codeTaken(
      code,
      others.map(({ fields }) => fields),
    )
  )
    return undefined
  return others.find(({ fields }) => codeTaken(code, [fields]))
}
