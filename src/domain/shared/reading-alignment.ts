/**
 * A text and the kana reading of the whole of it, laid side by side by dynamic programming: the
 * cheapest ways through a table with the pieces of the text on one side and the letters of the
 * reading on the other. At most pieces × letters × 6 steps, whatever the texts are.
 */
import { composeKana, foldKana } from './kana.ts'

/** One kana of a text; a run of kanji, of figures or of other letters; a mark that is not spoken. */
export interface TextPiece {
  readonly text: string
  readonly kind: 'kana' | 'word' | 'mark'
  /** What the reading has where it writes the piece as the text does. */
  readonly letters: readonly Letter[]
}

export interface Letter {
  readonly text: string
  /** Equal for katakana and hiragana, capital and small letters. */
  readonly folded: string
  readonly isKana: boolean
}

export interface Reading {
  /** Without marks and spaces. */
  readonly letters: readonly Letter[]
  /** Whether a mark or a space stands before each letter, and after the last. */
  readonly marks: readonly boolean[]
}

/** A part of the text and its part of the reading, as small as all of the cheapest ways agree on. */
export interface Stretch {
  readonly pieces: readonly TextPiece[]
  readonly letters: readonly Letter[]
  /** How many letters one side has and the other has not; 0 when both fit. */
  readonly stray: number
}

export function textPieces(text: string): readonly TextPiece[] {
  return Array.from(text.matchAll(PIECE), ({ 0: piece, groups }) => ({
    text: piece,
    kind: groups?.['kana'] ? 'kana' : groups?.['mark'] ? 'mark' : 'word',
    letters: lettersOf(piece),
  }))
}

export function readingOf(text: string): Reading {
  const all = lettersOf(text)
  const isMark = all.map((letter) => MARK_ONLY.test(letter.text))
  const places = [...all.keys()].filter((at) => !isMark[at])
  return {
    letters: all.filter((_, at) => !isMark[at]),
    marks: [...places, all.length].map((at) => at > 0 && isMark[at - 1] === true),
  }
}

/** The stretches, one after the other, are the text and the letters of the reading. */
export function align(pieces: readonly TextPiece[], reading: Reading): readonly Stretch[] {
  const meetings = meetingPlaces(pieces, reading)
  return meetings.slice(1).map((end, index) => {
    const start = meetings[index] ?? end
    return {
      pieces: pieces.slice(start.piece, end.piece),
      letters: reading.letters.slice(start.letter, end.letter),
      stray: Math.round((end.cost - start.cost) / STRAY_COST),
    }
  })
}

/** Whether the reading writes the piece as the text does, from this letter on. */
export function isWrittenAt(piece: TextPiece, letters: readonly Letter[], at: number): boolean {
  return piece.letters.every(({ folded }, index) => {
    const read = letters[at + index]?.folded
    return read === folded || (read !== undefined && read === SPOKEN_PARTICLES.get(folded))
  })
}

/** 承る《うけたまわ》 has five kana for one character, @《アットマーク》 six. */
const MAX_KANA_PER_CHARACTER = 6

/** A letter that the other side does not have; weighs more than all the marks of a text. */
const STRAY_COST = 10_000
/** A mark of the text where the reading has none. */
const MARK_COST = 1

/** は, へ and を, when a reading is written as it is spoken. */
const SPOKEN_PARTICLES = new Map([
  ['は', 'わ'],
  ['へ', 'え'],
  ['を', 'お'],
])

/** A place in both: before this piece and this letter. */
interface Meeting {
  readonly piece: number
  readonly letter: number
  readonly cost: number
}

/** From the beginning to the end of both: the places that all of the cheapest ways go through. */
function meetingPlaces(pieces: readonly TextPiece[], reading: Reading): readonly Meeting[] {
  const ahead = costs(pieces, reading)
  const back = costs(pieces.map(reversedPiece).toReversed(), {
    letters: reading.letters.toReversed(),
    marks: reading.marks.toReversed(),
  })
  const least = ahead.at(-1)?.at(-1) ?? 0
  const inner = ahead.slice(1, -1).flatMap((row, index): Meeting[] => {
    const piece = index + 1
    const rest = back[pieces.length - piece]?.toReversed() ?? []
    const cheapest = row.flatMap((cost, letter) =>
      cost + (rest[letter] ?? Infinity) === least ? [{ piece, letter, cost }] : [],
    )
    return cheapest.length === 1 ? cheapest : []
  })
  return [
    { piece: 0, letter: 0, cost: 0 },
    ...inner,
    { piece: pieces.length, letter: reading.letters.length, cost: least },
  ]
}

/** [piece][letter]: the least that the way from the beginning to this place costs. */
function costs(pieces: readonly TextPiece[], reading: Reading): readonly (readonly number[])[] {
  const start = reading.letters.map((_, at) => at * STRAY_COST)
  const rows: number[][] = [[...start, reading.letters.length * STRAY_COST]]
  for (const piece of pieces) rows.push(nextRow(piece, rows.at(-1) ?? [], reading))
  return rows
}

function nextRow(piece: TextPiece, row: readonly number[], { letters, marks }: Reading): number[] {
  const next = row.map(() => Infinity)
  const reach = (letter: number, cost: number) => {
    if (cost < (next[letter] ?? -Infinity)) next[letter] = cost
  }
  row.forEach((cost, at) => {
    if (piece.kind === 'mark') return reach(at, cost + (marks[at] ? 0 : MARK_COST))
    reach(at, cost + piece.letters.length * STRAY_COST)
    if (isWrittenAt(piece, letters, at)) reach(at + piece.letters.length, cost)
    if (piece.kind === 'kana') return
    const longest = at + piece.letters.length * MAX_KANA_PER_CHARACTER
    for (let end = at; end < longest && letters[end]?.isKana; end += 1) reach(end + 1, cost)
  })
  next.forEach((cost, at) => reach(at + 1, cost + STRAY_COST))
  return next
}

const reversedPiece = (piece: TextPiece): TextPiece => ({
  ...piece,
  letters: piece.letters.toReversed(),
})

const lettersOf = (text: string): readonly Letter[] =>
  Array.from(composeKana(text), (letter) => {
    const folded = foldKana(letter.toLowerCase())
    return { text: letter, folded, isKana: /^[ぁ-ゖゝゞー]$/.test(folded) }
  })

/** Kanji with 々, 〆 and the ヶ of 一ヶ月; one kana with its voicing; a mark; figures; letters. */
const PIECE =
  /[\p{Script=Han}〆ヵヶ\p{Variation_Selector}]+|(?<kana>[ぁ-ゖゝゞァ-ヺヽヾーｦ-ﾝ][゛゜ﾞﾟ\u3099\u309A]*)|(?<mark>(?![%％&＆@＠#＃])[\p{P}\p{Z}\p{C}~～])|\p{N}+|[\p{Script=Latin}\p{M}]+|[^]/gu

/** %, &, @ and # are spoken, other punctuation is not. */
const MARK_ONLY = /^(?![%&@#])[\p{P}\p{Z}\p{C}~]$/u
