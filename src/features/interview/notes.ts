/** The notes of an interview between their form and their record. */
import {
  interviewId,
  readableNotes,
  type InterviewFields,
  type InterviewForm,
  type InterviewNotes,
} from '#domain/interviews/interview.ts'
import { formatDate, type DateFormat, type IsoDate } from '#domain/shared/dates.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Change } from '#domain/record-types.ts'

/** How notes stand in the form: days as 2026/04/01 or R8/4/1, both of which are read back. */
export function toForm(
  { heldOn, nextRoundOn, staffName, goals, nextSteps }: InterviewNotes,
  calendar: DateFormat['calendar'],
): InterviewForm {
  const typed = (day: IsoDate) => formatDate(day, { calendar, locale: 'ja', style: 'short' })
  return {
    heldOn: typed(heldOn),
    staffName,
    goals,
    nextSteps,
    nextRoundOn: nextRoundOn === null ? '' : typed(nextRoundOn),
  }
}

/**
 * What was typed here, all of it kept, without the fields in which another tab has written since: the
 * screen then shows what the record holds, and the next key does not write over it.
 */
export function withoutOvertaken(
  typed: Partial<InterviewForm>,
  form: InterviewForm,
  stored: InterviewNotes,
  today: IsoDate,
): Partial<InterviewForm> {
  const kept = new Map<string, unknown>(Object.entries(readableNotes(form, today)))
  const held = new Map<string, unknown>(Object.entries(stored))
  const isOurs = ([name]: readonly [string, unknown]) =>
    !kept.has(name) || kept.get(name) === held.get(name)
  return Object.fromEntries(Object.entries(typed).filter(isOurs))
}

interface NotesToKeep {
  readonly round: Pick<Round, 'id' | 'participant'>
  /** What a new record begins with. */
  readonly blank: InterviewNotes
  /** What was typed here, and nothing else: another tab may be writing the rest. */
  readonly typed: Partial<InterviewForm>
  /** All fields, since one may be read by another. */
  readonly form: InterviewForm
  readonly today: IsoDate
}

/** What of the form can be kept now. */
export function keepNotes({ round, blank, typed, form, today }: NotesToKeep): readonly Change[] {
  const readable = readableNotes(form, today)
  const place = { participant: round.participant, round: round.id }
  const fields: InterviewFields = { ...place, ...blank, ...readable }
  const edited = Object.fromEntries(Object.entries(readable).filter(([name]) => name in typed))
  return [{ type: 'interview', id: interviewId(round.id), fields, edit: () => edited }]
}
