// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { expectIsoDate } from '#domain/shared/dates.ts'
import { forgetRecords, noteRecords, recordsNotedOn } from '#platform/records-mark.ts'

const MONDAY = expectIsoDate('2026-11-23')
const FRIDAY = expectIsoDate('2026-11-27')

beforeEach(forgetRecords)
afterEach(() => void vi.restoreAllMocks())

const clearCookies = () => {
  for (const cookie of document.cookie.split('; ')) {
    document.cookie = `${cookie.split('=')[0]}=; Max-Age=0; Path=/`
  }
}

describe('the mark of a device with records', () => {
  it('is not on a new device', () => {
    expect(recordsNotedOn()).toBeUndefined()
  })

  it('tells the last day they were there', () => {
    noteRecords(MONDAY)
    noteRecords(FRIDAY)
    expect(recordsNotedOn()).toBe(FRIDAY)
  })

  it.each([
    ['the local storage', () => localStorage.clear()],
    ['the cookies', clearCookies],
  ])('outlasts the loss of %s', (_place, lose) => {
    noteRecords(FRIDAY)
    lose()
    expect(recordsNotedOn()).toBe(FRIDAY)
  })

  it('is gone with both', () => {
    noteRecords(FRIDAY)
    localStorage.clear()
    clearCookies()
    expect(recordsNotedOn()).toBeUndefined()
  })

  it('believes nothing but a day', () => {
    localStorage.setItem('ayumi-records', '<b>2026</b>')
    document.cookie = 'ayumi-records=2026-13-40; Path=/'
    expect(recordsNotedOn()).toBeUndefined()
  })

  it('is kept in one place where the browser forbids the other', () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('forbidden', 'SecurityError')
    })
    noteRecords(FRIDAY)
    expect(recordsNotedOn()).toBe(FRIDAY)
  })
})
