/** A round (回): one participant, one pack, one occasion. Its number is derived, never stored. */
import * as z from 'zod/mini'
import { packRefSchema } from '#domain/instruments/pack.ts'
import { isoDate } from '#domain/shared/dates.ts'
import { optionalText, recordId } from '#domain/shared/text-fields.ts'
import { isoInstant } from './iso-instant.ts'

/** Staff looked at answers before the blind rule allowed it: deliberate, and on record. */
const earlyLookSchema = z.readonly(
  z.object({
    at: isoInstant,
    /** The staff profile that looked. */
    staff: recordId,
    /** Whose answers were looked at. */
    rater: z.enum(['self', 'staff']),
  }),
)

/** The record 'round'. */
export const roundSchema = z.object({
  participant: recordId,
  pack: packRefSchema,
  openedOn: isoDate,
  note: optionalText(2000),
  earlyLooks: z.readonly(z.array(earlyLookSchema)),
})

export type RoundFields = Readonly<z.output<typeof roundSchema>>

/** A round record as the domain looks at it. */
export type Round = RoundFields & { readonly id: string }

/**
 * The number of each round by its id: per participant and pack (all versions of it together), by
 * opening day and then id, 1…n. A round entered late moves those after it up by one.
 */
export function numberRounds(rounds: readonly Round[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const numbers = new Map<string, number>()
  for (const { id, participant, pack } of rounds.toSorted(byOpening)) {
    const series = JSON.stringify([participant, pack.id])
    const number = (counts.get(series) ?? 0) + 1
    counts.set(series, number)
    numbers.set(id, number)
  }
  return numbers
}

/** Sorts rounds from the first to the latest. */
export function byOpening(a: Round, b: Round): number {
  if (a.openedOn !== b.openedOn) return a.openedOn < b.openedOn ? -1 : 1
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
