import { stripRuby } from '#domain/shared/furigana.ts'
import { decrypt as decryptEn } from '#i18n/en/decrypt.ts'
import { decrypt as decryptEasy } from '#i18n/ja-easy/decrypt.ts'
import { decrypt as decryptJa } from '#i18n/ja/decrypt.ts'
import { loadMessages, type Language } from '#i18n/messages.ts'
import type { Messages } from '#i18n/translate.ts'

const DECRYPT = { ja: decryptJa, 'ja-easy': decryptEasy, en: decryptEn }

/** Every message of a language as it is written, readings included. */
export async function writtenMessages(language: Language): Promise<Messages> {
  return {
    ...(await loadMessages(language, 'work')),
    ...(await loadMessages(language, 'kiosk')),
    ...(language === 'pseudo' ? {} : DECRYPT[language]),
  }
}

/** Every message as people read it. */
export const ja = await withoutRuby('ja')
export const en = await withoutRuby('en')

async function withoutRuby(language: Language): Promise<Messages> {
  const written = Object.entries(await writtenMessages(language))
  return Object.fromEntries(written.map(([key, text]) => [key, stripRuby(text)])) as Messages
}
