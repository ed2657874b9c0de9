/**
 * Messages: flat typed keys, Japanese the source. `{name}` stands for a value; the type of a
 * message says which values it needs, so a forgotten one does not compile.
 */
import { ja, type MessageKey, type Messages } from './ja.ts'

export type { MessageKey, Messages }
export type Language = 'ja' | 'en'

type PlaceholderOf<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderOf<Rest>
  : never

type Values = Readonly<Record<string, string | number>>

/** The values argument: none for a plain message, all placeholders for any other. */
type ValuesFor<K extends MessageKey> = [PlaceholderOf<(typeof ja)[K]>] extends [never]
  ? []
  : [values: { readonly [Name in PlaceholderOf<(typeof ja)[K]>]: string | number }]

export type Translate = <K extends MessageKey>(key: K, ...values: ValuesFor<K>) => string

export function createTranslate(messages: Messages): Translate {
  return (key, ...[values]) => fill(messages[key], values ?? {})
}

/** Japanese is always there; another language is fetched when it is chosen. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? (await import('./en.ts')).en : ja
}

const fill = (text: string, values: Values): string =>
  text.replaceAll(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder))
