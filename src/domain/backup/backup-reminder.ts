/** When to remind of a backup. */

const DAY_MS = 24 * 60 * 60 * 1000
/** Days: what an office can write again from memory and paper. */
const REMIND_AFTER_DAYS = 7

/** `null` for a device that has had none. A clock that was set back counts as no time. */
export const isBackupDue = (lastAtMs: number | null, nowMs: number): boolean =>
  lastAtMs === null || nowMs - lastAtMs >= REMIND_AFTER_DAYS * DAY_MS
