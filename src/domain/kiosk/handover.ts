/**
 * A hand-over 「本人に渡す」: the tablet goes into the hands of one participant, for one sheet.
 *
 * Three texts belong to it, each for other eyes:
 *
 * | text            | says                                   | opened by                          |
 * |-----------------|----------------------------------------|------------------------------------|
 * | plan            | whose sheet of which round it will be  | the unlocked device                |
 * | task, progress  | one display name, blank items; answers | this hand-over's session secret    |
 * | finished        | the answers                            | the scope they are sealed to       |
 */
import * as z from 'zod/mini'
import { packRefSchema, scaleSchema, type Pack, type PackItem } from '#domain/instruments/pack.ts'
import { isoDate } from '#domain/shared/dates.ts'
import { recordId } from '#domain/shared/text-fields.ts'
import { answersSchema } from '#domain/sheets/answers.ts'
import { isoInstant } from '#domain/sheets/iso-instant.ts'
import { EMPLOYMENTS, type SheetFields } from '#domain/sheets/sheet.ts'

/** How the participant's screens look at first; they may change it. */
export const lookSchema = z.readonly(
  z.object({
    language: z.enum(['ja', 'ja-easy', 'en']),
    furigana: z.boolean(),
    textSize: z.enum(['normal', 'large', 'larger']),
  }),
)

export type KioskLook = z.output<typeof lookSchema>

/** An item as the participant reads it. */
type TaskItem = Pick<PackItem, 'no' | 'text' | 'reading' | 'plain'>

/** One name and one blank sheet: all that a device in a participant's hands can read of anybody. */
export const taskSchema = z.readonly(
  z.object({
    displayName: z.string(),
    title: z.string(),
    notice: z.optional(z.string()),
    rights: z.string(),
    scale: scaleSchema,
    items: z.readonly(
      z.array(
        z.readonly(
          z.object({
            no: z.number(),
            text: z.string(),
            reading: z.exactOptional(z.string()),
            plain: z.exactOptional(z.string()),
          }),
        ),
      ),
    ),
    look: lookSchema,
    /** Whom the finished answers are sealed to: age1…, a public key. */
    recipient: z.string(),
  }),
)

export type KioskTask = z.output<typeof taskSchema>

export const blankItems = ({ items }: Pack): readonly TaskItem[] =>
  items.map(({ no, text, reading, plain }) => ({
    no,
    text,
    ...(reading === undefined ? {} : { reading }),
    ...(plain === undefined ? {} : { plain }),
  }))

/** What staff prepared. */
export const planSchema = z.readonly(
  z.object({
    participant: recordId,
    round: recordId,
    /** Id of the sheet that the answers become, however often they are received. */
    sheet: recordId,
    pack: packRefSchema,
    /** The header of the sheet, as it was when the tablet was handed over. */
    filledOn: isoDate,
    employment: z.nullable(z.enum(EMPLOYMENTS)),
    staffName: z.string(),
    /** The staff profile that gave the tablet out of hand; before, the one that prepared it. */
    handedOverBy: recordId,
    /** 256 bit, base64url. */
    secret: z.string(),
    task: taskSchema,
  }),
)

export type HandoverPlan = z.output<typeof planSchema>

/** What is sealed to the scope when the participant has finished, or staff take it back. */
export const finishedSchema = z.readonly(
  z.object({ answers: answersSchema, beganAt: isoInstant, finishedAt: isoInstant }),
)

export type FinishedAnswers = z.output<typeof finishedSchema>

/** The participant's sheet: theirs alone, whoever of staff unlocks afterwards. */
export function sheetOfHandover(
  plan: HandoverPlan,
  { answers, beganAt, finishedAt }: FinishedAnswers,
  device: string,
): SheetFields {
  const { participant, round, pack, filledOn, employment, staffName, handedOverBy } = plan
  return {
    participant,
    round,
    rater: 'self',
    pack,
    filledOn,
    employment,
    staffName,
    answers,
    submittedAt: finishedAt,
    submittedBy: null,
    handedOver: { device, by: handedOverBy, beganAt },
    corrects: null,
    reason: null,
    discarded: null,
  }
}
