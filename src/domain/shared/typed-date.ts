/**
 * What people type when a form asks for a date, read into year, month and day.
 * Whether such a day exists is for dates.ts to say; whether the era had it is said here.
 */
import { err, ok, type Result } from './result.ts'

export interface DayParts {
  /** Gregorian. */
  readonly year: number
  readonly month: number
  readonly day: number
}

export type EraName = '明治' | '大正' | '昭和' | '平成' | '令和'

export type TypedDateProblem =
  | { readonly kind: 'empty' }
  /** Not a date in any of the ways people write one. */
  | { readonly kind: 'unreadable' }
  /** 01/4/5 may be 2001, 平成1 or 令和1: the era, or four digits, must be typed. */
  | { readonly kind: 'yearNeedsEra' }
  /** 平成32年, 昭和64年1月8日, 令和0年. `last` is null while the era lasts. */
  | {
      readonly kind: 'outsideEra'
      readonly era: EraName
      readonly first: string
      readonly last: string | null
    }

/** Accepts 西暦 (four digits) and 和暦 (元号 in full, its first character or its letter). */
export function readTypedDate(text: string): Result<DayParts, TypedDateProblem> {
  const plain = plainSeparators(text)
  if (plain === '') return err({ kind: 'empty' })
  const groups = (SEPARATED.exec(plain) ?? RUN_TOGETHER.exec(plain))?.groups
  if (!groups) return err({ kind: 'unreadable' })
  const { eraName = '', yearText = '' } = groups
  const month = Number(groups['month'])
  const day = Number(groups['day'])
  const era = ERAS.find(({ names }) => names.includes(eraName))
  if (era) return readInEra(era, { year: yearText === '元' ? 1 : Number(yearText), month, day })
  if (yearText.length === 4) return ok({ year: Number(yearText), month, day })
  return err({ kind: yearText.length === 2 ? 'yearNeedsEra' : 'unreadable' })
}

interface Era {
  readonly name: EraName
  readonly names: readonly string[]
  readonly first: string
  readonly last: string | null
}

/**
 * First and last days as the laws and edicts set them. The days on which 明治 gave way to 大正 and
 * 大正 to 昭和 belong to both eras, and papers show either. Days before 1873 are read as Gregorian.
 */
const ERAS: readonly Era[] = [
  { name: '明治', names: ['明治', '明', 'M'], first: '1868-01-25', last: '1912-07-30' },
  { name: '大正', names: ['大正', '大', 'T'], first: '1912-07-30', last: '1926-12-25' },
  { name: '昭和', names: ['昭和', '昭', 'S'], first: '1926-12-25', last: '1989-01-07' },
  { name: '平成', names: ['平成', '平', 'H'], first: '1989-01-08', last: '2019-04-30' },
  { name: '令和', names: ['令和', '令', 'R'], first: '2019-05-01', last: null },
]

const ERA_NAME = `(?<eraName>西暦|${ERAS.flatMap(({ names }) => names).join('|')})?-?`
const SEPARATED = new RegExp(
  `^${ERA_NAME}(?<yearText>元|\\d{1,4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})$`,
)
/** 20010405, S640107. */
const RUN_TOGETHER = new RegExp(
  `^${ERA_NAME}(?<yearText>\\d{2}|\\d{4})(?<month>\\d{2})(?<day>\\d{2})$`,
)

/**
 * One hyphen for everything that stands between year, month and day, including what a Japanese
 * keyboard gives for the keys - . / (ー 。 ・) and the dashes that other programs paste.
 */
function plainSeparators(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .trim()
    .replace(/日?\s*(?:生まれ|生)?$/, '')
    .replace(/\s*[-‐‑‒–—―−ー/.,、。・年月]\s*|\s+/g, '-')
}

function readInEra(era: Era, typed: DayParts): Result<DayParts, TypedDateProblem> {
  const { name, first, last } = era
  const parts = { ...typed, year: Number(first.slice(0, 4)) + typed.year - 1 }
  const tooEarly = dayOrder(parts) < textOrder(first)
  const tooLate = last !== null && dayOrder(parts) > textOrder(last)
  return tooEarly || tooLate ? err({ kind: 'outsideEra', era: name, first, last }) : ok(parts)
}

/** Days in order as numbers: 1989-01-07 → 19890107. */
const dayOrder = ({ year, month, day }: DayParts) => year * 10_000 + month * 100 + day
const textOrder = (date: string) => Number(date.replaceAll('-', ''))
