/** The record 'staff': the profile of somebody who uses the staff app (支援員). */
import * as z from 'zod/mini'
import {
  collectFields,
  readKana,
  readRequiredText,
  type KanaProblem,
  type TextProblem,
} from '#domain/shared/form.ts'
import type { Result } from '#domain/shared/result.ts'
import { archivedSchema, optionalText, requiredText } from '#domain/shared/text-fields.ts'

const MAX = { name: 100, kana: 100, mark: 30 } as const

export const staffSchema = z.object({
  name: requiredText(MAX.name),
  kana: optionalText(MAX.kana),
  /** A mark's id (mark.ts): what the lock screen shows instead of the name. */
  mark: requiredText(MAX.mark),
  archived: archivedSchema,
})

export interface StaffForm {
  readonly name: string
  readonly kana: string
}

export type StaffProblem =
  ({ readonly field: 'name' } & TextProblem) | ({ readonly field: 'kana' } & KanaProblem)

export function parseStaffForm(form: StaffForm): Result<StaffForm, readonly StaffProblem[]> {
  return collectFields({
    name: readRequiredText(form.name, MAX.name),
    kana: readKana(form.kana, MAX.kana),
  })
}
