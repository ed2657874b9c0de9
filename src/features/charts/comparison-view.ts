/**
 * Sheets side by side: the scores of every axis that all of their packs have, with the difference
 * that matters (認識のずれ or 変化) and the item by item answers in words.
 */
import { axisViews, type ViewKind } from '#domain/instruments/axis-views.ts'
import { scaleBounds, type Pack, type PackItem } from '#domain/instruments/pack.ts'
import { answerTo } from '#domain/sheets/answers.ts'
import { largest } from '#domain/sheets/compare.ts'
import { scoreView, type Score } from '#domain/sheets/scores.ts'
import type { Series } from '#ui/content/series.ts'
import type { RatedSheet } from './rated-rounds-view.ts'

/** One sheet of a comparison and what it stands for in charts and tables. */
export interface Column extends RatedSheet {
  readonly series: Series
}

export interface AxisRow {
  readonly id: string
  /** As the newest of the packs has it. */
  readonly title: string
  /** What the row is about, in the words of the newest pack; null for a row of several items. */
  readonly item: PackItem | null
  /**
   * Stands on the chart where titles have no room: the number of the item, or of one of many axes.
   */
  readonly no: number | null
  /** An item worded so that the raw answer and the charted value differ. */
  readonly isReversed: boolean
  /** An item whose text differs between the versions compared. */
  readonly isReworded: boolean
  /** One per column. */
  readonly scores: readonly Score[]
  /** One raw answer per column, in the words of its scale; null = unanswered. Items only. */
  readonly answers: readonly (string | null)[]
  /** Gap or change, −(k−1)…k−1; null when a side has no score. */
  readonly value: number | null
}

/** How many items went up, stayed or went down; `unknown` are those that a side left unanswered. */
export interface Balance {
  readonly higher: number
  readonly same: number
  readonly lower: number
  readonly unknown: number
}

export interface Comparison {
  readonly columns: readonly Column[]
  /** Lowest and highest value of the scale that all columns share. */
  readonly scale: ScaleBounds
  /** The view asked for, or 'domain' when one of the packs does not offer it. */
  readonly kind: ViewKind
  readonly rows: readonly AxisRow[]
  /** The same by items. */
  readonly items: readonly AxisRow[]
  readonly balance: Balance
  /** Axes that only some of the packs have: they are in no row. */
  readonly leftOut: number
}

export type ScaleBounds = ReturnType<typeof scaleBounds>

/** The value of one axis, from `gaps` or `changes`. */
export interface Difference {
  readonly id: string
  readonly value: number | null
}

/** Null when the packs do not share one scale: a 3 of 4 is not a 3 of 5. */
export function compareSheets(
  columns: readonly Column[],
  wanted: ViewKind,
  differencesBy: (kind: ViewKind) => readonly Difference[],
): Comparison | null {
  const packs = columns.map((column) => column.pack)
  const scale = sharedScale(packs)
  if (!scale) return null
  const kind = sharedView(packs, wanted)
  const items = itemRows(columns, differencesBy('item'))
  const rows = kind === 'item' ? items : axisRows(columns, kind, differencesBy(kind))
  const leftOut = allIds(packs, kind).size - rows.length
  return { columns, scale, kind, rows, items, balance: balanceOf(items), leftOut }
}

/** The `n` rows that differ most, largest first; without those that differ by nothing one sees. */
export function largestDifferences(rows: readonly AxisRow[], n: number): readonly AxisRow[] {
  return largest(rows.filter(isNoticeable), n)
}

/** Whether a difference is more than 0.00 as it is printed. */
export function isNoticeable({ value }: { readonly value: number | null }): boolean {
  return value !== null && Math.abs(value) >= 0.005
}

/** Null for packs of different scales, and for no pack at all. */
export function sharedScale(packs: readonly Pack[]): ScaleBounds | null {
  const [first, ...others] = packs.map(scaleBounds)
  if (!first) return null
  return others.every(({ min, max }) => min === first.min && max === first.max) ? first : null
}

/**
 * As many axes as one takes in at a glance: the finest such view is where a person starts. More
 * axes are numbered.
 */
const GLANCE = 12

export function overviewKind(pack: Pack): ViewKind {
  const views = axisViews(pack).filter(({ axes }) => axes.length <= GLANCE)
  return views.at(-1)?.kind ?? 'domain'
}

function sharedView(packs: readonly Pack[], wanted: ViewKind): ViewKind {
  const offersIt = (pack: Pack) => axisViews(pack).some(({ kind }) => kind === wanted)
  return packs.every(offersIt) ? wanted : 'domain'
}

function axisRows(
  columns: readonly Column[],
  kind: ViewKind,
  differences: readonly Difference[],
): readonly AxisRow[] {
  const valueById = new Map(differences.map(({ id, value }) => [id, value]))
  const lists = columns.map(({ pack, sheet }) => scoreView(pack, kind, sheet.answers))
  const scoreMaps = lists.map((list) => new Map(list.map((score) => [score.id, score])))
  const newest = lists.at(-1) ?? []
  const shared = newest.filter(({ id }) => scoreMaps.every((scores) => scores.has(id)))
  return shared.map(({ id, title }, index) => ({
    id,
    title,
    item: null,
    no: shared.length > GLANCE ? index + 1 : null,
    isReversed: false,
    isReworded: false,
    scores: scoreMaps.flatMap((scores) => scores.get(id) ?? []),
    answers: [],
    value: valueById.get(id) ?? null,
  }))
}

function itemRows(
  columns: readonly Column[],
  differences: readonly Difference[],
): readonly AxisRow[] {
  return axisRows(columns, 'item', differences).map((row) => {
    const no = Number(row.id)
    const items = columns.flatMap(({ pack }) => itemOf(pack, no) ?? [])
    return {
      ...row,
      item: items.at(-1) ?? null,
      no,
      isReversed: items.some((item) => item.reverse),
      isReworded: items.some((item) => item.text !== row.title),
      answers: columns.map((column) => answerInWords(column, no)),
    }
  })
}

function answerInWords({ pack, sheet }: RatedSheet, no: number): string | null {
  const raw = answerTo(pack, sheet.answers, no)
  return pack.scale.answers.find(({ value }) => value === raw)?.label ?? null
}

const itemOf = (pack: Pack, no: number): PackItem | undefined =>
  pack.items.find((item) => item.no === no)

function allIds(packs: readonly Pack[], kind: ViewKind): ReadonlySet<string> {
  const views = packs.flatMap((pack) => axisViews(pack).filter((view) => view.kind === kind))
  return new Set(views.flatMap(({ axes }) => axes.map((axis) => axis.id)))
}

function balanceOf(items: readonly AxisRow[]): Balance {
  const values = items.flatMap(({ value }) => (value === null ? [] : [value]))
  return {
    higher: values.filter((value) => value > 0).length,
    same: values.filter((value) => value === 0).length,
    lower: values.filter((value) => value < 0).length,
    unknown: items.length - values.length,
  }
}
