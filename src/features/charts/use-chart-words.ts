import { useMemo } from 'preact/hooks'
import { formatDate, type IsoDate } from '#domain/shared/dates.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { useSettings } from '#services/use-settings.ts'
import type { AxisRow } from './comparison-view.ts'
import type { RatedRound } from './rated-rounds-view.ts'

/** How charts, tables and lists name people, rounds and numbers. */
export interface ChartWords {
  /** 本人, 支援員, 協同. */
  readonly raterName: (rater: Rater) => string
  /** An axis or an item. */
  readonly title: (row: AxisRow) => string
  /** 3回目. */
  readonly roundName: (round: RatedRound) => string
  /** 3回目（2025年1月10日）. */
  readonly datedRound: (round: RatedRound) => string
  /** 2025/01/10, where there is little room. */
  readonly shortDate: (date: IsoDate) => string
  /** 2.75, of an item 3; without a score '–'. */
  readonly mean: (mean: number | null | undefined, digits?: number) => string
  /** +0.50, −0.50, 0.00; without a value '–'. */
  readonly signed: (value: number | null, digits?: number) => string
  /** 7/8問 behind one score of a row. */
  readonly count: (row: AxisRow, column: number) => string
  /** The size of a row's difference without its sign: 0.50, of an item 2. */
  readonly size: (row: AxisRow) => string
}

export function useChartWords(): ChartWords {
  const { t, date, tag } = useLocale()
  const { itemText, packText } = usePackWords()
  const { calendar } = useSettings().settings
  return useMemo(() => {
    const format = (value: number, digits = 2) => formatSize(value, tag, digits)
    return {
      raterName: (rater) => t(`common.${rater}`),
      title: ({ item, title }) => (item ? itemText(item) : packText(title)),
      roundName: (round) => t('charts.round', { number: round.number }),
      datedRound: (round) =>
        t('charts.datedRound', { number: round.number, date: date(round.day) }),
      shortDate: (day) => formatDate(day, { calendar, locale: tag, style: 'short' }),
      mean: (mean, digits) => (mean == null ? NOTHING : format(mean, digits)),
      signed: (value, digits) =>
        value === null ? NOTHING : signOf(value, format(value, digits)) + format(value, digits),
      count: ({ scores }, column) => {
        const { answered, total } = scores[column] ?? { answered: 0, total: 0 }
        return t('charts.count', { answered, total })
      },
      size: (row) => format(row.value ?? 0, digitsOf(row)),
    }
  }, [t, date, tag, itemText, packText, calendar])
}

/** Items are whole numbers, everything else is a mean. */
export const digitsOf = (row: AxisRow): number => (row.answers.length > 0 ? 0 : 2)

const NOTHING = '–'

/** A page has hundreds of numbers, and making a format costs far more than using it. */
const formats = new Map<string, Intl.NumberFormat>()

function formatSize(value: number, tag: string, digits: number): string {
  const key = `${tag} ${digits}`
  const known = formats.get(key)
  if (known) return known.format(Math.abs(value))
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  formats.set(key, new Intl.NumberFormat(tag, options))
  return formatSize(value, tag, digits)
}

/** No sign before a value that is printed as nothing. */
function signOf(value: number, printed: string): string {
  if (Number(printed) === 0) return ''
  return value > 0 ? '+' : '−'
}
