/**
 * A person's rounds as they may be charted: per rater the sheet that counts, if the blind rule lets
 * the viewer see it. Everything on the page is derived from here, so that what is hidden reaches no
 * chart, no table, no list and no sentence.
 */
import type { Pack } from '#domain/instruments/pack.ts'
import type { IsoDate } from '#domain/shared/dates.ts'
import { visibility } from '#domain/sheets/blind.ts'
import { RATERS, type Rater, type Side } from '#domain/sheets/rater.ts'
import { byOpening, numberRounds, type Round } from '#domain/sheets/round.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

/** All rounds and sheets of one participant, and the packs of the store. */
export interface ChartRecords {
  readonly rounds: readonly Round[]
  readonly sheets: readonly Sheet[]
  /** By the hash that sheets name. */
  readonly packByHash: ReadonlyMap<string, Pack>
}

/** A submitted sheet with the wording it was answered with. */
export interface RatedSheet {
  readonly sheet: Sheet
  readonly pack: Pack
}

export type Rating =
  | { readonly kind: 'shown'; readonly rated: RatedSheet }
  | { readonly kind: 'notSubmitted' }
  /** The blind rule: the viewer's own sheet, or for the agreed one both sheets, must come first. */
  | { readonly kind: 'ownSheetFirst' }
  | { readonly kind: 'needsBoth' }
  /** The store has no pack of the hash that the sheet names. */
  | { readonly kind: 'packMissing' }

export interface RatedRound {
  readonly id: string
  /** 1…n among all rounds of the pack. */
  readonly number: number
  /** The earliest 記入日 of the sheets shown; without any, the day the round was opened. */
  readonly day: IsoDate
  readonly ratings: Readonly<Record<Rater, Rating>>
}

/** All versions of one pack that the person has rounds of. */
export interface RatedPack {
  readonly id: string
  /** The highest version among the sheets shown; null when none is shown. */
  readonly newest: Pack | null
  /** From the first to the latest. */
  readonly rounds: readonly RatedRound[]
}

/** One entry per pack id, the pack of the latest round first. */
export function ratedPacks(records: ChartRecords, viewer: Side): readonly RatedPack[] {
  const numbers = numberRounds(records.rounds)
  const sheetsByRound = groupBy(records.sheets, (sheet) => sheet.round)
  const roundsByPack = groupBy(records.rounds.toSorted(byOpening), ({ pack }) => pack.id)
  const rated = [...roundsByPack].map(([id, rounds]) => {
    const ratedRounds = rounds.map((round) => {
      const sheets = sheetsByRound.get(round.id) ?? []
      const ratings = ratingsOf(round, { ...records, sheets }, viewer)
      const number = numbers.get(round.id) ?? 0
      return { id: round.id, number, day: dayOf(round, ratings), ratings }
    })
    return { id, newest: newestPack(ratedRounds), rounds: ratedRounds }
  })
  return rated.toSorted((a, b) => (lastDay(a) < lastDay(b) ? 1 : -1))
}

/** What may be charted of a rater in a round; null when it may not or there is nothing. */
export function shownSheet(round: RatedRound, rater: Rater): RatedSheet | null {
  const rating = round.ratings[rater]
  return rating.kind === 'shown' ? rating.rated : null
}

/** The raters of a round whose sheets are shown, in the order 本人, 支援員, 協同. */
export function shownRaters(round: RatedRound): readonly Rater[] {
  return RATERS.filter((rater) => shownSheet(round, rater) !== null)
}

/** The raters whose submitted sheets may not or cannot be shown. */
export function withheldRaters(round: RatedRound): readonly Rater[] {
  return RATERS.filter((rater) => !['shown', 'notSubmitted'].includes(round.ratings[rater].kind))
}

/** The rounds there is something to see of, from the first to the latest. */
export function chartedRounds({ rounds }: RatedPack): readonly RatedRound[] {
  return rounds.filter((round) => shownRaters(round).length > 0)
}

function ratingsOf(round: Round, records: ChartRecords, viewer: Side): RatedRound['ratings'] {
  const rate = (rater: Rater) => ratingOf(round, rater, records, viewer)
  return { self: rate('self'), staff: rate('staff'), agreed: rate('agreed') }
}

function ratingOf(round: Round, rater: Rater, records: ChartRecords, viewer: Side): Rating {
  const { sheets, packByHash } = records
  const sheet = effectiveSheet(sheets, round.id, rater)
  if (!sheet) return { kind: 'notSubmitted' }
  const seen = visibility({ wanted: rater, viewer, round, sheets })
  if (seen.kind === 'hidden') {
    return { kind: seen.because === 'nothingSubmitted' ? 'notSubmitted' : seen.because }
  }
  const pack = packByHash.get(sheet.pack.hash)
  return pack ? { kind: 'shown', rated: { sheet, pack } } : { kind: 'packMissing' }
}

function dayOf(round: Round, ratings: RatedRound['ratings']): IsoDate {
  const days = Object.values(ratings).flatMap((rating) =>
    rating.kind === 'shown' ? [rating.rated.sheet.filledOn] : [],
  )
  return days.toSorted()[0] ?? round.openedOn
}

function newestPack(rounds: readonly RatedRound[]): Pack | null {
  const sheets = rounds.flatMap((round) =>
    RATERS.flatMap((rater) => shownSheet(round, rater) ?? []),
  )
  const packs = sheets.map(({ pack }) => pack)
  return packs.toReversed().toSorted((a, b) => b.version - a.version)[0] ?? null
}

const lastDay = ({ rounds }: RatedPack): string => rounds.at(-1)?.day ?? ''

function groupBy<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const entry of list) {
    const key = keyOf(entry)
    const group = groups.get(key)
    if (group) group.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}
