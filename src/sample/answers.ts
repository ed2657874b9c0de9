/**
 * Plausible answers along a course: scores drift from the first round to the last, with a leaning
 * of each person for each item, a smaller one of each rater, and noise from round to round.
 */
import { reverseRaw, scaleBounds, type PackItem } from '#domain/instruments/pack.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { answerTo, withAnswer, type Answers } from '#domain/sheets/answers.ts'
import type { Side } from '#domain/sheets/rater.ts'
import type { Course, FromTo, SideCourse } from './course.ts'
import { createDice } from './dice.ts'

/** One rater's answers in one round of one person. */
export interface Rating {
  /** The person's code: the seed of everything that is particular about them. */
  readonly code: string
  readonly course: Course
  readonly side: Side
  /** 1 … roundCount. */
  readonly round: number
  readonly roundCount: number
}

/** How far each leaning and the noise can move an answer. */
const SWAY = { ofPerson: 0.6, ofRater: 0.25, ofRound: 0.3 } as const

/** The share of items left unanswered. */
const GAPS = { self: 0.02, staff: 0.005 } as const

export function rate(rating: Rating): Answers {
  const { code, side, round } = rating
  return sample25.items.reduce<Answers>((answers, item) => {
    const isLeftOut = createDice(`${code} ${side} ${round} ${item.no} gap`).roll() < GAPS[side]
    return isLeftOut ? answers : withAnswer(answers, item.no, rawAnswer(rating, item))
  }, {})
}

/** What two people settle on item by item: what both said, the middle, or what only one said. */
export function agree(self: Answers, staff: Answers): Answers {
  return sample25.items.reduce<Answers>((answers, { no }) => {
    const [ofSelf, ofStaff] = [answerTo(sample25, self, no), answerTo(sample25, staff, no)]
    const middle =
      ofSelf === null || ofStaff === null ? (ofSelf ?? ofStaff) : Math.round((ofSelf + ofStaff) / 2)
    return withAnswer(answers, no, middle)
  }, {})
}

function rawAnswer(rating: Rating, item: PackItem): number {
  const { min, max } = scaleBounds(sample25)
  const charted = Math.min(max, Math.max(min, Math.round(inclination(rating, item))))
  return item.reverse ? reverseRaw(sample25, charted) : charted
}

/** The score that the answer rounds, on the scale of the charts. */
function inclination({ code, course, side, round, roundCount }: Rating, item: PackItem): number {
  const [first, last] = domainOf(course[side], item)
  const progress = roundCount > 1 ? (round - 1) / (roundCount - 1) : 0
  return (
    first +
    (last - first) * progress +
    SWAY.ofPerson * swing(`${code} ${item.no}`) +
    SWAY.ofRater * swing(`${code} ${item.no} ${side}`) +
    SWAY.ofRound * swing(`${code} ${item.no} ${side} ${round}`)
  )
}

function domainOf(course: SideCourse, { domain }: PackItem): FromTo {
  if (domain === 'daily') return course.daily
  return domain === 'social' ? course.social : course.work
}

/** −1 … 1, always the same for one key. */
const swing = (key: string): number => 2 * createDice(key).roll() - 1
