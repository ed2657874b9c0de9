import { stripRuby } from '#domain/shared/furigana.ts'
import type { Messages } from './messages.ts'

/** Every message in brackets and half as long again: what stands without them is not translated. */
export function toPseudo(messages: Messages): Messages {
  const texts = Object.entries(messages).map(([key, text]) => [key, pseudo(stripRuby(text))])
  return Object.fromEntries(texts) as Messages
}

const pseudo = (text: string): string => `⟦${text}${'·'.repeat(Math.ceil(text.length / 2))}⟧`
