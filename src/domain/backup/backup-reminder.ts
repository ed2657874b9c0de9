/** When to remind of a backup. */

const DAY_MS = 24 * 60 * 60 * 1000
/** Days: what an office can write again from memory and paper. */
const REMIND_AFTER_DAYS = 7

/**
 * Whole days since the last backup, when it is time for one; 'never' when there has been none.
 * `undefined` while there is no reason. A clock that was set back counts as no time.
 */
export function backupReminder(
  lastAtMs: number | undefined,
  nowMs: number,
): number | 'never' | undefined {
  if (lastAtMs === undefined) return 'never'
  const days = Math.floor((nowMs - lastAtMs) / DAY_MS)
  return days >= REMIND_AFTER_DAYS ? days : undefined
}
