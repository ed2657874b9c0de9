import { stripRuby } from '#domain/shared/furigana.ts'
import { loadMessages, type Language, type Messages } from '#i18n/messages.ts'

/** Every message of a language as it is written, readings included. */
export async function writtenMessages(language: Language): Promise<Messages> {
  return {
    ...(await loadMessages(language, 'work')),
    ...(await loadMessages(language, 'kiosk')),
  }
}

/** Every message as people read it. */
export const ja = await withoutRuby('ja')
export const en = await withoutRuby('en')

async function withoutRuby(language: Language): Promise<Messages> {
  const written = Object.entries(await writtenMessages(language))
  return Object.fromEntries(written.map(([key, text]) => [key, stripRuby(text)])) as Messages
}
