/**
 * How a counter is read depends on the number before it: 3分 is さんぷん, 5分 is ごふん, 2人 is ふたり.
 * A message says the usual reading, {n}分《ふん》; which one it is, is known when the number is.
 *
 * - 一人 ひとり, 二人 ふたり and 二十歳 はたち are words of their own (常用漢字表, 付表), read over number and
 *   counter together. Larger numbers that end in them are regular: 21人 is にじゅういちにん.
 * - 分 and 版 turn from ふん, はん to ぷん, ぱん where the number ends in っ or in ん: いっぷん, さんぷん,
 *   よんぷん, ろっぷん, はっぷん, じゅっぷん, ひゃっぷん, せんぷん; いっぱん, さんぱん, but よんはん.
 *
 * Most counters need no rule: in 1件 (いっけん) and 6回 (ろっかい) the number changes, and numbers are figures.
 */
import { annotateRuns, isAnnotated, readRuns } from './annotated-text.ts'
import type { FuriganaRun } from './furigana.ts'

interface CounterRule {
  /** As messages write it. */
  readonly usual: string
  /** Number and counter together, by the number. */
  readonly words?: Readonly<Record<string, string>>
  /** By the last figure of the number; 0 stands for a round ten, hundred or thousand. */
  readonly changed?: { readonly after: string; readonly reading: string }
}

const RULES: Readonly<Record<string, CounterRule>> = {
  人: { usual: 'にん', words: { '1': 'ひとり', '2': 'ふたり' } },
  歳: { usual: 'さい', words: { '20': 'はたち' } },
  分: { usual: 'ふん', changed: { after: '134680', reading: 'ぷん' } },
  版: { usual: 'はん', changed: { after: '13680', reading: 'ぱん' } },
}

/** The counters whose own reading depends on the number. */
export const CHANGING_COUNTERS: readonly string[] = Object.keys(RULES)

/** Annotated text with every counter read as its number asks; without readings it is the same text. */
export function readCounters(annotated: string): string {
  if (!isAnnotated(annotated)) return annotated
  const read = readRuns(annotated).reduce<readonly FuriganaRun[]>((runs, run) => {
    const before = runs.at(-1)
    if (!before || before.reading !== undefined) return [...runs, run]
    return [...runs.slice(0, -1), ...readAfter(before.base, run)]
  }, [])
  return annotateRuns(read)
}

/** Plain text, and the run after it: the counter, if the text ends in a number. */
function readAfter(before: string, run: FuriganaRun): readonly FuriganaRun[] {
  const rule = RULES[run.base]
  const [written] = NUMBER_AT_END.exec(before) ?? []
  if (!rule || rule.usual !== run.reading || !written) return [{ base: before }, run]
  const number = written.replaceAll(',', '')
  const word = rule.words?.[number]
  if (word) {
    return [{ base: before.slice(0, -written.length) }, { base: written + run.base, reading: word }]
  }
  return [{ base: before }, { ...run, reading: readingAfter(number, rule) }]
}

function readingAfter(number: string, { usual, changed }: CounterRule): string {
  if (number === '0' || !changed) return usual
  return changed.after.includes(number.slice(-1)) ? changed.reading : usual
}

/** 12 and 1,200, but not the end of 2.5. */
const NUMBER_AT_END = /(?<![\d.,])\d[\d,]*$/
