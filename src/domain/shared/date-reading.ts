/**
 * The readings of a day in words, as `Intl` writes it in Japanese: 令和8年4月1日. Days of the month have
 * words of their own from the 1st to the 10th and on the 14th, 20th and 24th (一日 ついたち, 二日 ふつか and
 * 二十日 はつか: 常用漢字表, 付表), read over figure and 日 together; the first year of an era is 元年.
 */
import { annotate } from './annotated-text.ts'
import type { EraName } from './typed-date.ts'

const ERA_READINGS: Readonly<Record<EraName, string>> = {
  明治: 'めいじ',
  大正: 'たいしょう',
  昭和: 'しょうわ',
  平成: 'へいせい',
  令和: 'れいわ',
}

const DAY_READINGS: Readonly<Record<string, string>> = {
  1: 'ついたち',
  2: 'ふつか',
  3: 'みっか',
  4: 'よっか',
  5: 'いつか',
  6: 'むいか',
  7: 'なのか',
  8: 'ようか',
  9: 'ここのか',
  10: 'とおか',

  14: 'じゅうよっか',
  20: 'はつか',
  24: 'にじゅうよっか',
}

/** Annotated; a date in other words, 2 September 2024 or 2024/09/02, stays as it is. */
export function readDate(date: string): string {
  return annotate(
    date
      .replace(ERA, (era) => `${era}《${ERA_READINGS[era as EraName]}》`)
      .replace('元年', '元年《がんねん》')
      .replace(/(?<=\d)年/, '年《ねん》')
      .replace(/(?<=\d)月/, '月《がつ》')
      .replace(/(\d+)日/, (day, number: string) => {
        const word = DAY_READINGS[number]
        return word ? `｜${day}《${word}》` : `${day}《にち》`
      }),
  )
}

const ERA = new RegExp(Object.keys(ERA_READINGS).join('|'))
