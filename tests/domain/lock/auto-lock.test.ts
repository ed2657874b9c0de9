import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  autoLock,
  DEFAULT_AUTO_LOCK,
  IDLE_MINUTES,
  startAutoLock,
  WARNING_SECONDS,
  type AutoLockEvent,
  type AutoLockSettings,
  type AutoLockState,
} from '#domain/lock/auto-lock.ts'

const SECOND = 1000
const MINUTE = 60_000
const HOUR = 3_600_000
const START = Date.parse('2026-11-20T09:00:00Z')

const tick = (after: number): AutoLockEvent => ({ kind: 'tick', at: START + after })
const touch = (after: number): AutoLockEvent => ({ kind: 'activity', at: START + after })
const stay = (after: number): AutoLockEvent => ({ kind: 'stay', at: START + after })

const after = (events: readonly AutoLockEvent[], settings = DEFAULT_AUTO_LOCK): AutoLockState =>
  events.reduce((state, event) => autoLock(state, event, settings), startAutoLock(START))

const kindAfter = (...events: AutoLockEvent[]) => after(events).kind

const anySettings: fc.Arbitrary<AutoLockSettings> = fc.record({
  idleMinutes: fc.constantFrom(...IDLE_MINUTES),
  warningSeconds: fc.constantFrom(...WARNING_SECONDS),
})

describe('an app nobody touches', () => {
  it('warns half a minute before and locks after five', () => {
    expect(kindAfter(tick(4 * MINUTE + 29 * SECOND))).toBe('active')
    expect(after([tick(4 * MINUTE + 30 * SECOND)])).toMatchObject({
      kind: 'warning',
      secondsLeft: 30,
    })
    expect(after([tick(5 * MINUTE - 1)])).toMatchObject({ kind: 'warning', secondsLeft: 1 })
    expect(kindAfter(tick(5 * MINUTE))).toBe('locked')
  })

  it('warns for half of the time at most', () => {
    const hasty: AutoLockSettings = { idleMinutes: 1, warningSeconds: 60 }
    expect(after([tick(29 * SECOND)], hasty).kind).toBe('active')
    expect(after([tick(30 * SECOND)], hasty)).toMatchObject({ kind: 'warning', secondsLeft: 30 })
  })

  it('locks in time however rarely it is asked', () => {
    fc.assert(
      fc.property(anySettings, fc.array(fc.nat(2 * MINUTE)), (settings, steps) => {
        const limit = settings.idleMinutes * MINUTE
        let [state, passed] = [startAutoLock(START), 0]
        for (const step of steps) {
          passed += step
          state = autoLock(state, tick(passed), settings)
          expect(state.kind === 'locked').toBe(passed >= limit)
          if (state.kind !== 'warning') continue
          expect(state.secondsLeft).toBe(Math.ceil((limit - passed) / SECOND))
        }
      }),
    )
  })
})

describe('somebody there', () => {
  it('starts the time anew with any touch, in the warning too', () => {
    const warned = tick(4 * MINUTE + 45 * SECOND)
    expect(kindAfter(warned, touch(4 * MINUTE + 50 * SECOND), tick(9 * MINUTE))).toBe('active')
    expect(kindAfter(warned, stay(4 * MINUTE + 50 * SECOND), tick(9 * MINUTE))).toBe('active')
    expect(kindAfter(warned, stay(4 * MINUTE + 50 * SECOND), tick(9 * MINUTE + 50 * SECOND))).toBe(
      'locked',
    )
  })

  it('is never locked out while touching often enough', () => {
    fc.assert(
      fc.property(anySettings, fc.array(fc.nat(59 * SECOND)), (settings, steps) => {
        let [state, passed] = [startAutoLock(START), 0]
        for (const step of steps) {
          passed += step
          state = autoLock(state, touch(passed), settings)
          expect(state.kind).toBe('active')
        }
      }),
    )
  })
})

describe('a device that slept for an hour', () => {
  it('locks at once when it wakes, even if a touch woke it', () => {
    expect(kindAfter(tick(SECOND), tick(HOUR))).toBe('locked')
    expect(kindAfter(tick(SECOND), touch(HOUR))).toBe('locked')
    expect(kindAfter(tick(SECOND), stay(HOUR))).toBe('locked')
  })

  it('stays locked, whatever comes', () => {
    expect(kindAfter(tick(HOUR), touch(HOUR), stay(HOUR), tick(0), touch(0))).toBe('locked')
  })
})

describe('a clock that is set back', () => {
  it('does not keep the app open', () => {
    const setBackAnHour = [tick(4 * MINUTE), tick(4 * MINUTE - HOUR), tick(5 * MINUTE - HOUR)]
    expect(after(setBackAnHour).kind).toBe('locked')
  })

  it('costs at most one second of watching each time', () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.array(fc.nat(1000 * HOUR), { maxLength: 20 }),
        (settings, jumps) => {
          const seconds = settings.idleMinutes * 60 + jumps.length
          let [state, shift] = [startAutoLock(START), 0]
          for (let second = 1; second <= seconds; second += 1) {
            shift -= jumps[second] ?? 0
            state = autoLock(state, tick(second * SECOND + shift), settings)
          }
          expect(state.kind).toBe('locked')
        },
      ),
    )
  })
})
