import { usePackWords } from './pack-words.ts'

/** Words of a pack: they are Japanese whatever language the screen speaks, and say so (WCAG 3.1.2). */
export function PackText({ text }: { readonly text: string }) {
  const { packText } = usePackWords()
  return <span lang="ja">{packText(text)}</span>
}

interface PackSentenceProps<Name extends string> {
  /** Words of a pack by the placeholder in whose place they stand. */
  readonly words: Readonly<Record<Name, string>>
  /** Says the sentence with what it is given in their places. */
  readonly say: (places: Readonly<Record<Name, string>>) => string
}

/** A message in the language of the screen that quotes words of a pack. */
export function PackSentence<Name extends string>({ words, say }: PackSentenceProps<Name>) {
  const texts: readonly [string, string][] = Object.entries(words)
  const places = Object.fromEntries(texts.map(([name], index) => [name, `${BEGIN}${index}${END}`]))
  const pieces = say(places as Record<Name, string>).split(PLACE)
  // A pattern with one group splits into text, group, text, group, …, text.
  return pieces.map((piece, index) => {
    const quoted = index % 2 === 1 ? texts[Number(piece)] : undefined
    return quoted ? <PackText key={index} text={quoted[1]} /> : piece
  })
}

/** Of private use: no message holds them. */
const [BEGIN, END] = ['\uE000', '\uE001']

const PLACE = /\uE000(\d+)\uE001/
