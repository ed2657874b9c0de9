import { setTimeout as pause } from 'node:timers/promises'

const EVERY_MS = 30
/** For whatever is waited for; far more than it takes. */
export const AT_MOST_MS = 20_000

/** Tries until it works. At the deadline, what was in the way the last time is what went wrong. */
export async function untilDone<T>(attempt: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + AT_MOST_MS
  for (;;) {
    try {
      return await attempt()
    } catch (problem) {
      if (Date.now() > deadline) throw problem
    }
    await pause(EVERY_MS)
  }
}
