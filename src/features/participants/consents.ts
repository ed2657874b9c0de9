/** The consents of one participant: in order, as a form, and as changes to records. */
import {
  parseConsentForm,
  type ConsentFields,
  type ConsentForm,
  type ConsentProblem,
} from '#domain/participants/consent.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { err, type Result } from '#domain/shared/result.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { Change } from '#domain/record-types.ts'
import { changeRecordFields, type Reversible } from '#domain/reversible.ts'

export type ConsentRecord = RecordOf<'consent'>
export type ConsentInput = Omit<ConsentFields, 'participant'>

/** The latest agreement first. */
export const sortConsents = (consents: readonly ConsentRecord[]): readonly ConsentRecord[] =>
  consents.toSorted((a, b) => compare(b.fields.agreedOn, a.fields.agreedOn) || compare(b.id, a.id))

/** Reads the form; whoever withdraws a consent must say since when. */
export function checkConsentForm(
  form: ConsentForm,
  { today, isWithdrawal }: { readonly today: IsoDate; readonly isWithdrawal: boolean },
): Result<ConsentInput, readonly ConsentProblem[]> {
  const parsed = parseConsentForm(form, today)
  if (!isWithdrawal || form.withdrawnOn.trim() !== '') return parsed
  const missing: ConsentProblem = { field: 'withdrawnOn', kind: 'empty' }
  return err(parsed.ok ? [missing] : [...parsed.error, missing])
}

export const addConsent = (
  id: string,
  participant: string,
  input: ConsentInput,
): readonly Change[] => [{ type: 'consent', id, fields: { participant, ...input } }]

/** Also withdraws, and takes a withdrawal back: both are a change of `withdrawnOn`. */
export const editConsent = (record: ConsentRecord, input: ConsentInput): Reversible =>
  changeRecordFields('consent', record, input)

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b))
