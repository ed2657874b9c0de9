import type { PreparedHandover } from '#services/handover.ts'
import type { SheetState } from './sheet-state.ts'

/**
 * The hand-over that the participant's own sheet of a round is in: prepared, with them, or not
 * received yet. Until it is settled the sheet is filled nowhere else, or there would be two of it.
 * One that was submitted meanwhile, on another device, may be corrected like any other. Undefined
 * while the hand-overs are read.
 */
export function findOutOfHand(
  handovers: readonly PreparedHandover[] | undefined,
  { round, state }: { readonly round: string; readonly state: SheetState },
): PreparedHandover | null | undefined {
  if (state.rater !== 'self' || state.submitted) return null
  return handovers && (handovers.find(({ plan }) => plan?.round === round) ?? null)
}
