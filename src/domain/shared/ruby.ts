/**
 * Furigana: how a word is read, written once inside the text. People write it as 青空文庫 does:
 *
 *     漢字《かんじ》      the reading belongs to the kanji directly before it
 *     ｜お父さん《とうさん》  or to all since the bar
 *
 * The app passes it on as Unicode's interlinear annotation (U+FFF9 base U+FFFA reading U+FFFB),
 * which no keyboard types, so that what people wrote themselves is never taken for it.
 */
const [BEGIN, MIDDLE, END] = ['\uFFF9', '\uFFFA', '\uFFFB']

const WRITTEN = /(?:｜([^｜《》]+)|([\p{Script=Han}々〆ヶ]+))《([^｜《》]+)》/gu
const MARKED = /\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB/

/** A piece of text, with how it is read where that is told. */
export interface RubyRun {
  readonly base: string
  readonly reading?: string
}

/** From 漢字《かんじ》 to annotated text. */
export const annotate = (written: string): string =>
  written.replaceAll(
    WRITTEN,
    (_all, since: string | undefined, kanji: string | undefined, reading: string) =>
      annotation({ base: since ?? kanji ?? '', reading }),
  )

/** 漢字《かんじ》 as 漢字. */
export const stripRuby = (written: string): string => written.replaceAll(WRITTEN, '$1$2')

/** Annotated text of runs whose readings are known. */
export const annotateRuns = (runs: readonly RubyRun[]): string => runs.map(annotation).join('')

const annotation = ({ base, reading }: RubyRun): string =>
  reading === undefined ? base : `${BEGIN}${base}${MIDDLE}${reading}${END}`

export const isAnnotated = (text: string): boolean => text.includes(BEGIN)

/** The runs of annotated text, in order. */
export function readRuns(annotated: string): readonly RubyRun[] {
  // A pattern with two groups splits into text, base, reading, text, base, reading, …, text.
  const pieces = annotated.split(MARKED)
  return pieces.flatMap((text, index): RubyRun[] => {
    if (index % 3 === 1) return [{ base: text, reading: pieces[index + 1] ?? '' }]
    return index % 3 === 2 || text === '' ? [] : [{ base: text }]
  })
}

/** Annotated text without its readings: for names of controls, file names, canvas, speech. */
export const withoutReadings = (annotated: string): string =>
  isAnnotated(annotated)
    ? readRuns(annotated)
        .map(({ base }) => base)
        .join('')
    : annotated
