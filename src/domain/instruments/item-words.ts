/** The words of an item and of its answers as a person wants to read them. */
import { annotate, annotateRuns } from '#domain/shared/annotated-text.ts'
import { alignReading, stripRuby } from '#domain/shared/furigana.ts'
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
  if (isPlain && plain !== undefined) return furigana ? annotate(plain) : stripRuby(plain)
  return furigana && reading !== undefined ? annotateRuns(alignReading(text, reading)) : text
}

/** Packs do not carry the readings of their answers; these are the words that most of them use. */
const ANSWER_READINGS: Readonly<Record<string, string>> = {
  そう思う: 'そうおもう',
  だいたいそう思う: 'だいたいそうおもう',
  あまりそう思わない: 'あまりそうおもわない',
  まったくそう思わない: 'まったくそうおもわない',
}

export function answerWords(label: string, furigana: boolean): string {
  const reading = ANSWER_READINGS[label]
  return furigana && reading !== undefined ? annotateRuns(alignReading(label, reading)) : label
}
