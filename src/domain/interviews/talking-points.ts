/** What a round gives two people to talk about: where they differ, and where they see alike. */
import { reverseRaw, scaleBounds, type Pack } from '#domain/instruments/pack.ts'
import type { Answers } from '#domain/sheets/answers.ts'
import { largest } from '#domain/sheets/compare.ts'
import { compareItems, type ComparedItem } from '#domain/sheets/compare-items.ts'
import type { Side } from '#domain/sheets/rater.ts'

export interface TalkingPoints {
  /** The largest gap first, whichever way. */
  readonly differing: readonly ComparedItem[]
  /** Answered alike, the best first. */
  readonly alike: readonly ComparedItem[]
  /** Those of `alike` in the upper half of the scale: both see that it goes well. */
  readonly strengths: readonly ComparedItem[]
  /** Left unanswered by one side or both. */
  readonly unanswered: readonly ComparedItem[]
}

export function talkingPoints(
  pack: Pack,
  { self, staff }: Readonly<Record<Side, Answers>>,
): TalkingPoints {
  const items = compareItems(pack, { self, staff, agreed: null })
  const { min, max } = scaleBounds(pack)
  const charted = ({ item, self: given }: ComparedItem) =>
    given && item.reverse ? reverseRaw(pack, given.raw) : (given?.raw ?? 0)
  const alike = items.filter(({ value }) => value === 0).toSorted((a, b) => charted(b) - charted(a))
  return {
    differing: largest(items, items.length).filter(({ value }) => value !== 0),
    alike,
    strengths: alike.filter((compared) => charted(compared) > (min + max) / 2),
    unanswered: items.filter(({ value }) => value === null),
  }
}
