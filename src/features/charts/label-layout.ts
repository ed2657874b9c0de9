/** Where words on a canvas go: wrapping, thinning out, keeping apart. Nothing here draws. */

/**
 * A title in lines of at most `width` ems, broken between words where the language has a segmenter
 * and as even as that allows; at most three lines, then cut with '…'. A full-width character is one
 * em, any other half of one.
 */
export function wrapTitle(title: string, width: number): readonly string[] {
  const words = segmentsOf(wordSegmenter, title).map(measure)
  const greedy = linesOf(words, width)
  if (greedy.length > MAX_LINES) {
    return [...greedy.slice(0, MAX_LINES - 1), `${greedy[MAX_LINES - 1]}…`]
  }
  const evenly = widthOf(title) / greedy.length
  const widths = Array.from({ length: Math.ceil(width - evenly) }, (_, step) => evenly + step)
  const attempts = widths.map((narrower) => linesOf(words, narrower))
  return attempts.find((lines) => lines.length === greedy.length) ?? greedy
}

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
