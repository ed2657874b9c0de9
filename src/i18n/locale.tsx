import { createContext, type ComponentChildren } from 'preact'
import { useContext, useMemo } from 'preact/hooks'
import { readDate } from '#domain/shared/date-reading.ts'
import { formatDate, type IsoDate } from '#domain/shared/dates.ts'
import type { EraName } from '#domain/shared/typed-date.ts'
import type { Language } from './messages.ts'
import { createTranslate, type Messages, type Translate } from './translate.ts'

export type Calendar = 'gregory' | 'japanese'

export interface Locale {
  readonly language: Language
  /** The language as the web names it (BCP 47). */
  readonly lang: string
  /** For `Intl` (BCP 47). */
  readonly tag: string
  /** Whether texts tell their readings. */
  readonly furigana: boolean
  readonly t: Translate
  /** A calendar day as this device shows days: 2024年9月2日, 令和6年9月2日 or 2 September 2024. */
  readonly date: (date: IsoDate, calendar?: Calendar) => string
  /** The name of an era, of which people write dates. */
  readonly era: (name: EraName) => string
  readonly number: (value: number, fractionDigits?: number) => string
  /** An instant (ISO, UTC) as local date and time. */
  readonly instant: (instant: string) => string
}

/** What a person has chosen. */
export interface LocaleChoice {
  readonly language: Language
  readonly furigana?: boolean | undefined
  readonly calendar: Calendar
}

const LocaleContext = createContext<Locale | null>(null)

export function LocaleProvider(
  props: LocaleChoice & { readonly messages: Messages; readonly children: ComponentChildren },
) {
  const { language, furigana, calendar, messages, children } = props
  const locale = useMemo(
    () => createLocale({ language, furigana, calendar }, messages),
    [language, furigana, calendar, messages],
  )
  // Before the words within are made: ui/ruby asks which of them are foreign to the page.
  document.documentElement.lang = locale.lang
  return <LocaleContext.Provider value={locale}>{children}</LocaleContext.Provider>
}

export function useLocale(): Locale {
  const locale = useContext(LocaleContext)
  if (!locale) throw new Error('useLocale outside LocaleProvider')
  return locale
}

export function createLocale(choice: LocaleChoice, messages: Messages): Locale {
  const { language, furigana = false, calendar } = choice
  const lang = langOf(language)
  const tag = lang === 'ja' ? 'ja-JP' : 'en-GB'
  const instants = new Intl.DateTimeFormat(calendar === 'japanese' ? `${tag}-u-ca-japanese` : tag, {
    dateStyle: 'medium',
    timeStyle: 'short',
  })
  const withReadings = (date: string) => (furigana ? readDate(date) : date)
  return {
    language,
    lang,
    tag,
    furigana,
    t: createTranslate(messages, furigana),
    date: (date, wanted = calendar) =>
      withReadings(formatDate(date, { calendar: wanted, locale: tag, style: 'long' })),
    era: withReadings,
    number: (value, fractionDigits = 0) => numberFormat(tag, fractionDigits).format(value),
    instant: (instant) => withReadings(instants.format(new Date(instant))),
  }
}

/** As the web names a language (BCP 47): やさしい日本語 is Japanese. */
export const langOf = (language: Language): 'ja' | 'en' => (language === 'en' ? 'en' : 'ja')

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
