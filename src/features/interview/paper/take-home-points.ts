/** What stands on the page to take home: few things, so that they can be remembered. */
import type { ChangedItem } from '#domain/interviews/changes-since.ts'
import type { ComparedItem } from '#domain/sheets/compare-items.ts'
import type { Talk } from '#features/interview/interview-subject.ts'

const MAX_LISTED = 3
const MAX_GOING_WELL = 4

export interface TakeHomePoints {
  readonly improved: readonly ChangedItem[]
  /** Both see that it goes well. */
  readonly strengths: readonly ComparedItem[]
  /** What we talk about next: the largest gaps. */
  readonly talkNext: readonly ComparedItem[]
}

/**
 * No item stands twice. What goes well is told by items worded positively alone: to read of a
 * difficulty as of a strength, one would have to turn it around.
 */
export function takeHomePoints({
  points,
  changes,
}: Pick<Talk, 'points' | 'changes'>): TakeHomePoints {
  const talkNext = points.differing.slice(0, MAX_LISTED)
  const told = new Set(talkNext.map(({ item }) => item.no))
  const isToTell = ({ item }: ChangedItem | ComparedItem) => !item.reverse && !told.has(item.no)
  const improved = (changes?.improved ?? []).filter(isToTell).slice(0, MAX_LISTED)
  for (const { item } of improved) told.add(item.no)
  const strengths = points.strengths.filter(isToTell).slice(0, MAX_GOING_WELL - improved.length)
  return { improved, strengths, talkNext }
}
