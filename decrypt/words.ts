import type { Language } from '#i18n/messages.ts'
import { createTranslate, type Messages, type Translate } from '#i18n/translate.ts'
import { backup as enBackup } from '#i18n/en/backup.ts'
import { decrypt as en } from '#i18n/en/decrypt.ts'
import { backup as easyBackup } from '#i18n/ja-easy/backup.ts'
import { decrypt as easy } from '#i18n/ja-easy/decrypt.ts'
import { backup as jaBackup } from '#i18n/ja/backup.ts'
import { decrypt as ja } from '#i18n/ja/decrypt.ts'

export type PageLanguage = Exclude<Language, 'pseudo'>

/** What the page says: its own words, and the app's about files that cannot be read. */
const WORDS: Readonly<Record<PageLanguage, object>> = {
  ja: { ...jaBackup, ...ja },
  'ja-easy': { ...easyBackup, ...easy },
  en: { ...enBackup, ...en },
}

/** やさしい日本語 comes with its readings. */
export const translateTo = (language: PageLanguage): Translate =>
  createTranslate(WORDS[language] as Messages, language === 'ja-easy')
