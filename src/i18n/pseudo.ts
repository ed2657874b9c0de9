import { stripRuby } from '#domain/shared/furigana.ts'

/** Every message in brackets and half as long again: what stands without them is not translated. */
export function toPseudo<M extends Readonly<Record<string, string>>>(messages: M): M {
  const texts = Object.entries(messages).map(([key, text]) => [key, pseudo(stripRuby(text))])
  return Object.fromEntries(texts) as M
}

const pseudo = (text: string): string => `⟦${text}${'·'.repeat(Math.ceil(text.length / 2))}⟧`
