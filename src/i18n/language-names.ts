import { annotate } from '#domain/shared/annotated-text.ts'
import { LANGUAGES } from './messages.ts'

/** Each language in its own words; やさしい日本語 always with the reading, for those who need it. */
const NAMES = {
  ja: '日本語',
  'ja-easy': annotate('やさしい日本語《にほんご》'),
  en: 'English',
} as const

/** The languages a person may choose from. */
export const languageNames = (furigana: boolean) =>
  LANGUAGES.map((language) => ({
    language,
    name: language === 'ja' && furigana ? annotate('日本語《にほんご》') : NAMES[language],
  }))
