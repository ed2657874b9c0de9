/**
 * The record 'consent': to what a participant agreed, and until when. Each agreement is a record
 * of its own and is withdrawn, never deleted (個人情報保護法, 要配慮個人情報).
 */
import * as z from 'zod/mini'
import { isoDate, parsePastDate, type IsoDate, type PastDateProblem } from '#domain/shared/dates.ts'
import { collectFields, readRequiredText, readText, type TextProblem } from '#domain/shared/form.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { optionalText, recordId, requiredText } from '#domain/shared/text-fields.ts'

const MAX = { purpose: 500, recipients: 500, note: 1000 } as const

export const consentSchema = z.object({
  participant: recordId,
  /** What the data is used for. */
  purpose: requiredText(MAX.purpose),
  /** Whom it may be given to. */
  recipients: optionalText(MAX.recipients),
  agreedOn: isoDate,
  withdrawnOn: z.prefault(z.nullable(isoDate), null),
  note: optionalText(MAX.note),
})

export type ConsentFields = Readonly<z.infer<typeof consentSchema>>

export type ConsentState = 'none' | 'given' | 'withdrawn'

/**
 * Where a participant's consents stand on a day. One that holds is enough; a withdrawal counts
 * from its own day on; what was agreed later than `on` does not count yet.
 */
export function consentState(
  consents: readonly Pick<ConsentFields, 'agreedOn' | 'withdrawnOn'>[],
  on: IsoDate,
): ConsentState {
  const agreed = consents.filter(({ agreedOn }) => agreedOn <= on)
  if (agreed.length === 0) return 'none'
  const holds = agreed.some(({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > on)
  return holds ? 'given' : 'withdrawn'
}

export type ConsentForm = Readonly<Record<Exclude<keyof ConsentFields, 'participant'>, string>>

export type ConsentProblem =
  | ({ readonly field: 'purpose' | 'recipients' | 'note' } & TextProblem)
  | ({ readonly field: 'agreedOn' } & PastDateProblem)
  | ({ readonly field: 'withdrawnOn' } & (PastDateProblem | { readonly kind: 'beforeAgreement' }))

/** Reads the form of a consent; `withdrawnOn` is '' while it holds. */
export function parseConsentForm(
  form: ConsentForm,
  today: IsoDate,
): Result<Omit<ConsentFields, 'participant'>, readonly ConsentProblem[]> {
  const agreedOn = parsePastDate(form.agreedOn, today)
  return collectFields({
    purpose: readRequiredText(form.purpose, MAX.purpose),
    recipients: readText(form.recipients, MAX.recipients),
    agreedOn,
    withdrawnOn: readWithdrawal(form.withdrawnOn, agreedOn, today),
    note: readText(form.note, MAX.note),
  })
}

function readWithdrawal(
  text: string,
  agreedOn: Result<IsoDate, PastDateProblem>,
  today: IsoDate,
): Result<IsoDate | null, PastDateProblem | { readonly kind: 'beforeAgreement' }> {
  if (text.trim() === '') return ok(null)
  const day = parsePastDate(text, today)
  const tooEarly = day.ok && agreedOn.ok && day.value < agreedOn.value
  return tooEarly ? err({ kind: 'beforeAgreement' }) : day
}
