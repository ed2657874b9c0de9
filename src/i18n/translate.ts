/**
 * Saying a message: flat typed keys, Japanese the source. `{name}` stands for a value; the type of a
 * message says which values it needs, so a forgotten one does not compile. Japanese tells its
 * readings inside the text (see domain/shared/furigana.ts).
 */
import { annotate } from '#domain/shared/annotated-text.ts'
import { readCounters } from '#domain/shared/counter-reading.ts'
import { stripRuby } from '#domain/shared/furigana.ts'
import type { decrypt } from './ja/decrypt.ts'
import type { entry } from './ja/entry.ts'
import type { kiosk } from './ja/kiosk.ts'
import type { work } from './ja/work.ts'

type Source = typeof entry & typeof work & typeof kiosk & typeof decrypt

export type MessageKey = keyof Source

/** The messages at hand: all that the screens of a part say. */
export type Messages = Readonly<Record<MessageKey, string>>

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

const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
