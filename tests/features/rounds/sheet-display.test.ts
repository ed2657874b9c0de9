import { expect, it } from 'vitest'
import { displayQuery } from '#features/rounds/sheet/sheet-display.ts'

it('how a sheet is shown stands in the address, and nothing else does', () => {
  expect(displayQuery({ mode: 'list', isPlain: false })).toBe('')
  expect(displayQuery({ mode: 'one', isPlain: false })).toBe('?view=one')
  expect(displayQuery({ mode: 'one', isPlain: true })).toBe('?view=one&plain=1')
})
