/** Two rounds of one rater side by side: 変化 (change) = later − earlier. */
import type { ViewKind } from '#domain/instruments/axis-views.ts'
import { changes } from '#domain/sheets/compare.ts'
import { RATERS, type Rater } from '#domain/sheets/rater.ts'
import { scoreView } from '#domain/sheets/scores.ts'
import { compareSheets, type Comparison } from './comparison-view.ts'
import { shownSheet, type RatedRound, type RatedSheet } from './rated-rounds-view.ts'

export interface RoundPair {
  readonly earlier: RatedRound
  readonly later: RatedRound
}

/** The rounds in which a rater's sheet is shown, from the first to the latest. */
export function roundsBy(rounds: readonly RatedRound[], rater: Rater): readonly RatedRound[] {
  return rounds.filter((round) => shownSheet(round, rater) !== null)
}

/** The raters with two rounds or more: there is a change to see. */
export function ratersWithChange(rounds: readonly RatedRound[]): readonly Rater[] {
  return RATERS.filter((rater) => roundsBy(rounds, rater).length >= 2)
}

/**
 * The two rounds to compare: those wished for by id where they stand in `rounds` in this order,
 * else the first and the latest. Null for fewer than two rounds.
 */
export function pairOfRounds(
  rounds: readonly RatedRound[],
  wish: { readonly earlier?: string | undefined; readonly later?: string | undefined },
): RoundPair | null {
  const [first] = rounds
  const latest = rounds.at(-1)
  if (!first || !latest || first === latest) return null
  const earlier = rounds.slice(0, -1).find(({ id }) => id === wish.earlier) ?? first
  const later = roundsAfter(rounds, earlier).find(({ id }) => id === wish.later) ?? latest
  return { earlier, later }
}

export function roundsAfter(
  rounds: readonly RatedRound[],
  earlier: RatedRound,
): readonly RatedRound[] {
  return rounds.slice(rounds.indexOf(earlier) + 1)
}

/**
 * Columns: earlier, later. The value of a row is the change. Null when the rater has no sheet in
 * one of the rounds, or when the packs do not share one scale.
 */
export function compareRounds(
  { earlier, later }: RoundPair,
  rater: Rater,
  wanted: ViewKind,
): Comparison | null {
  const [before, after] = [shownSheet(earlier, rater), shownSheet(later, rater)]
  if (!before || !after) return null
  const scores = ({ pack, sheet }: RatedSheet, kind: ViewKind) =>
    scoreView(pack, kind, sheet.answers)
  return compareSheets(
    [
      { series: 'earlier', ...before },
      { series: 'later', ...after },
    ],
    wanted,
    (kind) => changes(scores(after, kind), scores(before, kind)),
  )
}
