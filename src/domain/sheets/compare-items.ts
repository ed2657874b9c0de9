/** Self and staff side by side, item by item, in words. */
import { reverseRaw, scaleBounds, type Pack, type PackItem } from '#domain/instruments/pack.ts'
import { answerTo, type Answers } from './answers.ts'
import { gaps, largest } from './compare.ts'
import { scoreView } from './scores.ts'

export interface ComparedItem {
  readonly item: PackItem
  readonly self: GivenAnswer | null
  readonly staff: GivenAnswer | null
  readonly agreed: GivenAnswer | null
  /** staff − self as charted, so after reversal; null when either is missing. */
  readonly value: number | null
}

export interface GivenAnswer {
  /** As it was answered. */
  readonly raw: number
  readonly label: string
}

export type ComparisonOrder = 'gap' | 'item'

export interface ComparisonCounts {
  readonly same: number
  /** Items that the person rates higher than staff does, after reversal. */
  readonly selfHigher: number
  readonly staffHigher: number
  readonly incomplete: number
}

interface ComparedAnswers {
  readonly self: Answers
  readonly staff: Answers
  readonly agreed: Answers | null
}

/** In the order of the pack. */
export function compareItems(pack: Pack, answers: ComparedAnswers): readonly ComparedItem[] {
  const { self, staff, agreed } = answers
  const itemGaps = gaps(scoreView(pack, 'item', staff), scoreView(pack, 'item', self))
  const valueById = new Map(itemGaps.map(({ id, value }) => [id, value]))
  return pack.items.map((item) => ({
    item,
    self: givenAnswer(pack, self, item.no),
    staff: givenAnswer(pack, staff, item.no),
    agreed: agreed && givenAnswer(pack, agreed, item.no),
    value: valueById.get(String(item.no)) ?? null,
  }))
}

/** `gap`: the largest first, whichever way; items that cannot be compared come last. */
export function inOrder(
  items: readonly ComparedItem[],
  order: ComparisonOrder,
): readonly ComparedItem[] {
  if (order === 'item') return items
  return [...largest(items, items.length), ...items.filter(({ value }) => value === null)]
}

export function countComparison(items: readonly ComparedItem[]): ComparisonCounts {
  const count = (test: (value: number | null) => boolean) =>
    items.filter(({ value }) => test(value)).length
  return {
    same: count((value) => value === 0),
    selfHigher: count((value) => value !== null && value < 0),
    staffHigher: count((value) => value !== null && value > 0),
    incomplete: count((value) => value === null),
  }
}

/** Answers of both sides that are the same, ready to be taken over into the agreed sheet. */
export function sharedAnswers(pack: Pack, self: Answers, staff: Answers): Answers {
  return Object.fromEntries(
    pack.items.flatMap(({ no }) => {
      const value = answerTo(pack, self, no)
      return value !== null && value === answerTo(pack, staff, no) ? [[String(no), value]] : []
    }),
  )
}

/** What a raw answer is turned around in: 5 on a scale from 1 to 4. */
export function reversalSum(pack: Pack): number {
  const { min } = scaleBounds(pack)
  return min + reverseRaw(pack, min)
}

/** The answer to an item in the words of its scale; null when there is none. */
export function givenAnswer(pack: Pack, answers: Answers, no: number): GivenAnswer | null {
  const raw = answerTo(pack, answers, no)
  const label = pack.scale.answers.find(({ value }) => value === raw)?.label
  return raw === null || label === undefined ? null : { raw, label }
}
