/** The languages there are, and the words of each, loaded as screens need them. */
import { entry } from './ja/entry.ts'
import type { Messages } from './translate.ts'

/** As they are written: `ja-easy` is やさしい日本語. */
export const LANGUAGES = ['ja', 'ja-easy', 'en'] as const

/** `pseudo` is for development: Japanese in brackets, so that text from elsewhere stands out. */
export type Language = (typeof LANGUAGES)[number] | 'pseudo'

/** Which screens: before unlocking, staff at work, or a participant alone. */
export type Part = 'entry' | 'work' | 'kiosk'

/** Texts of a part come in files of their own, so that no screen waits for words it does not say. */
const TEXTS: Readonly<
  Record<Part, Readonly<Record<(typeof LANGUAGES)[number], () => Promise<object>>>>
> = {
  entry: {
    ja: () => Promise.resolve(entry),
    'ja-easy': async () => (await import('./ja-easy/entry.ts')).entry,
    en: async () => (await import('./en/entry.ts')).entry,
  },
  work: {
    ja: async () => (await import('./ja/work.ts')).work,
    'ja-easy': async () => (await import('./ja-easy/work.ts')).work,
    en: async () => (await import('./en/work.ts')).work,
  },
  kiosk: {
    ja: async () => (await import('./ja/kiosk.ts')).kiosk,
    'ja-easy': async () => (await import('./ja-easy/kiosk.ts')).kiosk,
    en: async () => (await import('./en/kiosk.ts')).kiosk,
  },
}

/** All that the screens of a part say; staff at work also meet those of the entry. */
export async function loadMessages(language: Language, part: Part): Promise<Messages> {
  if (language === 'pseudo') {
    const { toPseudo } = await import('./pseudo.ts')
    return toPseudo(await loadMessages('ja', part))
  }
  const parts: readonly Part[] = part === 'work' ? ['entry', 'work'] : [part]
  const texts = await Promise.all(parts.map((each) => TEXTS[each][language]()))
  return Object.assign({}, ...texts) as Messages
}
