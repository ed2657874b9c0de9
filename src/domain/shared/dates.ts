/**
 * Calendar days without a clock or a zone: what is written on paper and counted in reports.
 * Instants (when a record was saved) are something else: ISO strings in UTC.
 * "Today" is always an argument; only `platform` may look at a clock.
 */
import * as z from 'zod/mini'
import { err, ok, type Result } from './result.ts'
import { readTypedDate, type DayParts, type TypedDateProblem } from './typed-date.ts'

export const FIRST_DAY = '1868-01-01'
export const LAST_DAY = '2200-12-31'

/** 'YYYY-MM-DD', a day that exists in the Gregorian calendar, from 1868 (Meiji 1) to 2200. */
export type IsoDate = z.output<typeof isoDate>

/** The schema of every stored calendar day. */
export const isoDate = z
  .string()
  .check(
    z.regex(/^\d{4}-\d{2}-\d{2}$/),
    z.refine((text) => problemOf(text) === null),
  )
  .brand<'IsoDate'>()

export type IsoDateProblem =
  /** Not written as YYYY-MM-DD. */
  | { readonly kind: 'unreadable' }
  /** 30 February, 31 April, 29 February of a common year. */
  | { readonly kind: 'noSuchDay' }
  /** Before 1868 or after 2200. */
  | { readonly kind: 'outOfRange' }

export type PastDateProblem =
  | TypedDateProblem
  | IsoDateProblem
  /** Later than today. */
  | { readonly kind: 'inFuture' }

export type BirthDateProblem = PastDateProblem

export function isIsoDate(text: string): text is IsoDate {
  return problemOf(text) === null
}

/** Reads a stored date; for what people type see `parseTypedDate`. */
export function parseIsoDate(text: string): Result<IsoDate, IsoDateProblem> {
  const problem = problemOf(text)
  return problem ? err(problem) : ok(text as IsoDate)
}

/** For dates the program itself wrote down. Throws RangeError: anything else is a bug. */
export function expectIsoDate(text: string): IsoDate {
  if (!isIsoDate(text)) throw new RangeError(`not a calendar day: ${text}`)
  return text
}

/**
 * Reads a date as people type it, 西暦 or 和暦, in full or half width:
 * 2001-04-05, 2001/4/5, 20010405, 2001年4月5日, 令和3年4月5日, 平成元年1月8日, S64.1.7, r3-4-5.
 */
export function parseTypedDate(text: string): Result<IsoDate, TypedDateProblem | IsoDateProblem> {
  const typed = readTypedDate(text)
  return typed.ok ? parseIsoDate(partsToText(typed.value)) : typed
}

/** As `parseTypedDate`, for what has already happened: today is the last day possible. */
export function parsePastDate(text: string, today: IsoDate): Result<IsoDate, PastDateProblem> {
  const date = parseTypedDate(text)
  return date.ok && date.value > today ? err({ kind: 'inFuture' }) : date
}

/** A birth date as people type it; nobody is born after `today`. */
export function parseBirthDate(text: string, today: IsoDate): Result<IsoDate, BirthDateProblem> {
  return parsePastDate(text, today)
}

/**
 * Age in full years on a calendar date, by the birthday rule that people and the report use:
 * a year is added on the birthday itself; for those born on 29 February on 1 March in common years.
 * (年齢計算ニ関スル法律 lets a legal age begin with the end of the day before; that is not shown here.)
 * Below 0 when `on` lies before `birth`.
 */
export function ageAt(birth: IsoDate, on: IsoDate): number {
  const birthdayReached = on.slice(5) >= birth.slice(5)
  return yearOf(on) - yearOf(birth) - (birthdayReached ? 0 : 1)
}

/** 年度 runs from April to March and bears the year of its April: 2025-03-31 → 2024. */
export function fiscalYearOf(date: IsoDate): number {
  const month = Number(date.slice(5, 7))
  return month >= 4 ? yearOf(date) : yearOf(date) - 1
}

/** The day `days` later (earlier when negative). Throws RangeError outside 1868 … 2200. */
export function addDays(date: IsoDate, days: number): IsoDate {
  return expectIsoDate(textOfDayNumber(dayNumber(date) + days))
}

/** Days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from)
}

/**
 * The calendar day that people in `timeZone` (IANA name) live through at an instant.
 * Throws RangeError for an unknown zone or an instant outside 1868 … 2200.
 */
export function isoDateInTimeZone(instantMs: number, timeZone: string): IsoDate {
  const parts = dayFormatIn(timeZone).formatToParts(instantMs)
  const part = (type: 'year' | 'month' | 'day') =>
    Number(parts.find((part) => part.type === type)?.value)
  return expectIsoDate(partsToText({ year: part('year'), month: part('month'), day: part('day') }))
}

export interface DateFormat {
  /** 西暦 or 和暦. */
  readonly calendar: 'gregory' | 'japanese'
  /** BCP 47, without extensions: 'ja', 'en'. */
  readonly locale: string
  /** In Japanese: 2021年4月5日月曜日 · 2021年4月5日 · 2021/04/05 (和暦: R3/4/5). */
  readonly style: 'full' | 'long' | 'short'
}

/** A day in words, as `Intl` writes it: 令和3年4月5日, 平成元年1月8日, April 5, 2021. */
export function formatDate(date: IsoDate, { calendar, locale, style }: DateFormat): string {
  return displayFormat(`${locale}-u-ca-${calendar}`, style).format(dayNumber(date) * DAY_MS)
}

const DAY_MS = 86_400_000

function problemOf(text: string): IsoDateProblem | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return { kind: 'unreadable' }
  if (text < FIRST_DAY || text > LAST_DAY) return { kind: 'outOfRange' }
  return textOfDayNumber(dayNumber(text)) === text ? null : { kind: 'noSuchDay' }
}

/** Days since 1970-01-01; a day that does not exist counts on into the next month. */
function dayNumber(text: string): number {
  const month = Number(text.slice(5, 7))
  return Date.UTC(yearOf(text), month - 1, Number(text.slice(8))) / DAY_MS
}

function textOfDayNumber(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10)
}

function yearOf(text: string): number {
  return Number(text.slice(0, 4))
}

function partsToText({ year, month, day }: DayParts): string {
  return [String(year).padStart(4, '0'), twoDigits(month), twoDigits(day)].join('-')
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}

/** Making an Intl format costs far more than using it, so each is made once. */
const dayFormats = new Map<string, Intl.DateTimeFormat>()

function dayFormatIn(timeZone: string): Intl.DateTimeFormat {
  const known = dayFormats.get(timeZone)
  if (known) return known
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone,
  })
  dayFormats.set(timeZone, format)
  return format
}

const displayFormats = new Map<string, Intl.DateTimeFormat>()

function displayFormat(locale: string, dateStyle: DateFormat['style']): Intl.DateTimeFormat {
  const key = `${locale} ${dateStyle}`
  const known = displayFormats.get(key)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' })
  displayFormats.set(key, format)
  return format
}
