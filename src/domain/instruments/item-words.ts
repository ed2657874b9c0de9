/** The words of a pack as a person wants to read them. */
import { annotate, annotateRuns } from '#domain/shared/annotated-text.ts'
import { alignReading, stripRuby } from '#domain/shared/furigana.ts'
import { withKnownReadings } from './packs/known-texts.ts'
import type { PackItem } from './pack.ts'

export type ItemTexts = Pick<PackItem, 'text' | 'reading' | 'plain'>

export interface Wording {
  /** In やさしい日本語 where the pack has it. */
  readonly isPlain: boolean
  readonly furigana: boolean
}

/** Annotated with its readings if those are wanted. */
export function itemWords(
  { text, reading, plain }: ItemTexts,
  { isPlain, furigana }: Wording,
): string {
  if (isPlain && plain !== undefined) return packWords(plain, furigana)
  return furigana && reading !== undefined ? annotateRuns(alignReading(text, reading)) : text
}

/** Any other text of a pack: its title, an answer, an axis, its terms. */
export function packWords(text: string, furigana: boolean): string {
  const written = withKnownReadings(text)
  return furigana ? annotate(written) : stripRuby(written)
}
