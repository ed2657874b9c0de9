/** Every round on one line per domain and rater, by the days the sheets were filled on. */
import type { PackAxis } from '#domain/instruments/pack.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { gaps } from '#domain/sheets/compare.ts'
import { RATERS, type Rater } from '#domain/sheets/rater.ts'
import { scoreView, type AxisScore, type Score } from '#domain/sheets/scores.ts'
import { sharedScale, type ScaleBounds } from './comparison-view.ts'
import {
  chartedRounds,
  shownRaters,
  shownSheet,
  type RatedPack,
  type RatedRound,
  type RatedSheet,
} from './rated-rounds-view.ts'

export interface TrendPoint {
  readonly rater: Rater
  /** 記入日 */
  readonly day: IsoDate
  readonly score: Score
}

/** One domain in one round. */
export interface TrendCell {
  /** Of the raters whose sheets are shown and whose pack has the domain. */
  readonly points: readonly TrendPoint[]
  /** staff − self; null unless both have a score. */
  readonly gap: number | null
}

export interface TrendRow {
  readonly round: RatedRound
  /** One per domain. */
  readonly cells: readonly TrendCell[]
}

export interface Trend {
  readonly scale: ScaleBounds
  /** The domains of the newest pack. */
  readonly domains: readonly PackAxis[]
  /** Who has a point anywhere. */
  readonly raters: readonly Rater[]
  readonly rows: readonly TrendRow[]
  /** Rounds answered on another scale than the newest: they are in no row. */
  readonly otherScale: readonly RatedRound[]
}

/** Rounds without a shown sheet are left out. Null when there is no round left. */
export function trendOf(rated: RatedPack): Trend | null {
  const { newest } = rated
  const scale = newest && sharedScale([newest])
  if (!scale) return null
  const charted = chartedRounds(rated)
  const isOnScale = (round: RatedRound) =>
    sharedScale([newest, ...ratedSheets(round).map(({ pack }) => pack)]) !== null
  const rows = charted.filter(isOnScale).map((round) => rowOf(round, newest.axes.domain))
  return {
    scale,
    domains: newest.axes.domain,
    raters: RATERS.filter((rater) => rows.some(({ round }) => shownSheet(round, rater))),
    rows,
    otherScale: charted.filter((round) => !isOnScale(round)),
  }
}

function rowOf(round: RatedRound, domains: readonly PackAxis[]): TrendRow {
  const scoresByRater = new Map(
    shownRaters(round).map((rater) => [rater, domainScores(shownSheet(round, rater))]),
  )
  const gapList = gaps(scoresByRater.get('staff') ?? [], scoresByRater.get('self') ?? [])
  const cells = domains.map(({ id }) => ({
    points: shownRaters(round).flatMap((rater) => {
      const score = scoresByRater.get(rater)?.find((axis) => axis.id === id)
      const day = shownSheet(round, rater)?.sheet.filledOn
      return score && day ? [{ rater, day, score }] : []
    }),
    gap: gapList.find((axis) => axis.id === id)?.value ?? null,
  }))
  return { round, cells }
}

const domainScores = (rated: RatedSheet | null): readonly AxisScore[] =>
  rated ? scoreView(rated.pack, 'domain', rated.sheet.answers) : []

const ratedSheets = (round: RatedRound): readonly RatedSheet[] =>
  RATERS.flatMap((rater) => shownSheet(round, rater) ?? [])
