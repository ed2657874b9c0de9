/**
 * Text that carries its readings, as Unicode's interlinear annotation has it: U+FFF9 base U+FFFA
 * reading U+FFFB. No keyboard types these, so what people wrote themselves is never taken for it.
 * Shown on the page it becomes <ruby> (ui/ruby); as the name of a control it loses its readings.
 */
import { parseRuby, type FuriganaRun } from './furigana.ts'

const [BEGIN, MIDDLE, END] = ['\uFFF9', '\uFFFA', '\uFFFB']

const ANNOTATION = /\uFFF9([^\uFFF9-\uFFFB]*)\uFFFA([^\uFFF9-\uFFFB]*)\uFFFB/

/** From the notation 漢字《かんじ》. */
export const annotate = (written: string): string => annotateRuns(parseRuby(written))

export const annotateRuns = (runs: readonly FuriganaRun[]): string =>
  runs
    .map(({ base, reading }) =>
      reading === undefined ? base : `${BEGIN}${base}${MIDDLE}${reading}${END}`,
    )
    .join('')

export const isAnnotated = (text: string): boolean => text.includes(BEGIN)

/** The runs of annotated text, in order. */
export function readRuns(annotated: string): readonly FuriganaRun[] {
  // A pattern with two groups splits into text, base, reading, text, base, reading, …, text.
  const pieces = annotated.split(ANNOTATION)
  return pieces.flatMap((text, index): FuriganaRun[] => {
    if (index % 3 === 1) return [{ base: text, reading: pieces[index + 1] ?? '' }]
    return index % 3 === 2 || text === '' ? [] : [{ base: text }]
  })
}

/** For names of controls, file names, canvas and speech. */
export const withoutReadings = (annotated: string): string =>
  isAnnotated(annotated)
    ? readRuns(annotated)
        .map(({ base }) => base)
        .join('')
    : annotated
