/** Where words on a canvas go: wrapping, thinning out, keeping apart. Nothing here draws. */

/**
 * A title in lines of at most `width` ems, broken between words where the language has a segmenter
 * and as even as that allows; at most three lines, then cut with '…'. A full-width character is one
 * em, any other half of one.
 */
export function wrapTitle(title: string, width: number): readonly string[] {
  const greedy = linesOf(title, width)
  if (greedy.length > MAX_LINES) {
    return [...greedy.slice(0, MAX_LINES - 1), `${greedy[MAX_LINES - 1]}…`]
  }
  const evenly = widthOf(title) / greedy.length
  const widths = Array.from({ length: Math.ceil(width - evenly) }, (_, step) => evenly + step)
  const attempts = widths.map((narrower) => linesOf(title, narrower))
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

function linesOf(title: string, width: number): readonly string[] {
  const lines = wordsOf(title, width).reduce<readonly string[]>((lines, word) => {
    const last = lines.at(-1)
    return last !== undefined && widthOf(last + word.trimEnd()) <= width
      ? [...lines.slice(0, -1), last + word]
      : [...lines, word.trimStart()]
  }, [])
  return lines.map((line) => line.trim()).filter((line) => line !== '')
}

/** Words, none wider than a line. */
function wordsOf(title: string, width: number): readonly string[] {
  return segmentsOf(words, title).flatMap((word) => piecesOf(word, Math.max(1, width)))
}

function piecesOf(word: string, width: number): readonly string[] {
  if (widthOf(word) <= width) return [word]
  const all = lettersOf(word)
  const half = Math.ceil(all.length / 2)
  return [
    ...piecesOf(all.slice(0, half).join(''), width),
    ...piecesOf(all.slice(half).join(''), width),
  ]
}

const lettersOf = (text: string): readonly string[] => segmentsOf(letters, text)

/** Making a segmenter costs far more than using it. */
const words = new Intl.Segmenter('ja', { granularity: 'word' })
const letters = new Intl.Segmenter('ja', { granularity: 'grapheme' })

const segmentsOf = (segmenter: Intl.Segmenter, text: string): readonly string[] =>
  Array.from(segmenter.segment(text), ({ segment }) => segment)
