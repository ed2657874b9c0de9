/**
 * A note outside the database that this browser holds own records: with it, a device that was emptied
 * is told from a new one. It is kept twice, because what empties a database may spare either place:
 * Chromium clears databases and leaves both, Firefox takes the local storage along, Safari may keep
 * only the cookie. It holds a day and nothing else. Where a browser forbids it, nothing is noted.
 */
import { isIsoDate, type IsoDate } from '#domain/shared/dates.ts'

const NAME = 'ayumi-records'
/** s: browsers keep no cookie for longer. */
const KEPT_FOR = 400 * 24 * 60 * 60

/** Own records are here today. */
export function noteRecords(day: IsoDate): void {
  tolerantly(() => localStorage.setItem(NAME, day))
  tolerantly(() => putCookie(day, KEPT_FOR))
}

/** The last day on which own records were noted; none on a device that never had any. */
export function recordsNotedOn(): IsoDate | undefined {
  const kept = [
    tolerantly(() => localStorage.getItem(NAME)),
    tolerantly(() => new RegExp(`(?:^|; )${NAME}=([^;]*)`).exec(document.cookie)?.[1]),
  ]
  const days = kept.filter((day) => day !== undefined && day !== null).filter(isIsoDate)
  return days.toSorted().at(-1)
}

/** Whoever uses the device has seen that the records are gone, and goes on without them. */
export function forgetRecords(): void {
  tolerantly(() => localStorage.removeItem(NAME))
  tolerantly(() => putCookie('', 0))
}

function putCookie(value: string, maxAge: number): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `${NAME}=${value}; Max-Age=${maxAge}; Path=/; SameSite=Strict${secure}`
}

/** Browsers throw where they are set to keep nothing. */
function tolerantly<T>(access: () => T): T | undefined {
  try {
    return access()
  } catch {
    return undefined
  }
}
