/**
 * Which of a round's sheets counts. Sheets do not merge: two devices may submit or correct apart
 * from each other, so more than one sheet can stand uncorrected. The latest counts, on every device
 * the same one, and the others stay visible as rivals until a person settles them.
 */
import type { Rater } from './rater.ts'
import { isOpen, type Sheet } from './sheet.ts'

/**
 * The sheet that counts: submitted, not discarded, corrected by no other such sheet; of several the
 * one submitted last (then the higher id). Null when nothing was submitted.
 */
export function effectiveSheet(
  sheets: readonly Sheet[],
  roundId: string,
  rater: Rater,
): Sheet | null {
  return standingSheets(sheets, roundId, rater)[0] ?? null
}

/** Submitted sheets that stand beside the one that counts, the latest first; usually none. */
export function rivalSheets(
  sheets: readonly Sheet[],
  roundId: string,
  rater: Rater,
): readonly Sheet[] {
  return standingSheets(sheets, roundId, rater).slice(1)
}

/** The draft of a rater in a round, a first sheet or a correction; of several the newest. */
export function draftSheet(sheets: readonly Sheet[], roundId: string, rater: Rater): Sheet | null {
  const drafts = sheetsOf(sheets, roundId, rater).filter(isOpen)
  return drafts.toSorted(latestFirst)[0] ?? null
}

/** The sheet that counts and those it replaced, oldest first. */
export function sheetHistory(
  sheets: readonly Sheet[],
  roundId: string,
  rater: Rater,
): readonly Sheet[] {
  const byId = new Map(sheetsOf(sheets, roundId, rater).map((sheet) => [sheet.id, sheet]))
  const newestFirst = new Set<Sheet>()
  let sheet = effectiveSheet(sheets, roundId, rater) ?? undefined
  while (sheet && !newestFirst.has(sheet)) {
    newestFirst.add(sheet)
    sheet = sheet.corrects === null ? undefined : byId.get(sheet.corrects)
  }
  return [...newestFirst].toReversed()
}

/** The best first. If all name each other in a circle (damaged records), all stand. */
function standingSheets(sheets: readonly Sheet[], roundId: string, rater: Rater): Sheet[] {
  const submitted = sheetsOf(sheets, roundId, rater).filter(
    (sheet) => sheet.submittedAt !== null && !sheet.discarded,
  )
  const corrected = new Set(submitted.map((sheet) => sheet.corrects))
  const standing = submitted.filter((sheet) => !corrected.has(sheet.id))
  return (standing.length > 0 ? standing : submitted).toSorted(latestFirst)
}

function sheetsOf(sheets: readonly Sheet[], roundId: string, rater: Rater): Sheet[] {
  return sheets.filter((sheet) => sheet.round === roundId && sheet.rater === rater)
}

function latestFirst(a: Sheet, b: Sheet): number {
  const [timeA, timeB] = [a.submittedAt ?? '', b.submittedAt ?? '']
  if (timeA !== timeB) return timeA < timeB ? 1 : -1
  return a.id < b.id ? 1 : -1
}
