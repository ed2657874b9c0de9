/** One round, its raters side by side: 認識のずれ (gap) = staff − self. */
import type { ViewKind } from '#domain/instruments/axis-views.ts'
import { gaps } from '#domain/sheets/compare.ts'
import { scoreView } from '#domain/sheets/scores.ts'
import { compareSheets, type Comparison } from './comparison-view.ts'
import {
  shownRaters,
  shownSheet,
  withheldRaters,
  type RatedPack,
  type RatedRound,
} from './rated-rounds-view.ts'

/** The rounds with a submitted sheet, also those of which nothing may be shown yet. */
export function submittedRounds({ rounds }: RatedPack): readonly RatedRound[] {
  return rounds.filter((round) => shownRaters(round).length + withheldRaters(round).length > 0)
}

/** Whether both sides are shown, so that there is a gap to speak of. */
export function isComplete(round: RatedRound): boolean {
  return shownSheet(round, 'self') !== null && shownSheet(round, 'staff') !== null
}

/** The latest complete round, else the latest with anything to see, else the latest. */
export function roundToOpen(rounds: readonly RatedRound[]): RatedRound | undefined {
  const hasShown = (round: RatedRound) => shownRaters(round).length > 0
  return rounds.findLast(isComplete) ?? rounds.findLast(hasShown) ?? rounds.at(-1)
}

/**
 * Columns: those of self, staff and agreed that are shown, in this order. The value of a row is the
 * gap, null unless both self and staff are shown. Null when nothing is shown, or when the packs do
 * not share one scale.
 */
export function compareRaters(round: RatedRound, wanted: ViewKind): Comparison | null {
  const columns = shownRaters(round).flatMap((series) => {
    const rated = shownSheet(round, series)
    return rated ? [{ series, ...rated }] : []
  })
  return compareSheets(columns, wanted, (kind) => {
    const [staff, self] = [shownSheet(round, 'staff'), shownSheet(round, 'self')]
    if (!staff || !self) return []
    return gaps(
      scoreView(staff.pack, kind, staff.sheet.answers),
      scoreView(self.pack, kind, self.sheet.answers),
    )
  })
}
