import { array, assert, constant, integer, oneof, property, record } from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KioskLook } from '#domain/kiosk/handover.ts'
import {
  advance,
  blankProgress,
  progressSchema,
  type KioskEvent,
  type KioskProgress,
} from '#domain/kiosk/kiosk-flow.ts'

const ITEMS = 3
const LOOK: KioskLook = { language: 'ja', furigana: true, textSize: 'normal' }
const AT = '2026-11-24T01:00:00.000Z'

const after = (...events: readonly KioskEvent[]): KioskProgress =>
  events.reduce((progress, event) => advance(progress, event, ITEMS), blankProgress(LOOK))

const confirmed = { kind: 'confirmed', at: AT } as const
const forward = { kind: 'forward' } as const
const back = { kind: 'back' } as const
const toItem = (index: number, fromReview = false) => ({ kind: 'item', index, fromReview })

describe('the way through a sheet', () => {
  it('begins with the person, then comes one item after the other, then the review', () => {
    expect(after().step).toEqual({ kind: 'greeting' })
    expect(after(confirmed)).toMatchObject({ step: toItem(0), beganAt: AT })
    expect(after(confirmed, forward).step).toEqual(toItem(1))
    expect(after(confirmed, forward, forward, forward).step).toEqual({ kind: 'review' })
  })

  it('goes back item by item, and no further than the first', () => {
    expect(after(confirmed, forward, back).step).toEqual(toItem(0))
    expect(after(confirmed, back).step).toEqual(toItem(0))
    expect(after(confirmed, forward, forward, forward, back).step).toEqual(toItem(2))
  })

  it('leads from the review to an item and straight back', () => {
    const review = [confirmed, forward, forward, forward]
    const visited = { kind: 'visited', index: 1 } as const
    expect(after(...review, visited).step).toEqual(toItem(1, true))
    expect(after(...review, visited, forward).step).toEqual({ kind: 'review' })
    expect(after(...review, visited, back).step).toEqual({ kind: 'review' })
    expect(after(...review, { kind: 'visited', index: ITEMS }).step).toEqual({ kind: 'review' })
  })

  it('knows when the person began, also if they say again who they are', () => {
    const later = { kind: 'confirmed', at: '2026-11-24T02:00:00.000Z' } as const
    expect(after(confirmed, later).beganAt).toBe(AT)
  })
})

describe('an answer', () => {
  it('takes the place of the one before, and of not wanting to answer', () => {
    const answered = (value: number) => ({ kind: 'answered', no: 2, value }) as const
    expect(after(answered(1), answered(4)).answers).toEqual({ 2: 4 })
    expect(after({ kind: 'declined', no: 2 }, answered(4))).toMatchObject({
      answers: { 2: 4 },
      declined: [],
    })
  })

  it('is left out by whoever does not want to give it', () => {
    const progress = after({ kind: 'answered', no: 2, value: 1 }, { kind: 'declined', no: 2 })
    expect(progress).toMatchObject({ answers: {}, declined: [2] })
  })
})

const no = integer({ min: 1, max: ITEMS })
const anEvent = oneof(
  constant<KioskEvent>(confirmed),
  constant<KioskEvent>(forward),
  constant<KioskEvent>(back),
  record({ kind: constant('answered' as const), no, value: integer({ min: 1, max: 4 }) }),
  record({ kind: constant('declined' as const), no }),
  record({ kind: constant('visited' as const), index: integer({ min: -1, max: ITEMS }) }),
)

describe('whatever is tapped in whatever order', () => {
  it('the screen shows an item that exists, and the last word on each item holds', () => {
    assert(
      property(array(anEvent), (events) => {
        const progress = after(...events)
        const { step, answers, declined } = progress
        if (step.kind === 'item') expect(step.index).toBeLessThan(ITEMS)
        for (const item of [1, 2, 3]) {
          const last = events.findLast((event) => 'no' in event && event.no === item)
          expect(answers[item]).toBe(last?.kind === 'answered' ? last.value : undefined)
          expect(declined.includes(item)).toBe(last?.kind === 'declined')
        }
        expect(progressSchema.parse(JSON.parse(JSON.stringify(progress)))).toEqual(progress)
      }),
    )
  })
})
