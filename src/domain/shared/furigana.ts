/**
 * Furigana: which kana stand above which part of a text. Two sources: a reading of the whole text,
 * as instrument packs carry it (`alignReading`), and notation inside the text (`parseRuby`). What is
 * shown above a word is what its author wrote; where it belongs is never guessed.
 */
import { isKana } from './kana.ts'
import { align, isWrittenAt, readingOf, textPieces, type Stretch } from './reading-alignment.ts'

/** A part of a text; with `reading` when kana are to stand above it. */
export interface FuriganaRun {
  readonly base: string
  readonly reading?: string
}

/**
 * Splits a text so that every run of kanji has its part of the reading. Kana, and figures and
 * letters that the reading keeps as they are, hold both together; punctuation and spaces may differ.
 * Where more than one split is possible, what lies between is one run with its whole reading:
 * 母は花《ははははな》. Figures and letters that are spelled out go with what they touch:
 * GN-25《ジーエヌにじゅうご》. Where text and reading differ, what stands beside has none either, and
 * a reading that does not belong to the text gives none at all.
 *
 * The bases, one after the other, are the text.
 */
export function alignReading(text: string, reading: string): readonly FuriganaRun[] {
  const stretches = align(textPieces(text), readingOf(reading))
  if (!belongTogether(stretches)) return joinPlain([{ base: text }])
  return joinPlain(
    stretches.map((stretch, at) => {
      const around = [stretches[at - 1], stretch, stretches[at + 1]]
      return runOf(
        stretch,
        around.every((near) => !near?.stray),
      )
    }),
  )
}

/**
 * Reads notation as Aozora Bunko has it: 漢字《かんじ》, where the base is the run of kanji before
 * the bracket, and ｜GN-25《ジーエヌにじゅうご》, where it is everything after ｜. What is not such
 * notation, 『本《源氏物語》』 for one, stays as it is written.
 */
export function parseRuby(text: string): readonly FuriganaRun[] {
  const found = Array.from(text.matchAll(RUBY), ({ 0: whole, index, groups }) => ({
    start: index,
    end: index + whole.length,
    base: groups?.['marked'] ?? groups?.['kanji'] ?? '',
    reading: groups?.['reading'] ?? '',
  })).filter(({ reading }) => isKana(reading))
  const runs = found.flatMap(({ start, base, reading }, at): FuriganaRun[] => [
    { base: text.slice(found[at - 1]?.end ?? 0, start) },
    { base, reading },
  ])
  return joinPlain([...runs, { base: text.slice(found.at(-1)?.end ?? 0) }])
}

/** The text without its readings: for screen readers, files and names. */
export function stripRuby(text: string): string {
  return parseRuby(text)
    .map(({ base }) => base)
    .join('')
}

/** One kana in five that does not fit is a slip or a way of writing; more is another text. */
function belongTogether(stretches: readonly Stretch[]): boolean {
  const kana = stretches.flatMap(({ pieces }) => pieces).filter(({ kind }) => kind === 'kana')
  const stray = stretches.reduce((sum, stretch) => sum + stretch.stray, 0)
  return stray <= kana.length / 5
}

function runOf({ pieces, letters }: Stretch, isSure: boolean): FuriganaRun {
  const base = pieces.map(({ text }) => text).join('')
  const reading = letters.map(({ text }) => text).join('')
  const [piece] = pieces
  const isItsOwnReading = pieces.length === 1 && piece && isWrittenAt(piece, letters, 0)
  return isSure && reading !== '' && !isItsOwnReading ? { base, reading } : { base }
}

/** Without empty runs, and with neighbours that have no reading in one. */
function joinPlain(runs: readonly FuriganaRun[]): readonly FuriganaRun[] {
  return runs.reduce<FuriganaRun[]>((joined, run) => {
    const last = joined.at(-1)
    if (run.base === '') return joined
    if (!last || last.reading !== undefined || run.reading !== undefined) return [...joined, run]
    return [...joined.slice(0, -1), { base: last.base + run.base }]
  }, [])
}

const RUBY =
  /(?:｜(?<marked>[^｜《》]+)|(?<![\p{Script=Han}〆ヵヶ\p{Variation_Selector}])(?<kanji>[\p{Script=Han}〆ヵヶ\p{Variation_Selector}]+))《(?<reading>[^｜《》]+)》/gu
