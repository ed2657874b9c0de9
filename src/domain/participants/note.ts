/** The record 'note': what staff wrote down about a participant. Its author is the record's. */
import * as z from 'zod/mini'
import { isoDate, parsePastDate, type IsoDate, type PastDateProblem } from '#domain/shared/dates.ts'
import { collectFields, readRequiredText, type TextProblem } from '#domain/shared/form.ts'
import type { Result } from '#domain/shared/result.ts'
import { archivedSchema, recordId, requiredText } from '#domain/shared/text-fields.ts'

const TEXT_MAX = 10_000

export const noteSchema = z.object({
  participant: recordId,
  text: requiredText(TEXT_MAX),
  /** The day it is about, which may lie before the day it was typed. */
  writtenOn: isoDate,
  archived: archivedSchema,
})

export type NoteFields = Readonly<z.infer<typeof noteSchema>>

export interface NoteForm {
  readonly text: string
  readonly writtenOn: string
}

export type NoteProblem =
  ({ readonly field: 'text' } & TextProblem) | ({ readonly field: 'writtenOn' } & PastDateProblem)

export function parseNoteForm(
  form: NoteForm,
  today: IsoDate,
): Result<Pick<NoteFields, 'text' | 'writtenOn'>, readonly NoteProblem[]> {
  return collectFields({
    text: readRequiredText(form.text, TEXT_MAX),
    writtenOn: parsePastDate(form.writtenOn, today),
  })
}
