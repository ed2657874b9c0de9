/** How somebody's scores develop from the first round to the last, as each side sees it. */

/** Mean score of a domain, 1–4, in the first round and in the last. */
export type FromTo = readonly [first: number, last: number]

/** The domains of the sample pack. */
export interface SideCourse {
  readonly daily: FromTo
  readonly social: FromTo
  readonly work: FromTo
}

export interface Course {
  readonly self: SideCourse
  readonly staff: SideCourse
}

/** Rates oneself well above what staff sees; the two draw nearer. */
export const overconfident: Course = {
  self: { daily: [3.4, 3.3], social: [3.5, 3.3], work: [3.6, 3.3] },
  staff: { daily: [2.6, 2.9], social: [2.4, 2.7], work: [2.3, 2.6] },
}

/** Rates oneself far too low and slowly finds confidence. */
export const unsure: Course = {
  self: { daily: [2.1, 2.5], social: [1.6, 2.1], work: [1.7, 2.2] },
  staff: { daily: [2.8, 2.9], social: [2.5, 2.7], work: [2.6, 2.8] },
}

/** Both sides see much the same, and a little more of it each time. */
export const steady: Course = {
  self: { daily: [2.5, 2.8], social: [2.3, 2.6], work: [2.4, 2.6] },
  staff: { daily: [2.6, 2.9], social: [2.3, 2.6], work: [2.3, 2.6] },
}
