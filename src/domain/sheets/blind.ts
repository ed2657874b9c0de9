/**
 * The blind rule: neither side sees the other's answers of a round before submitting its own, so
 * that the gap between self-view and staff-view is a real one. A deliberate early look lifts it and
 * stays on record in the round. The agreed sheet is made with both in view, so it needs both.
 *
 * | wanted          | own sheet submitted | other submitted | early look | →                       |
 * |-----------------|---------------------|-----------------|------------|-------------------------|
 * | own             | any                 | any             | any        | visible, own            |
 * | the other side  | any                 | no              | any        | hidden, nothingSubmitted|
 * | the other side  | yes                 | yes             | any        | visible, bothSubmitted  |
 * | the other side  | no                  | yes             | yes        | visible, earlyLook      |
 * | the other side  | no                  | yes             | no         | hidden, ownSheetFirst   |
 * | agreed          | yes                 | yes             | any        | visible, bothSubmitted  |
 * | agreed          | otherwise           |                 | any        | hidden, needsBoth       |
 */
import type { Rater, Side } from './rater.ts'
import type { Round } from './round.ts'
import type { Sheet } from './sheet.ts'
import { effectiveSheet } from './sheet-history.ts'

export type Visibility =
  | { readonly kind: 'visible'; readonly because: 'own' | 'bothSubmitted' | 'earlyLook' }
  /** There is nothing to see yet: `rater` has submitted nothing. A draft is never shown across. */
  | { readonly kind: 'hidden'; readonly because: 'nothingSubmitted'; readonly rater: Side }
  /** The viewer's side, `rater`, must submit its own sheet first, or look early on record. */
  | { readonly kind: 'hidden'; readonly because: 'ownSheetFirst'; readonly rater: Side }
  /** The agreed sheet waits for the sides in `missing`. */
  | { readonly kind: 'hidden'; readonly because: 'needsBoth'; readonly missing: readonly Side[] }

export interface BlindQuestion {
  /** Whose answers are to be shown (for 'agreed': shown or made). */
  readonly wanted: Rater
  readonly viewer: Side
  readonly round: Pick<Round, 'id' | 'earlyLooks'>
  /** Sheets of the round; others are ignored. */
  readonly sheets: readonly Sheet[]
}

export function visibility({ wanted, viewer, round, sheets }: BlindQuestion): Visibility {
  const isMissing = (side: Side) => effectiveSheet(sheets, round.id, side) === null
  if (wanted === viewer) return { kind: 'visible', because: 'own' }
  if (wanted === 'agreed') return agreedVisibility((['self', 'staff'] as const).filter(isMissing))
  if (isMissing(wanted)) return { kind: 'hidden', because: 'nothingSubmitted', rater: wanted }
  if (!isMissing(viewer)) return { kind: 'visible', because: 'bothSubmitted' }
  const wasSeen = round.earlyLooks.some((look) => look.rater === wanted)
  return wasSeen
    ? { kind: 'visible', because: 'earlyLook' }
    : { kind: 'hidden', because: 'ownSheetFirst', rater: viewer }
}

function agreedVisibility(missing: readonly Side[]): Visibility {
  return missing.length > 0
    ? { kind: 'hidden', because: 'needsBoth', missing }
    : { kind: 'visible', because: 'bothSubmitted' }
}
