/**
 * Messages: flat typed keys, Japanese the source. `{name}` stands for a value; the type of a
 * message says which values it needs, so a forgotten one does not compile. Japanese tells its
 * readings inside the text (see domain/shared/furigana.ts).
 */
import { annotate } from '#domain/shared/annotated-text.ts'
import { readCounters } from '#domain/shared/counter-reading.ts'
import { stripRuby } from '#domain/shared/furigana.ts'
import { entry } from './ja/entry.ts'
import type { kiosk } from './ja/kiosk.ts'
import type { work } from './ja/work.ts'

/** As they are written: `ja-easy` is やさしい日本語. */
export const LANGUAGES = ['ja', 'ja-easy', 'en'] as const

/** `pseudo` is for development: Japanese in brackets, so that text from elsewhere stands out. */
export type Language = (typeof LANGUAGES)[number] | 'pseudo'

type Source = typeof entry & typeof work & typeof kiosk

export type MessageKey = keyof Source

/** The messages at hand: all that the screens of a part say. */
export type Messages = Readonly<Record<MessageKey, string>>

/** Which screens: before unlocking, staff at work, or a participant alone. */
export type Part = 'entry' | 'work' | 'kiosk'

type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never

type Values = Readonly<Record<string, string | number>>

/** The values argument: none for a plain message, all placeholders for every other. */
type ValuesFor<K extends MessageKey> = [PlaceholderOf<Source[K]>] extends [never]
  ? []
  : [values: { readonly [Name in PlaceholderOf<Source[K]>]: string | number }]

export type Translate = <K extends MessageKey>(key: K, ...values: ValuesFor<K>) => string

/** With furigana the texts are annotated; shown on the page they become <ruby>. */
export function createTranslate(messages: Messages, furigana = false): Translate {
  const read = furigana ? annotate : stripRuby
  const known = new Map<MessageKey, string>()
  const textOf = (key: MessageKey): string => {
    const text = known.get(key) ?? read(messages[key])
    known.set(key, text)
    return text
  }
  return (key, ...[values]) => (values ? readCounters(fill(textOf(key), values)) : textOf(key))
}

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

const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
