import type { IsoDate } from '#domain/shared/dates.ts'
import type { Course } from './course.ts'
import type { PartnerOffice } from './offices.ts'

/** What becomes of one of the 24 people who reached a trial at a partner office. */
export interface Trial {
  /** Whose: a code in people.ts. */
  readonly code: string
  /** As the report names the case; others get the next free one. */
  readonly pseudonym?: string
  readonly office: PartnerOffice
  readonly course: Course
  /** The day of each round, first to last. */
  readonly days: readonly IsoDate[]
  /** Found work, and since when. */
  readonly employedFrom?: IsoDate
  /** The number of the round whose staff sheet had to be corrected. */
  readonly correctedRound?: number
  /** What stands beside the self sheet of the latest round: 協同評価 too, or staff's draft alone. */
  readonly latest?: 'agreed' | 'staffDraft'
}
