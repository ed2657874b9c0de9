import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  ageAt,
  daysBetween,
  expectIsoDate as day,
  fiscalYearOf,
  formatDate,
  isoDate,
  isoDateInTimeZone,
  parseBirthDate,
  parseIsoDate,
  parseTypedDate,
  type DateFormat,
} from '#domain/shared/dates.ts'

const today = day('2026-11-20')

const anyDay = (first = '1868-01-01', last = '2200-12-31') =>
  fc
    .integer({ min: 0, max: daysBetween(day(first), day(last)) })
    .map((days) => addDays(day(first), days))

const age = (birth: string, on: string) => ageAt(day(birth), day(on))

const shown = (date: string, format: Partial<DateFormat>) =>
  formatDate(day(date), { calendar: 'gregory', locale: 'ja', style: 'long', ...format })

const TYPED_CHARACTERS = Array.from('0123456789年月日/-. 元平成令和SHRＳ１')

describe('a stored day', () => {
  it.each(['2024-02-29', '1868-01-01', '2200-12-31'])('%s exists', (text) => {
    expect(parseIsoDate(text)).toEqual({ ok: true, value: text })
    expect(isoDate.safeParse(text).success).toBe(true)
  })

  it.each([
    ['2023-02-29', 'noSuchDay'],
    ['2024-13-01', 'noSuchDay'],
    ['2024-04-31', 'noSuchDay'],
    ['2024-00-10', 'noSuchDay'],
    ['1867-12-31', 'outOfRange'],
    ['2201-01-01', 'outOfRange'],
    ['2024-4-1', 'unreadable'],
    ['2024-04-01T00:00Z', 'unreadable'],
    ['', 'unreadable'],
  ])('%s is refused: %s', (text, kind) => {
    expect(parseIsoDate(text)).toEqual({ ok: false, error: { kind } })
    expect(isoDate.safeParse(text).success).toBe(false)
  })

  it('written down by the program itself must exist, or it is a bug', () => {
    expect(() => day('2023-02-29')).toThrow(RangeError)
  })
})

describe('a birth date as people type it', () => {
  it.each([
    ['2001-04-05', '2001-04-05'],
    ['2001/4/5', '2001-04-05'],
    ['20010405', '2001-04-05'],
    ['2001年4月5日', '2001-04-05'],
    ['西暦2001年4月5日生まれ', '2001-04-05'],
    [' 2001年 4月 5日 ', '2001-04-05'],
    ['2001 4 5', '2001-04-05'],
    ['２００１／４／５', '2001-04-05'],
    ['２００１ー４ー５', '2001-04-05'],
    ['2001。4。5', '2001-04-05'],
    ['2001・4・5', '2001-04-05'],
    ['令和3年4月5日', '2021-04-05'],
    ['令和 ３年 ４月 ５日', '2021-04-05'],
    ['令3.4.5', '2021-04-05'],
    ['R3-4-5', '2021-04-05'],
    ['平成元年1月8日', '1989-01-08'],
    ['㍻元年1月8日', '1989-01-08'],
    ['H1/1/8', '1989-01-08'],
    ['昭和64年1月7日', '1989-01-07'],
    ['S64.1.7', '1989-01-07'],
    ['s64.1.7', '1989-01-07'],
    ['Ｓ６４．１．７', '1989-01-07'],
    ['S640107', '1989-01-07'],
    ['昭和元年12月25日', '1926-12-25'],
    ['大正15年12月25日', '1926-12-25'],
    ['大正元年7月30日', '1912-07-30'],
    ['T1.7.30', '1912-07-30'],
    ['明治45年7月30日', '1912-07-30'],
    ['M45.7.30', '1912-07-30'],
  ])('%s is %s', (typed, date) => {
    expect(parseBirthDate(typed, today)).toEqual({ ok: true, value: date })
  })

  it.each([
    ['', 'empty'],
    ['　', 'empty'],
    ['きのう', 'unreadable'],
    ['2001-04', 'unreadable'],
    ['元年1月8日', 'unreadable'],
    ['200-1-1', 'unreadable'],
    ['01/4/5', 'yearNeedsEra'],
    ['010405', 'yearNeedsEra'],
    ['2001-02-29', 'noSuchDay'],
    ['平成13年2月29日', 'noSuchDay'],
    ['2001-13-01', 'noSuchDay'],
    ['1867-12-31', 'outOfRange'],
    ['9999-01-01', 'outOfRange'],
    ['平成32年1月1日', 'outsideEra'],
    ['昭和64年1月8日', 'outsideEra'],
    ['平成元年1月7日', 'outsideEra'],
    ['令和元年4月30日', 'outsideEra'],
    ['令和0年5月1日', 'outsideEra'],
    ['大正15年12月26日', 'outsideEra'],
    ['明治45年7月31日', 'outsideEra'],
    ['2026-11-21', 'inFuture'],
    ['令和9年1月1日', 'inFuture'],
  ])('%s is refused: %s', (typed, kind) => {
    expect(parseBirthDate(typed, today)).toMatchObject({ ok: false, error: { kind } })
  })

  it('is told which days the era had', () => {
    expect(parseBirthDate('平成32年1月1日', today)).toEqual({
      ok: false,
      error: { kind: 'outsideEra', era: '平成', first: '1989-01-08', last: '2019-04-30' },
    })
  })

  it('may be today', () => {
    expect(parseBirthDate('2026-11-20', today).ok).toBe(true)
  })

  it('other typed dates may lie ahead', () => {
    expect(parseTypedDate('令和9年1月1日')).toEqual({ ok: true, value: '2027-01-01' })
  })

  it('every day shown in 和暦 or 西暦 can be typed back, long or short', () => {
    fc.assert(
      fc.property(
        anyDay('1873-01-01'),
        fc.constantFrom('gregory' as const, 'japanese' as const),
        fc.constantFrom('long' as const, 'short' as const),
        (date, calendar, style) => {
          const shown = formatDate(date, { calendar, locale: 'ja', style })
          expect(parseTypedDate(shown)).toEqual({ ok: true, value: date })
        },
      ),
    )
  })

  it('never throws, whatever is typed', () => {
    const typed = fc.string({ unit: fc.constantFrom(...TYPED_CHARACTERS) })
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'binary' })), (text) => {
        const result = parseTypedDate(text)
        if (result.ok) expect(parseIsoDate(result.value)).toEqual(result)
      }),
    )
  })
})

describe('age', () => {
  it('goes up on the birthday', () => {
    expect(age('1996-11-20', '2026-11-19')).toBe(29)
    expect(age('1996-11-20', '2026-11-20')).toBe(30)
  })

  it('of someone born on 29 February goes up on 1 March in common years', () => {
    expect(age('2004-02-29', '2025-02-28')).toBe(20)
    expect(age('2004-02-29', '2025-03-01')).toBe(21)
    expect(age('2004-02-29', '2024-02-29')).toBe(20)
  })

  it('is 0 on the day of birth and below 0 before it', () => {
    expect(age('2020-05-05', '2020-05-05')).toBe(0)
    expect(age('2020-05-05', '2020-05-04')).toBe(-1)
  })

  it('never falls from one day to the next, and rises by one in any year', () => {
    fc.assert(
      fc.property(anyDay('1868-01-01', '2100-12-31'), fc.nat(36_000), (birth, days) => {
        const on = addDays(birth, days)
        expect(ageAt(birth, addDays(on, 1)) - ageAt(birth, on)).toBeOneOf([0, 1])
        expect(ageAt(birth, addDays(on, 366)) - ageAt(birth, on)).toBeOneOf([1, 2])
      }),
    )
  })
})

describe('the calendar', () => {
  it('has a fiscal year from April to March', () => {
    expect(fiscalYearOf(day('2024-04-01'))).toBe(2024)
    expect(fiscalYearOf(day('2025-03-31'))).toBe(2024)
    expect(fiscalYearOf(day('2025-04-01'))).toBe(2025)
  })

  it("counts the report's 185 and 135 days", () => {
    expect(daysBetween(day('2024-09-02'), day('2025-03-06'))).toBe(185)
    expect(daysBetween(day('2024-10-22'), day('2025-03-06'))).toBe(135)
  })

  it('adds over leap days and years, and back', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29')
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01')
    expect(addDays(day('2024-03-01'), -1)).toBe('2024-02-29')
    expect(() => addDays(day('2200-12-31'), 1)).toThrow(RangeError)
  })

  it('adding what lies between two days leads from one to the other', () => {
    fc.assert(
      fc.property(anyDay(), anyDay(), (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to)
        expect(daysBetween(from, to) > 0).toBe(to > from)
      }),
    )
  })
})

describe('the day people live through', () => {
  const justAfterMidnightInJapan = Date.parse('2025-03-31T15:00:00Z')

  it('depends on where they are', () => {
    expect(isoDateInTimeZone(justAfterMidnightInJapan, 'Asia/Tokyo')).toBe('2025-04-01')
    expect(isoDateInTimeZone(justAfterMidnightInJapan - 1, 'Asia/Tokyo')).toBe('2025-03-31')
    expect(isoDateInTimeZone(justAfterMidnightInJapan, 'UTC')).toBe('2025-03-31')
  })

  it('needs a zone that exists', () => {
    expect(() => isoDateInTimeZone(0, 'Asia/Sendai')).toThrow(RangeError)
  })
})

describe('a day on screen', () => {
  it('is 西暦 or 和暦', () => {
    expect(shown('2021-04-05', {})).toBe('2021年4月5日')
    expect(shown('2021-04-05', { calendar: 'japanese' })).toBe('令和3年4月5日')
    expect(shown('2019-05-01', { calendar: 'japanese' })).toBe('令和元年5月1日')
    expect(shown('1989-01-07', { calendar: 'japanese' })).toBe('昭和64年1月7日')
  })

  it('is long, short or with its weekday', () => {
    expect(shown('2021-04-05', { style: 'short' })).toBe('2021/04/05')
    expect(shown('2021-04-05', { style: 'short', calendar: 'japanese' })).toBe('R3/4/5')
    expect(shown('2021-04-05', { style: 'full' })).toBe('2021年4月5日月曜日')
  })

  it('follows the language', () => {
    expect(shown('2021-04-05', { locale: 'en' })).toBe('April 5, 2021')
  })
})
