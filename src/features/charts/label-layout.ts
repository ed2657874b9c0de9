/** Where words on a canvas go: wrapping, thinning out, keeping apart. Nothing here draws. */
import { readRuns } from '#domain/shared/annotated-text.ts'
import type { FuriganaRun } from '#domain/shared/furigana.ts'

/** Where words touch they share one reading, which then has the most room. */
export type LabelLine = readonly FuriganaRun[]

/**
 * A title, annotated or not, in lines of at most `width` ems, broken between words where the language
 * has a segmenter and as even as that allows; at most three lines, then cut with '…'. A full-width
 * character is one em, any other half of one. A reading stays over its word; over its beginning if
 * the word is wider than a line.
 */
export function wrapTitle(title: string, width: number): readonly LabelLine[] {
  const runs = readRuns(title)
  const text = textOf(runs)
  const words = wordsOf(runs, text).map(measure)
  const greedy = linesOf(words, width)
  if (greedy.length > MAX_LINES) {
    const [last = [], ...others] = withReadings(greedy.slice(0, MAX_LINES), runs).toReversed()
    return [...others.toReversed(), [...last, { base: '…' }]]
  }
  const evenly = widthOf(text) / greedy.length
  const widths = Array.from({ length: Math.ceil(width - evenly) }, (_, step) => evenly + step)
  const attempts = widths.map((narrower) => linesOf(words, narrower))
  return withReadings(attempts.find((lines) => lines.length === greedy.length) ?? greedy, runs)
}

export const textOf = (line: LabelLine): string => line.map(({ base }) => base).join('')

export const hasReadings = (line: LabelLine): boolean =>
  line.some(({ reading }) => reading !== undefined)

/**
 * Which of the positions along an axis may carry a label without touching: the first and the last
 * do, and backwards from the last every one that keeps `distance` from its neighbours.
 */
export function labelledPositions(positions: readonly number[], distance: number): Set<number> {
  const first = Math.min(...positions)
  const kept = new Set([first])
  let nearest = Infinity
  for (const position of positions.toSorted((a, b) => b - a)) {
    const isLast = nearest === Infinity
    if (!isLast && (nearest - position < distance || position - first < distance)) continue
    kept.add(position)
    nearest = position
  }
  return kept
}

/**
 * Centres of labels moved as little as needed to stand `distance` apart between `min` and `max`
 * (as far as there is room), in the order given.
 */
export function spreadApart(
  centres: readonly number[],
  distance: number,
  { min, max }: { readonly min: number; readonly max: number },
): readonly number[] {
  const order = centres.map((centre, index) => ({ centre, index }))
  const placed = order.toSorted((a, b) => a.centre - b.centre)
  placed.forEach((label, rank) => {
    const previous = placed[rank - 1]
    const floor = previous ? previous.centre + distance : min
    label.centre = Math.max(label.centre, floor)
  })
  placed.toReversed().forEach((label, rank, reversed) => {
    const next = reversed[rank - 1]
    const ceiling = next ? next.centre - distance : max
    label.centre = Math.min(label.centre, ceiling)
  })
  return placed.toSorted((a, b) => a.index - b.index).map(({ centre }) => centre)
}

/** In ems, as far as one knows without measuring. */
export function widthOf(text: string): number {
  const widths = lettersOf(text).map((letter) => (HALF_WIDTH.test(letter) ? 0.5 : 1))
  return widths.reduce((sum, width) => sum + width, 0)
}

const HALF_WIDTH = /^[\u0020-\u024F\uFF61-\uFF9F]/

const MAX_LINES = 3

interface Measured {
  readonly text: string
  /** ems */
  readonly width: number
}

/** The words of a segmenter, those that lie under one reading as one. */
function wordsOf(runs: readonly FuriganaRun[], text: string): readonly string[] {
  const ends = runs.map((_, index) => textOf(runs.slice(0, index + 1)).length)
  const isInReading = (at: number) => {
    const run = ends.findIndex((end) => at < end)
    return runs[run]?.reading !== undefined && at !== (ends[run - 1] ?? 0)
  }
  let at = 0
  return segmentsOf(wordSegmenter, text).reduce<readonly string[]>((words, segment) => {
    const joins = isInReading(at)
    at += segment.length
    return joins ? [...words.slice(0, -1), `${words.at(-1)}${segment}`] : [...words, segment]
  }, [])
}

/** Lines of the text of these runs, in their order, with the readings that belong to them. */
function withReadings(
  lines: readonly string[],
  runs: readonly FuriganaRun[],
): readonly LabelLine[] {
  const text = textOf(runs)
  let end = 0
  return lines.map((line) => {
    const start = text.indexOf(line, end)
    end = start + line.length
    return joinReadings(cut(runs, start, end))
  })
}

function cut(runs: readonly FuriganaRun[], start: number, end: number): LabelLine {
  let at = 0
  return runs.flatMap(({ base, reading }): FuriganaRun[] => {
    const [from, to] = [at, at + base.length]
    at = to
    const part = base.slice(Math.max(0, start - from), Math.max(0, end - from))
    if (part === '' || to <= start) return []
    return [reading === undefined || from < start ? { base: part } : { base: part, reading }]
  })
}

const joinReadings = (line: LabelLine): LabelLine =>
  line.reduce<LabelLine>((joined, run) => {
    const last = joined.at(-1)
    if (last?.reading === undefined || run.reading === undefined) return [...joined, run]
    const both = { base: last.base + run.base, reading: last.reading + run.reading }
    return [...joined.slice(0, -1), both]
  }, [])

const measure = (text: string): Measured => ({ text, width: widthOf(text) })

function linesOf(words: readonly Measured[], width: number): readonly string[] {
  const pieces = words.flatMap((word) => piecesOf(word, Math.max(1, width)))
  const lines = pieces.reduce<readonly Measured[]>((lines, piece) => {
    const last = lines.at(-1)
    const isSpace = piece.text.trim() === ''
    const fits = last && (isSpace || last.width + piece.width <= width)
    if (!fits) return isSpace ? lines : [...lines, piece]
    const longer = { text: last.text + piece.text, width: last.width + piece.width }
    return [...lines.slice(0, -1), longer]
  }, [])
  return lines.map(({ text }) => text.trim())
}

/** A word in halves, and halves of halves, until none is wider than a line. */
function piecesOf(word: Measured, width: number): readonly Measured[] {
  if (word.width <= width) return [word]
  const letters = lettersOf(word.text)
  const half = Math.ceil(letters.length / 2)
  return [letters.slice(0, half), letters.slice(half)].flatMap((part) =>
    piecesOf(measure(part.join('')), width),
  )
}

const lettersOf = (text: string): readonly string[] => segmentsOf(letterSegmenter, text)

/** Making a segmenter costs far more than using it. */
const wordSegmenter = new Intl.Segmenter('ja', { granularity: 'word' })
const letterSegmenter = new Intl.Segmenter('ja', { granularity: 'grapheme' })

const segmentsOf = (segmenter: Intl.Segmenter, text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)
