import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  mayTry,
  NO_ATTEMPTS,
  recordFailure,
  waitAfter,
  type Attempts,
} from '#domain/lock/attempts.ts'

const SECOND = 1000
const DAY = 86_400_000
const NOON = Date.parse('2026-11-20T12:00:00Z')

const afterFailures = (failures: number, at = NOON): Attempts => {
  let attempts = NO_ATTEMPTS
  while (attempts.failures < failures) attempts = recordFailure(attempts, at)
  return attempts
}

describe('waiting after wrong passphrases', () => {
  it('does not start before the fourth, grows, and ends at five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((n) => waitAfter(n) / SECOND)).toEqual([
      0, 0, 0, 0, 5, 10, 20, 40, 80, 160, 300, 300,
    ])
    expect(waitAfter(1e9)).toBe(300 * SECOND)
  })

  it('counts down', () => {
    const attempts = afterFailures(4)
    expect(mayTry(attempts, NOON)).toMatchObject({ may: false, waitMs: 5 * SECOND })
    expect(mayTry(attempts, NOON + 3 * SECOND)).toMatchObject({ may: false, waitMs: 2 * SECOND })
    expect(mayTry(attempts, NOON + 5 * SECOND)).toMatchObject({ may: true, waitMs: 0 })
  })

  it('is not there for somebody who never failed', () => {
    expect(mayTry(NO_ATTEMPTS, 0)).toEqual({ may: true, waitMs: 0, attempts: NO_ATTEMPTS })
  })

  it('starts over, once, when the clock was set back', () => {
    const yesterday = NOON - DAY
    const first = mayTry(afterFailures(4), yesterday)
    expect(first).toMatchObject({ may: false, waitMs: 5 * SECOND })
    expect(mayTry(first.attempts, yesterday + 5 * SECOND).may).toBe(true)
  })

  it('is never longer than the full wait, whatever the clock does', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.array(fc.integer({ min: -400, max: 400 })), (failures, days) => {
        let attempts = afterFailures(failures)
        for (const moved of days) {
          const decision = mayTry(attempts, NOON + moved * DAY)
          expect(decision.waitMs).toBeLessThanOrEqual(waitAfter(failures))
          expect(decision.may).toBe(decision.waitMs === 0)
          attempts = decision.attempts
        }
        expect(attempts.failures).toBe(failures)
        const last = Math.max(NOON, ...days.map((moved) => NOON + moved * DAY))
        expect(mayTry(attempts, last + waitAfter(failures)).may).toBe(true)
      }),
    )
  })
})
