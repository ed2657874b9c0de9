import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { formatDate, type IsoDate } from '#domain/shared/dates.ts'
import { createTranslate, type Language, type Messages, type Translate } from './messages.ts'

export type Calendar = 'gregory' | 'japanese'

export interface Locale {
  readonly language: Language
  readonly t: Translate
  /** A calendar day as this device shows days: 2024年9月2日, 令和6年9月2日 or 2 Sept 2024. */
  readonly date: (date: IsoDate) => string
  readonly number: (value: number, fractionDigits?: number) => string
  /** An instant (ISO, UTC) as local date and time. */
  readonly instant: (instant: string) => string
}

const LocaleContext = createContext<Locale | null>(null)

export function LocaleProvider(props: {
  readonly language: Language
  readonly messages: Messages
  readonly calendar: Calendar
  readonly children: ComponentChildren
}) {
  const { language, messages, calendar, children } = props
  const locale = useMemo(
    () => createLocale(language, messages, calendar),
    [language, messages, calendar],
  )
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (!locale) throw new Error('useLocale outside LocaleProvider')
  return locale
}

export function createLocale(language: Language, messages: Messages, calendar: Calendar): Locale {
  const tag = language === 'ja' ? 'ja-JP' : 'en-GB'
  const instants = new Intl.DateTimeFormat(calendar === 'japanese' ? `${tag}-u-ca-japanese` : tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  return {
    language,
    t: createTranslate(messages),
    date: (date) => formatDate(date, { calendar, locale: tag, style: 'long' }),
    number: (value, fractionDigits = 0) => numberFormat(tag, fractionDigits).format(value),
    instant: (instant) => instants.format(new Date(instant)),
  }
}

/** Making an Intl format costs far more than using it, so each is made once. */
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(tag: string, fractionDigits: number): Intl.NumberFormat {
  const key = `${tag}/${fractionDigits}`
  const known = numberFormats.get(key)
  if (known) return known
  const format = new Intl.NumberFormat(tag, {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
  })
  numberFormats.set(key, format)
  return format
}
