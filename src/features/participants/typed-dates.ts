/** Calendar days between a form, where people type them, and the words on the screen. */
import { formatDate, type DateFormat, type IsoDate } from '#domain/shared/dates.ts'

/** How a stored day stands in a form at first: 2001/04/05 or H13/4/5, both of which are read back. */
export function toTypedDate(date: IsoDate, calendar: DateFormat['calendar']): string {
  return formatDate(date, { calendar, locale: 'ja', style: 'short' })
}

export interface BothCalendars {
  readonly gregorian: string
  readonly japanese: string
}

/** 2001年4月5日 and 平成13年4月5日: people check a birth date in the calendar they know it in. */
export function inBothCalendars(date: IsoDate, locale: string): BothCalendars {
  return {
    gregorian: formatDate(date, { calendar: 'gregory', locale, style: 'long' }),
    japanese: formatDate(date, { calendar: 'japanese', locale, style: 'long' }),
  }
}
