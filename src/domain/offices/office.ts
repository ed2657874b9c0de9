/** The record 'office': a partner office (拠点事業所), or this organisation's own. */
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

const MAX = { name: 100, kana: 100 } as const

export const officeSchema = z.object({
  name: requiredText(MAX.name),
  kana: optionalText(MAX.kana),
  /** Whether it belongs to the organisation that keeps these records. */
  ours: z.prefault(z.boolean(), false),
  archived: archivedSchema,
})

export interface OfficeForm {
  readonly name: string
  readonly kana: string
}

export type OfficeProblem =
  ({ readonly field: 'name' } & TextProblem) | ({ readonly field: 'kana' } & KanaProblem)

export function parseOfficeForm(form: OfficeForm): Result<OfficeForm, readonly OfficeProblem[]> {
  return collectFields({
    name: readRequiredText(form.name, MAX.name),
    kana: readKana(form.kana, MAX.kana),
  })
}
