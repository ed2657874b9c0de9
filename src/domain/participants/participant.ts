/** The record 'participant': the person supported (利用者). */
import * as z from 'zod/mini'
import {
  isoDate,
  parseBirthDate,
  type BirthDateProblem,
  type IsoDate,
} from '#domain/shared/dates.ts'
import {
  collectFields,
  readChoice,
  readKana,
  readRequiredText,
  readText,
  type ChoiceProblem,
  type KanaProblem,
  type TextProblem,
} from '#domain/shared/form.ts'
import { foldForSearch } from '#domain/shared/kana.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { archivedSchema, optionalText, recordId, requiredText } from '#domain/shared/text-fields.ts'

export const SEXES = ['male', 'female', 'other'] as const
export type Sex = (typeof SEXES)[number]

/** 就労中 / 無職, as on the paper sheet. */
export const EMPLOYMENTS = ['employed', 'unemployed'] as const
export type Employment = (typeof EMPLOYMENTS)[number]

const MAX = { name: 100, kana: 100, code: 30, pseudonym: 30, office: 64, contact: 1000 } as const

export const participantSchema = z.object({
  name: requiredText(MAX.name),
  kana: optionalText(MAX.kana),
  /** The organisation's own number for the person. */
  code: optionalText(MAX.code),
  /** Stands for the name in reports: Aさん. */
  pseudonym: optionalText(MAX.pseudonym),
  birthDate: z.prefault(z.nullable(isoDate), null),
  /** Asked only where it is needed; null is an answer too. */
  sex: z.prefault(z.nullable(z.enum(SEXES)), null),
  employment: z.prefault(z.nullable(z.enum(EMPLOYMENTS)), null),
  /** The record of the office that supports the person. */
  office: z.prefault(z.nullable(recordId), null),
  /** Free text: telephone, address, whom to call. */
  contact: optionalText(MAX.contact),
  archived: archivedSchema,
})

export type ParticipantFields = Readonly<z.infer<typeof participantSchema>>

/** What stands in the fields of the form; '' is nothing chosen. */
export type ParticipantForm = Readonly<Record<Exclude<keyof ParticipantFields, 'archived'>, string>>

export type ParticipantProblem =
  | ({ readonly field: 'name' | 'code' | 'pseudonym' | 'office' | 'contact' } & TextProblem)
  | ({ readonly field: 'kana' } & KanaProblem)
  | ({ readonly field: 'birthDate' } & BirthDateProblem)
  | ({ readonly field: 'sex' | 'employment' } & ChoiceProblem)

/**
 * Reads the form of a participant; only the name is required.
 * Whether the code is free is for `codeTaken`, since the form does not know the others.
 */
export function parseParticipantForm(
  form: ParticipantForm,
  today: IsoDate,
): Result<Omit<ParticipantFields, 'archived'>, readonly ParticipantProblem[]> {
  return collectFields({
    name: readRequiredText(form.name, MAX.name),
    kana: readKana(form.kana, MAX.kana),
    code: readText(form.code.normalize('NFKC'), MAX.code),
    pseudonym: readText(form.pseudonym, MAX.pseudonym),
    birthDate: readBirthDate(form.birthDate, today),
    sex: readChoice(form.sex, SEXES),
    employment: readChoice(form.employment, EMPLOYMENTS),
    office: readOffice(form.office),
    contact: readText(form.contact, MAX.contact),
  })
}

/** Whether somebody else has the code; P-0058, ｐ００５８ and P 0058 are one. No code is always free. */
export function codeTaken(code: string, others: Iterable<{ readonly code: string }>): boolean {
  const wanted = foldForSearch(code)
  if (wanted === '') return false
  for (const other of others) if (foldForSearch(other.code) === wanted) return true
  return false
}

function readBirthDate(text: string, today: IsoDate): Result<IsoDate | null, BirthDateProblem> {
  return text.trim() === '' ? ok(null) : parseBirthDate(text, today)
}

function readOffice(text: string): Result<string | null, TextProblem> {
  const office = readText(text, MAX.office)
  return office.ok ? ok(office.value || null) : err(office.error)
}
