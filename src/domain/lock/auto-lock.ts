/**
 * Auto-lock: an app nobody touches locks itself, after a warning. A pure reducer over what happens
 * and when; the caller ticks about once a second and locks when the state says so.
 *
 * Idle time is added up from one event to the next, never read off as "now minus last touch":
 * - a device that slept counts the whole sleep at its first event, even if that is a touch;
 * - a clock set back adds nothing for one step and then counts on, so it cannot keep the app open;
 * - a clock set forward locks early.
 */
export const IDLE_MINUTES = [1, 3, 5, 10, 15, 30] as const
export const WARNING_SECONDS = [30, 60] as const

export interface AutoLockSettings {
  readonly idleMinutes: (typeof IDLE_MINUTES)[number]
  /** How long before locking the warning shows; at most half of the idle time is used. */
  readonly warningSeconds: (typeof WARNING_SECONDS)[number]
}

export const DEFAULT_AUTO_LOCK: AutoLockSettings = { idleMinutes: 5, warningSeconds: 30 }

interface Watch {
  /** Time without a touch up to `seenAt`. */
  readonly idleMs: number
  /** The instant of the last event, Unix ms. */
  readonly seenAt: number
}

export type AutoLockState =
  | ({ readonly kind: 'active' } & Watch)
  | ({ readonly kind: 'warning'; readonly secondsLeft: number } & Watch)
  /** Final: unlocking starts a new watch. */
  | { readonly kind: 'locked' }

/** `at` is Unix ms. */
export type AutoLockEvent =
  /** A touch, a key, a scroll: real input shows that somebody is there, in the warning too. */
  | { readonly kind: 'activity'; readonly at: number }
  /** The button in the warning. */
  | { readonly kind: 'stay'; readonly at: number }
  /** Time passed. */
  | { readonly kind: 'tick'; readonly at: number }

export function startAutoLock(at: number): AutoLockState {
  return { kind: 'active', idleMs: 0, seenAt: at }
}

export function autoLock(
  state: AutoLockState,
  event: AutoLockEvent,
  settings: AutoLockSettings,
): AutoLockState {
  if (state.kind === 'locked') return state
  const idleMs = state.idleMs + Math.max(0, event.at - state.seenAt)
  const leftMs = settings.idleMinutes * 60_000 - idleMs
  if (leftMs <= 0) return { kind: 'locked' }
  if (event.kind !== 'tick') return startAutoLock(event.at)
  const watch = { idleMs, seenAt: event.at }
  if (leftMs > warningMs(settings)) return { kind: 'active', ...watch }
  return { kind: 'warning', secondsLeft: Math.ceil(leftMs / 1000), ...watch }
}

function warningMs({ idleMinutes, warningSeconds }: AutoLockSettings): number {
  return Math.min(warningSeconds * 1000, idleMinutes * 30_000)
}
