import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, expectIsoDate as day, parseTypedDate } from '#domain/shared/dates.ts'
import { toTypedDate } from '#features/participants/typed-dates.ts'

describe('a day in a form', () => {
  it('stands there as people of the chosen calendar write it', () => {
    expect(toTypedDate(day('2001-04-05'), 'gregory')).toBe('2001/04/05')
    expect(toTypedDate(day('2001-04-05'), 'japanese')).toBe('H13/4/5')
  })

  it('is read back as the same day, whatever the calendar', () => {
    const since1873 = fc
      .integer({ min: 0, max: 365 * 300 })
      .map((n) => addDays(day('1873-01-01'), n))
    fc.assert(
      fc.property(since1873, fc.constantFrom('gregory', 'japanese'), (date, calendar) => {
        expect(parseTypedDate(toTypedDate(date, calendar))).toEqual({ ok: true, value: date })
      }),
    )
  })
})
