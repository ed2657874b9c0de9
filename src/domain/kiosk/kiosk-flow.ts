/**
 * The way through a sheet in the participant's hands, as a pure reducer: greeting → one item a
 * screen → review → handed in. There is no time limit and no item that must be answered.
 *
 *     greeting ──confirmed──▶ item 1 ⇄ item 2 ⇄ … ⇄ item n ⇄ review
 *                               ▲                               │
 *                               └───────────── visited ─────────┘   (つぎへ then leads back)
 */
import * as z from 'zod/mini'
import { answersSchema, withAnswer } from '#domain/sheets/answers.ts'
import { lookSchema, type KioskLook } from './handover.ts'
import { isoInstant } from '#domain/sheets/iso-instant.ts'

const stepSchema = z.readonly(
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('greeting') }),
    /** `index` counts the items from 0; `fromReview`: the person came to look at this one again. */
    z.object({ kind: z.literal('item'), index: z.number(), fromReview: z.boolean() }),
    z.object({ kind: z.literal('review') }),
  ]),
)

/** What is kept, sealed, at every step, so that a reload or a dead battery loses nothing. */
export const progressSchema = z.readonly(
  z.object({
    step: stepSchema,
    answers: answersSchema,
    /** Numbers of items that the person would rather not answer; they stay unanswered. */
    declined: z.readonly(z.array(z.number())),
    /** When the person said who they are; null before. */
    beganAt: z.nullable(isoInstant),
    look: lookSchema,
  }),
)

export type KioskProgress = z.output<typeof progressSchema>
export type KioskStep = KioskProgress['step']

export type KioskEvent =
  /** はい、わたしです. `at` is ISO, UTC. */
  | { readonly kind: 'confirmed'; readonly at: string }
  | { readonly kind: 'answered'; readonly no: number; readonly value: number }
  /** わからない・こたえたくない. */
  | { readonly kind: 'declined'; readonly no: number }
  /** つぎへ, もどる. */
  | { readonly kind: 'forward' | 'back' }
  /** From the review to one item. */
  | { readonly kind: 'visited'; readonly index: number }
  | { readonly kind: 'lookChanged'; readonly look: KioskLook }

export const blankProgress = (look: KioskLook): KioskProgress => ({
  step: { kind: 'greeting' },
  answers: {},
  declined: [],
  beganAt: null,
  look,
})

/** The progress after an event; the same object where the event has no meaning. */
export function advance(
  progress: KioskProgress,
  event: KioskEvent,
  itemCount: number,
): KioskProgress {
  const { answers, declined, beganAt } = progress
  switch (event.kind) {
    case 'confirmed':
      return { ...progress, beganAt: beganAt ?? event.at, step: toItem(0) }
    case 'answered':
      return {
        ...progress,
        answers: withAnswer(answers, event.no, event.value),
        declined: declined.filter((no) => no !== event.no),
      }
    case 'declined':
      return {
        ...progress,
        answers: withAnswer(answers, event.no, null),
        declined: declined.includes(event.no) ? declined : [...declined, event.no],
      }
    case 'visited':
      return event.index >= 0 && event.index < itemCount
        ? { ...progress, step: { kind: 'item', index: event.index, fromReview: true } }
        : progress
    case 'lookChanged':
      return { ...progress, look: event.look }
    case 'forward':
    case 'back':
      return { ...progress, step: nextStep(progress.step, event.kind, itemCount) }
  }
}

function nextStep(step: KioskStep, direction: 'forward' | 'back', itemCount: number): KioskStep {
  const isForward = direction === 'forward'
  if (step.kind === 'greeting') return step
  if (step.kind === 'review') return isForward ? step : toItem(itemCount - 1)
  if (step.fromReview) return { kind: 'review' }
  if (isForward) return step.index + 1 < itemCount ? toItem(step.index + 1) : { kind: 'review' }
  return step.index > 0 ? toItem(step.index - 1) : step
}

const toItem = (index: number): KioskStep => ({ kind: 'item', index, fromReview: false })
