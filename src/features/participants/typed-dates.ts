import { formatDate, type DateFormat, type IsoDate } from '#domain/shared/dates.ts'

/** How a stored day stands in a form at first: 2001/04/05 or H13/4/5, both of which are read back. */
export function toTypedDate(date: IsoDate, calendar: DateFormat['calendar']): string {
  return formatDate(date, { calendar, locale: 'ja', style: 'short' })
}
