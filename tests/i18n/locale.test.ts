import { describe, expect, it } from 'vitest'
import { annotate } from '#domain/shared/annotated-text.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { createLocale, type LocaleChoice } from '#i18n/locale.tsx'
import { ja } from '#support/words.ts'

const locale = (choice: Partial<LocaleChoice>) =>
  createLocale({ language: 'ja', calendar: 'gregory', ...choice }, ja)

describe('a day in words', () => {
  it('is written in the calendar of the device, or in the one asked for', () => {
    const { date } = locale({ calendar: 'japanese' })
    expect(date(day('1989-01-08'))).toBe('平成元年1月8日')
    expect(date(day('1989-01-08'), 'gregory')).toBe('1989年1月8日')
    expect(locale({ language: 'en' }).date(day('1989-01-08'))).toBe('8 January 1989')
  })

  it('tells its readings where furigana are on', () => {
    const { date, era, instant } = locale({ calendar: 'japanese', furigana: true })
    const written = '令和《れいわ》8年《ねん》4月《がつ》｜1日《ついたち》'
    expect(date(day('2026-04-01'))).toBe(annotate(written))
    expect(instant(new Date(2026, 3, 1, 9, 5).toISOString())).toBe(annotate(`${written} 9:05`))
    expect(era('令和')).toBe(annotate('令和《れいわ》'))
    expect(locale({}).era('令和')).toBe('令和')
  })
})
