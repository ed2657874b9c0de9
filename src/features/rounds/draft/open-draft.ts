/** Which draft a tab goes on with. */
import type { Rater } from '#domain/sheets/rater.ts'
import { draftSheet } from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

interface DraftQuestion {
  readonly sheets: readonly Sheet[]
  readonly round: string
  readonly rater: Rater
  /** Id of the draft that this tab began, or would begin. */
  readonly own: string
}

/**
 * The draft of this tab as long as it is open, so that nobody's taps jump to another sheet; else
 * the newest one; null when there is none.
 */
export function openDraft({ sheets, round, rater, own }: DraftQuestion): Sheet | null {
  const ownSheet = sheets.filter((sheet) => sheet.id === own)
  return draftSheet(ownSheet, round, rater) ?? draftSheet(sheets, round, rater)
}
