/** Everything that was submitted or set aside for a round, as its history tells it. */
import { RATERS, type Rater } from '#domain/sheets/rater.ts'
import {
  draftSheet,
  effectiveSheet,
  rivalSheets,
  sheetHistory,
} from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

/**
 * `current` counts; `replaced` was corrected since; `rival` was submitted apart from the one that
 * counts; `discarded` counts nowhere.
 */
export type Standing = 'current' | 'replaced' | 'rival' | 'discarded'

export interface HistoryEntry {
  readonly sheet: Sheet
  readonly rater: Rater
  readonly standing: Standing
}

/** Self, staff, agreed; of each what counts, its rivals, what was corrected, what was discarded. */
export function roundHistory(sheets: readonly Sheet[], round: string): readonly HistoryEntry[] {
  return RATERS.flatMap((rater) => raterHistory(sheets, round, rater))
}

/** Whether there is more to tell than which sheets count. */
export const hasPast = (history: readonly HistoryEntry[]): boolean =>
  history.some(({ standing }) => standing !== 'current')

/**
 * Whether a discarded sheet can come back without standing in the way of another: a submitted one
 * always (as a rival), a draft while no other draft is open and what it corrects still counts.
 */
export function canRestore(sheets: readonly Sheet[], sheet: Sheet): boolean {
  if (!sheet.discarded) return false
  if (sheet.submittedAt !== null) return true
  const { round, rater, corrects } = sheet
  const current = effectiveSheet(sheets, round, rater)?.id ?? null
  return draftSheet(sheets, round, rater) === null && corrects === current
}

function raterHistory(sheets: readonly Sheet[], round: string, rater: Rater): HistoryEntry[] {
  const [current, ...replaced] = sheetHistory(sheets, round, rater).toReversed()
  const discarded = sheets.filter(
    (sheet) => sheet.round === round && sheet.rater === rater && sheet.discarded,
  )
  const entries = (standing: Standing, list: readonly Sheet[]) =>
    list.map((sheet) => ({ sheet, rater, standing }))
  return [
    ...entries('current', current ? [current] : []),
    ...entries('rival', rivalSheets(sheets, round, rater)),
    ...entries('replaced', replaced),
    ...entries('discarded', discarded),
  ]
}
