/**
 * A sheet: one rater's answers in one round, with the header of the paper form. A draft belongs to
 * the device that began it; submitting freezes it. Afterwards it is never changed: a correction is
 * a new sheet that names the one it corrects, with a reason.
 */
import * as z from 'zod/mini'
import { packRefSchema, type Pack, type PackItem } from '#domain/instruments/pack.ts'
import { isoDate } from '#domain/shared/dates.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { recordId } from '#domain/shared/text-fields.ts'
import { answersSchema, checkAnswers, unansweredItems, type AnswerProblem } from './answers.ts'
import { isoInstant } from './iso-instant.ts'
import { raterSchema } from './rater.ts'

/** 就労状況 on the paper form: 就労中 / 無職. */
export const EMPLOYMENTS = ['employed', 'unemployed'] as const

/** Not trimmed: a draft keeps what was typed, as it was typed. */
const words = (maxLength: number) => z.string().check(z.maxLength(maxLength))

/** How a sheet came about that the participant filled alone (see domain/kiosk). */
const handedOverSchema = z.readonly(
  z.object({
    /** The device that was handed over. */
    device: z.string(),
    /** The staff profile that handed it over. */
    by: recordId,
    beganAt: isoInstant,
  }),
)

/** The record 'sheet'. */
export const sheetSchema = z.object({
  participant: recordId,
  round: recordId,
  rater: raterSchema,
  /** The exact wording that was answered. */
  pack: packRefSchema,
  /** 記入日 */
  filledOn: isoDate,
  /** 就労状況; null when neither was ticked. */
  employment: z.nullable(z.enum(EMPLOYMENTS)),
  /** 支援員名, as it stands on the form. */
  staffName: words(200),
  answers: answersSchema,
  /** Null: a draft. */
  submittedAt: z.nullable(isoInstant),
  /**
   * The staff profile that submitted it; null for a draft, for sheets of schema 1, and where the
   * participant did.
   */
  submittedBy: z._default(z.nullable(recordId), null),
  /** Null when it was not filled in the participant's hands alone, and for sheets before schema 3. */
  handedOver: z._default(z.nullable(handedOverSchema), null),
  /** The sheet that this one replaces; null for a first sheet. */
  corrects: z.nullable(recordId),
  /** Why it was corrected; null for a first sheet. */
  reason: z.nullable(words(2000)),
  /** Set aside: it counts nowhere, and stays in the history. */
  discarded: z.nullable(z.readonly(z.object({ reason: words(2000) }))),
})

export type SheetFields = Readonly<z.output<typeof sheetSchema>>

/** A sheet record as the domain looks at it. */
export type Sheet = SheetFields & { readonly id: string }

/** A sheet that may be filled: neither submitted nor set aside. */
export const isOpen = ({ submittedAt, discarded }: SheetFields): boolean =>
  submittedAt === null && discarded === null

/** Submitting closes a sheet, and so does setting it aside: from then on only the latter changes. */
export const maySheetChange = (
  current: Readonly<Record<string, unknown>>,
  names: readonly string[],
): boolean => isOpen(current as SheetFields) || names.every((name) => name === 'discarded')

export type SubmitProblem =
  | { readonly kind: 'alreadySubmitted' }
  | { readonly kind: 'discarded' }
  /** The pack at hand is not the one the sheet was answered with. */
  | { readonly kind: 'wrongPack' }
  | { readonly kind: 'badAnswers'; readonly problems: readonly AnswerProblem[] }
  /** Not one item is answered: discard the sheet instead. */
  | { readonly kind: 'nothingAnswered' }
  /** A correction must say why. */
  | { readonly kind: 'reasonMissing' }

/**
 * Whether a draft may be submitted. Gaps do not stop it: the value lists the items left
 * unanswered, to be shown before submitting and marked afterwards.
 */
export function canSubmit(
  pack: Pack,
  sheet: SheetFields,
): Result<{ readonly unanswered: readonly PackItem[] }, SubmitProblem> {
  if (sheet.discarded) return err({ kind: 'discarded' })
  if (sheet.submittedAt !== null) return err({ kind: 'alreadySubmitted' })
  const isSamePack = sheet.pack.id === pack.id && sheet.pack.version === pack.version
  if (!isSamePack) return err({ kind: 'wrongPack' })
  const checked = checkAnswers(pack, sheet.answers)
  if (!checked.ok) return err({ kind: 'badAnswers', problems: checked.error })
  if (sheet.corrects !== null && isBlank(sheet.reason)) return err({ kind: 'reasonMissing' })
  const unanswered = unansweredItems(pack, sheet.answers)
  return unanswered.length === pack.items.length
    ? err({ kind: 'nothingAnswered' })
    : ok({ unanswered })
}

export type CorrectionProblem =
  /** A draft is simply changed. */
  | { readonly kind: 'notSubmitted' }
  | { readonly kind: 'discarded' }
  | { readonly kind: 'reasonMissing' }

/**
 * The draft that corrects a submitted sheet, the one that counts (`effectiveSheet`): a copy of it,
 * open again, with the reason.
 */
export function draftCorrection(
  original: Sheet,
  reason: string,
): Result<SheetFields, CorrectionProblem> {
  if (original.submittedAt === null) return err({ kind: 'notSubmitted' })
  if (original.discarded) return err({ kind: 'discarded' })
  if (isBlank(reason)) return err({ kind: 'reasonMissing' })
  const { id, ...fields } = original
  return ok({
    ...fields,
    submittedAt: null,
    submittedBy: null,
    handedOver: null,
    corrects: id,
    reason: reason.trim(),
  })
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === ''
}
