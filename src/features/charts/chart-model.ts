/** What a chart shows, without a word about how it looks. */
import { daysBetween, type IsoDate } from '#domain/shared/dates.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import type { Series } from '#ui/content/series.ts'
import type { AxisRow, Comparison, ScaleBounds } from './comparison-view.ts'
import type { Trend } from './trend-view.ts'

export interface RadarModel {
  readonly type: 'radar'
  readonly scale: ScaleBounds
  /** Clockwise from the top. Those with a number may show it in place of the title, which may be annotated. */
  readonly axes: readonly { readonly title: string; readonly no: number | null }[]
  readonly lines: readonly {
    readonly series: Series
    /** One per axis; null leaves a gap in the line. */
    readonly values: readonly (number | null)[]
  }[]
}

/** Days are counted from the first day on the axis. */
export interface TrendModel {
  readonly type: 'trend'
  readonly scale: ScaleBounds
  /** The last day. */
  readonly span: number
  /** From the first day to the last; `date` is the day in words. */
  readonly rounds: readonly {
    readonly day: number
    readonly number: number
    readonly date: string
  }[]
  readonly lines: readonly {
    readonly series: Series
    /** Stands at the end of the line; may be annotated. */
    readonly name: string
    readonly points: readonly { readonly day: number; readonly value: number }[]
  }[]
}

export type ChartModel = RadarModel | TrendModel

export interface TrendWords {
  readonly raterName: (rater: Rater) => string
  readonly shortDate: (date: IsoDate) => string
}

export function radarModel(
  { scale, columns, rows }: Comparison,
  titleOf: (row: AxisRow) => string,
): RadarModel {
  return {
    type: 'radar',
    scale,
    axes: rows.map((row) => ({ title: titleOf(row), no: row.no })),
    lines: columns.map(({ series }, column) => ({
      series,
      values: rows.map(({ scores }) => scores[column]?.mean ?? null),
    })),
  }
}

/** The lines of one domain, by its position. Every domain gets the same axis of time. */
export function trendModel(trend: Trend, domain: number, words: TrendWords): TrendModel {
  const { scale, raters, rows } = trend
  const { from, until } = daysOf(trend)
  const points = rows.flatMap(({ cells }) => cells[domain]?.points ?? [])
  return {
    type: 'trend',
    scale,
    span: daysBetween(from, until),
    rounds: rows
      .map(({ round: { day, number } }) => {
        return { day: daysBetween(from, day), number, date: words.shortDate(day) }
      })
      .toSorted((a, b) => a.day - b.day),
    lines: raters.map((rater) => ({
      series: rater,
      name: words.raterName(rater),
      points: points
        .filter((point) => point.rater === rater)
        .flatMap(({ day, score }) =>
          score.mean === null ? [] : [{ day: daysBetween(from, day), value: score.mean }],
        )
        .toSorted((a, b) => a.day - b.day),
    })),
  }
}

function daysOf({ rows }: Trend): { from: IsoDate; until: IsoDate } {
  const points = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.points))
  const days = [...rows.map(({ round }) => round.day), ...points.map(({ day }) => day)].toSorted()
  const [from] = days
  const until = days.at(-1)
  if (!from || !until) throw new RangeError('a trend has at least one round')
  return { from, until }
}
