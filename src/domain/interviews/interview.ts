/**
 * The record 'interview' (面談): what staff and participant agreed on while they looked at a round
 * together. Its answers stay in the sheets of the round.
 */
import * as z from 'zod/mini'
import {
  addDays,
  isoDate,
  parsePastDate,
  parseTypedDate,
  type IsoDate,
  type PastDateProblem,
} from '#domain/shared/dates.ts'
import { collectFields, readableFields, readText, type TextProblem } from '#domain/shared/form.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { optionalText, recordId } from '#domain/shared/text-fields.ts'

const MAX = { staffName: 200, goals: 2000, nextSteps: 2000 } as const

/** Rounds are about monthly. */
const DAYS_BETWEEN_ROUNDS = 30

export const interviewSchema = z.object({
  participant: recordId,
  round: recordId,
  /** 面談した日 */
  heldOn: isoDate,
  /** 支援員名, as it stands on paper. */
  staffName: optionalText(MAX.staffName),
  /** 目標 */
  goals: optionalText(MAX.goals),
  /** つぎにすること */
  nextSteps: optionalText(MAX.nextSteps),
  /** 次回の予定日; null where none was set. */
  nextRoundOn: z.prefault(z.nullable(isoDate), null),
})

export type InterviewFields = Readonly<z.infer<typeof interviewSchema>>

/** What the two put down; the rest says where it belongs. */
export type InterviewNotes = Omit<InterviewFields, 'participant' | 'round'>

/** What stands in the fields of the form. */
export type InterviewForm = Readonly<Record<keyof InterviewNotes, string>>

export type InterviewProblem =
  | ({ readonly field: 'staffName' | 'goals' | 'nextSteps' } & TextProblem)
  | ({ readonly field: 'heldOn' } & PastDateProblem)
  | ({ readonly field: 'nextRoundOn' } & NextRoundProblem)

export type NextRoundProblem =
  | PastDateProblem
  /** The next round comes after this interview. */
  | { readonly kind: 'notAfterInterview' }

/**
 * The id of a round's one interview: the round's (UUID version 7) with the digit of version 8
 * (RFC 9562 §5.8), so that two tabs or devices that begin it write the same record.
 */
export const interviewId = (round: string): string => `${round.slice(0, 14)}8${round.slice(15)}`

/** The notes before somebody has written. `openedOn` is the day of the round. */
export function blankNotes(openedOn: IsoDate, staffName: string, today: IsoDate): InterviewNotes {
  const due = addDays(openedOn, DAYS_BETWEEN_ROUNDS)
  return {
    heldOn: today,
    staffName,
    goals: '',
    nextSteps: '',
    nextRoundOn: due > today ? due : addDays(today, DAYS_BETWEEN_ROUNDS),
  }
}

/** Reads the form; `nextRoundOn` is '' where no day was set. */
export function parseInterviewForm(
  form: InterviewForm,
  today: IsoDate,
): Result<InterviewNotes, readonly InterviewProblem[]> {
  return collectFields(readForm(form, today))
}

/** What of a form can be kept already, while the rest is still being typed. */
export const readableNotes = (form: InterviewForm, today: IsoDate): Partial<InterviewNotes> =>
  readableFields(readForm(form, today))

function readForm(form: InterviewForm, today: IsoDate) {
  const heldOn = parsePastDate(form.heldOn, today)
  return {
    heldOn,
    staffName: readText(form.staffName, MAX.staffName),
    goals: readText(form.goals, MAX.goals),
    nextSteps: readText(form.nextSteps, MAX.nextSteps),
    nextRoundOn: readNextRound(form.nextRoundOn, heldOn),
  }
}

function readNextRound(
  text: string,
  heldOn: Result<IsoDate, PastDateProblem>,
): Result<IsoDate | null, NextRoundProblem> {
  if (text.trim() === '') return ok(null)
  const day = parseTypedDate(text)
  const isTooEarly = day.ok && heldOn.ok && day.value <= heldOn.value
  return isTooEarly ? err({ kind: 'notAfterInterview' }) : day
}
