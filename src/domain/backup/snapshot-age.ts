const DAY_MS = 24 * 60 * 60 * 1000

/** Long enough to find out that an upgrade went wrong; no longer than that. */
const KEPT_FOR_DAYS = 30

/** Whether a snapshot of before an upgrade has had its time. */
export const isSnapshotOver = (madeAt: number, now: number): boolean =>
  now - madeAt > KEPT_FOR_DAYS * DAY_MS
