/**
 * How long the lock screen waits after wrong secrets. The wait slows a curious hand; what stands
 * between a stolen tablet and its records is the passphrase work, not this. Data is never
 * destroyed, whatever the count.
 */

/** Wrong secrets since the last right one. Kept on the device, so that a reload changes nothing. */
export interface Attempts {
  readonly failures: number
  /** When the last one was, Unix ms. */
  readonly lastAt: number
}

export const NO_ATTEMPTS: Attempts = { failures: 0, lastAt: 0 }

const FREE_FAILURES = 3
const FIRST_WAIT_MS = 5_000
const LONGEST_WAIT_MS = 300_000

/** Milliseconds to wait after so many failures: 0, 0, 0, 5 s, 10 s, 20 s, 40 s … 5 min. */
export function waitAfter(failures: number): number {
  if (failures <= FREE_FAILURES) return 0
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - FREE_FAILURES - 1))
}

export function recordFailure(attempts: Attempts, nowMs: number): Attempts {
  return { failures: attempts.failures + 1, lastAt: nowMs }
}

export interface TryDecision {
  readonly may: boolean
  /** Milliseconds left, 0 when a try is allowed. */
  readonly waitMs: number
  /** To be kept in place of what was given. */
  readonly attempts: Attempts
}

/**
 * Whether another secret may be tried now. When the clock was set back to before the last failure,
 * the wait starts over from now, once: keep `attempts`, or it starts over again at every call.
 */
export function mayTry(attempts: Attempts, nowMs: number): TryDecision {
  const anchored = { ...attempts, lastAt: Math.min(attempts.lastAt, nowMs) }
  const waitMs = Math.max(0, anchored.lastAt + waitAfter(anchored.failures) - nowMs)
  return { may: waitMs === 0, waitMs, attempts: anchored }
}
