import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'
import { readDate } from '#domain/shared/date-reading.ts'
import { addDays, expectIsoDate as day, formatDate } from '#domain/shared/dates.ts'

/** As [base:reading]. */
const read = (date: string) =>
  readRuns(readDate(date))
    .map(({ base, reading }) => (reading === undefined ? base : `[${base}:${reading}]`))
    .join('')

describe('days of the month', () => {
  it.each([
    ['1日', '[1日:ついたち]'],
    ['2日', '[2日:ふつか]'],
    ['3日', '[3日:みっか]'],
    ['4日', '[4日:よっか]'],
    ['5日', '[5日:いつか]'],
    ['6日', '[6日:むいか]'],
    ['7日', '[7日:なのか]'],
    ['8日', '[8日:ようか]'],
    ['9日', '[9日:ここのか]'],
    ['10日', '[10日:とおか]'],
    ['11日', '11[日:にち]'],
    ['14日', '[14日:じゅうよっか]'],
    ['17日', '17[日:にち]'],
    ['19日', '19[日:にち]'],
    ['20日', '[20日:はつか]'],
    ['21日', '21[日:にち]'],
    ['24日', '[24日:にじゅうよっか]'],
    ['31日', '31[日:にち]'],
  ])('%s', (date, text) => {
    expect(read(`4月${date}`)).toBe(`4[月:がつ]${text}`)
  })
})

describe('years and eras', () => {
  it.each([
    ['2026年11月25日', '2026[年:ねん]11[月:がつ]25[日:にち]'],
    ['令和8年4月1日', '[令和:れいわ]8[年:ねん]4[月:がつ][1日:ついたち]'],
    ['平成元年1月8日', '[平成:へいせい][元年:がんねん]1[月:がつ][8日:ようか]'],
    ['昭和64年1月7日 9:05', '[昭和:しょうわ]64[年:ねん]1[月:がつ][7日:なのか] 9:05'],
    ['大正', '[大正:たいしょう]'],
    ['明治', '[明治:めいじ]'],
  ])('%s', (date, text) => {
    expect(read(date)).toBe(text)
  })

  it.each(['2024/09/02 10:00', 'R6/9/2', '2 September 2024'])('%s has none', (date) => {
    expect(readDate(date)).toBe(date)
  })
})

it('every day that Intl writes has a reading over every kanji, and stays the same day', () => {
  const anyDay = fc
    .integer({ min: 0, max: 365 * 300 })
    .map((days) => addDays(day('1873-01-01'), days))
  fc.assert(
    fc.property(anyDay, fc.constantFrom('gregory', 'japanese'), (date, calendar) => {
      const words = formatDate(date, { calendar, locale: 'ja-JP', style: 'long' })
      const plain = readRuns(readDate(words)).filter(({ reading }) => reading === undefined)
      expect(plain.map(({ base }) => base).join('')).not.toMatch(/\p{Script=Han}/u)
      expect(withoutReadings(readDate(words))).toBe(words)
    }),
  )
})
