/**
 * What changed between the first round and this one, for two people at one screen: a sheet counts
 * only if the blind rule lets the other side see it too.
 */
import { scaleBounds, type Pack, type PackItem } from '#domain/instruments/pack.ts'
import { visibility } from '#domain/sheets/blind.ts'
import { changes, largest } from '#domain/sheets/compare.ts'
import { givenAnswer, type GivenAnswer } from '#domain/sheets/compare-items.ts'
import type { Side } from '#domain/sheets/rater.ts'
import { byOpening, type Round } from '#domain/sheets/round.ts'
import { scoreView } from '#domain/sheets/scores.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

export interface ChangesSince {
  readonly first: Round
  /** At least one side sees it better than then, none worse; the largest change first. */
  readonly improved: readonly ChangedItem[]
  /** Everything else that changed. */
  readonly other: readonly ChangedItem[]
}

export interface ChangedItem {
  readonly item: PackItem
  /** Of the sides whose answer changed. */
  readonly sides: readonly SideChange[]
  /** The changes of both sides together. */
  readonly value: number
}

export interface SideChange {
  readonly side: Side
  readonly earlier: GivenAnswer
  readonly later: GivenAnswer
  /** later − earlier, as charted. */
  readonly value: number
}

interface ChangesQuestion {
  readonly round: Round
  /** All rounds and sheets of the person. */
  readonly rounds: readonly Round[]
  readonly sheets: readonly Sheet[]
  /** By the hash that rounds name. */
  readonly packByHash: ReadonlyMap<string, Pack>
}

/**
 * Null when there is no earlier round to compare with: none of the same pack on the same scale whose
 * wording is here and of which both may see a sheet. Items worded otherwise now are left out.
 */
export function changesSinceFirst(question: ChangesQuestion): ChangesSince | null {
  const { round, rounds, packByHash } = question
  const pack = packByHash.get(round.pack.hash)
  const earlier = rounds
    .filter((one) => one.pack.id === round.pack.id && byOpening(one, round) < 0)
    .toSorted(byOpening)
  for (const first of earlier) {
    const before = packByHash.get(first.pack.hash)
    if (!pack || !before || !haveOneScale(pack, before)) continue
    const sides = SIDES.filter((side) => openSheet(question, first, side))
    if (sides.length === 0) continue
    const items = changedItems(question, { first, before, pack, sides })
    const [improved, other] = [items.filter(isImproved), items.filter((one) => !isImproved(one))]
    return { first, improved: inOrder(improved), other: inOrder(other) }
  }
  return null
}

const SIDES = ['self', 'staff'] as const

function haveOneScale(a: Pack, b: Pack): boolean {
  const [boundsA, boundsB] = [scaleBounds(a), scaleBounds(b)]
  return boundsA.min === boundsB.min && boundsA.max === boundsB.max
}

/** The sheet that counts, if those of the other side may see it. */
function openSheet({ sheets }: ChangesQuestion, round: Round, side: Side): Sheet | null {
  const viewer = side === 'self' ? 'staff' : 'self'
  const seen = visibility({ wanted: side, viewer, round, sheets })
  return seen.kind === 'visible' ? effectiveSheet(sheets, round.id, side) : null
}

interface Comparable {
  readonly first: Round
  readonly before: Pack
  readonly pack: Pack
  readonly sides: readonly Side[]
}

function changedItems(question: ChangesQuestion, parts: Comparable): readonly ChangedItem[] {
  const changesBySide = parts.sides.map((side) => sideChanges(question, parts, side))
  return parts.pack.items.flatMap((item) => {
    const sides = changesBySide.flatMap((byItem) => byItem.get(item.no) ?? [])
    const value = sides.reduce((sum, change) => sum + change.value, 0)
    return sides.length > 0 ? [{ item, sides, value }] : []
  })
}

/** By number of the item; only what changed. */
function sideChanges(
  question: ChangesQuestion,
  { first, before, pack }: Comparable,
  side: Side,
): ReadonlyMap<number, SideChange> {
  const [then, now] = [first, question.round].map((round) => openSheet(question, round, side))
  if (!then || !now) return new Map()
  const list = changes(
    scoreView(pack, 'item', now.answers),
    scoreView(before, 'item', then.answers),
  )
  const found = list.flatMap(({ id, value }): [number, SideChange][] => {
    const no = Number(id)
    const earlier = givenAnswer(before, then.answers, no)
    const later = givenAnswer(pack, now.answers, no)
    if (!value || !earlier || !later || !isWordedAlike(pack, before, no)) return []
    return [[no, { side, earlier, later, value }]]
  })
  return new Map(found)
}

function isWordedAlike(a: Pack, b: Pack, no: number): boolean {
  const [itemA, itemB] = [a, b].map(({ items }) => items.find((item) => item.no === no))
  return itemA?.text === itemB?.text && itemA?.reverse === itemB?.reverse
}

const isImproved = ({ sides }: ChangedItem): boolean => sides.every(({ value }) => value > 0)

const inOrder = (items: readonly ChangedItem[]) => largest(items, items.length)
