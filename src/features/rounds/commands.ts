/** What people decide about rounds and sheets, as changes to records. */
import type { PackRef } from '#domain/instruments/pack.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import type { Rater, Side } from '#domain/sheets/rater.ts'
import type { Round, RoundFields } from '#domain/sheets/round.ts'
import { draftSheet, effectiveSheet } from '#domain/sheets/sheet-history.ts'
import {
  draftCorrection,
  type CorrectionProblem,
  type Sheet,
  type SheetFields,
} from '#domain/sheets/sheet.ts'
import type { Change, RecordOf } from '#domain/record-types.ts'
import { editsOn, type DraftState } from './draft/draft-state.ts'

interface RoundStart {
  readonly participant: string
  readonly pack: PackRef
  readonly openedOn: IsoDate
}

export const openRound = (id: string, start: RoundStart): readonly Change[] => [
  { type: 'round', id, fields: { ...start, note: '', earlyLooks: [] } },
]

interface SheetStart {
  readonly participant: RecordOf<'participant'>
  readonly round: Round
  readonly rater: Rater
  readonly staffName: string
  readonly today: IsoDate
}

/** A sheet before its first answer, with the header filled in as far as it is known. */
export function blankSheet(start: SheetStart): SheetFields {
  const { participant, round, rater, staffName, today } = start
  return {
    participant: participant.id,
    round: round.id,
    rater,
    pack: round.pack,
    filledOn: today,
    employment: participant.fields.employment,
    staffName,
    answers: {},
    submittedAt: null,
    submittedBy: null,
    handedOver: null,
    corrects: null,
    reason: null,
    discarded: null,
  }
}

interface Submission {
  /** The profile that submits. */
  readonly staff: string
  readonly atMs: number
}

/**
 * Freezes a sheet as it is stored at that moment, with what this tab could not keep before. Whether
 * it may be submitted is for `canSubmit`; the write is refused if another tab has closed the sheet.
 */
export const submitSheet = (
  id: string,
  draft: DraftState,
  { staff, atMs }: Submission,
): readonly Change[] => {
  const submission = { submittedAt: toInstant(atMs), submittedBy: staff }
  return [
    {
      type: 'sheet',
      id,
      fields: { ...draft.shown, ...submission },
      edit: (current) => ({ ...editsOn(draft, current), ...submission }),
    },
  ]
}

export type CorrectProblem =
  | CorrectionProblem
  /** Another correction has replaced it already: correct that one. */
  | { readonly kind: 'notTheLatest' }
  /** A correction is under way: go on with it. */
  | { readonly kind: 'draftExists'; readonly draft: Sheet }

interface Correction {
  /** Id of the new draft. */
  readonly id: string
  readonly reason: string
  /** Sheets of the round. */
  readonly sheets: readonly Sheet[]
}

/** A new draft that starts as a copy of the sheet that counts. */
export function correctSheet(
  original: Sheet,
  { id, reason, sheets }: Correction,
): Result<readonly Change[], CorrectProblem> {
  const { round, rater } = original
  const draft = draftSheet(sheets, round, rater)
  if (draft) return err({ kind: 'draftExists', draft })
  const latest = effectiveSheet(sheets, round, rater)
  if (latest && latest.id !== original.id) return err({ kind: 'notTheLatest' })
  const correction = draftCorrection(original, reason)
  return correction.ok ? ok([{ type: 'sheet', id, fields: correction.value }]) : correction
}

/**
 * Says whether a draft or a submitted sheet is meant, so that the write is refused if another tab
 * has submitted the draft meanwhile.
 */
export const discardSheet = (
  { id, submittedAt }: Pick<Sheet, 'id' | 'submittedAt'>,
  reason: string,
): readonly Change[] => [{ type: 'sheet', id, fields: { submittedAt, discarded: { reason } } }]

export const restoreSheet = (id: string): readonly Change[] => [
  { type: 'sheet', id, fields: { discarded: null } },
]

interface Look {
  readonly staff: string
  readonly atMs: number
  /** Whose answers are looked at. */
  readonly rater: Side
}

/** Puts on record that the blind rule was lifted on purpose, after every look that is stored. */
export const lookEarly = (roundId: string, { staff, atMs, rater }: Look): readonly Change[] => {
  const look = { staff, at: toInstant(atMs), rater }
  const edit = ({ earlyLooks }: RoundFields) => ({ earlyLooks: [...earlyLooks, look] })
  return [{ type: 'round', id: roundId, fields: {}, edit }]
}

const toInstant = (ms: number): string => new Date(ms).toISOString()
