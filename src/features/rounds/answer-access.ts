/**
 * The blind rule on the staff's screen. Staff are always the ones at the screen, but the person may
 * sit beside them; so the rule holds both ways:
 *
 * | answers of | while the other side has not submitted                                       |
 * |------------|------------------------------------------------------------------------------|
 * | self       | hidden from staff; a deliberate early look opens them and stays on record    |
 * | staff      | covered, so that the person does not see them by chance; staff may look at   |
 * |            | their own, and showing them to the person is an early look on record as well |
 */
import { visibility } from '#domain/sheets/blind.ts'
import type { Rater, Side } from '#domain/sheets/rater.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

export type AnswerAccess =
  | { readonly kind: 'open' }
  /** Staff may not see them yet. */
  | { readonly kind: 'hidden' }
  /** Staff's own, not to be seen by the person yet. */
  | { readonly kind: 'covered' }
  /** The agreed sheet waits for these sides. */
  | { readonly kind: 'needsBoth'; readonly missing: readonly Side[] }

interface AccessQuestion {
  /** Whose submitted sheet is to be shown (for 'agreed': shown or made). */
  readonly wanted: Rater
  readonly round: Round
  readonly sheets: readonly Sheet[]
}

export function answerAccess({ wanted, round, sheets }: AccessQuestion): AnswerAccess {
  const viewer = wanted === 'staff' ? 'self' : 'staff'
  const seen = visibility({ wanted, viewer, round, sheets })
  if (seen.kind === 'visible') return { kind: 'open' }
  if (seen.because === 'needsBoth') return { kind: 'needsBoth', missing: seen.missing }
  return { kind: wanted === 'staff' ? 'covered' : 'hidden' }
}
