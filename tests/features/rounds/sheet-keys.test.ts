import { describe, expect, it } from 'vitest'
import { readSheetKey } from '#features/rounds/sheet/sheet-keys.ts'

const press = (key: string, { repeat = false, values = [4, 3, 2, 1] } = {}) =>
  readSheetKey({ key, repeat }, values)

describe('keys on a sheet', () => {
  it('answer with the numbers of the scale, and no others', () => {
    expect(press('4')).toEqual({ kind: 'answer', value: 4 })
    expect(press('5')).toBeNull()
    expect(press('5', { values: [5, 4, 3, 2, 1] })).toEqual({ kind: 'answer', value: 5 })
    expect(press('0')).toBeNull()
    expect(press('a')).toBeNull()
  })

  it('move and take back', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', by: 1 })
    expect(press('ArrowUp')).toEqual({ kind: 'move', by: -1 })
    expect(press('Delete')).toEqual({ kind: 'clear' })
    expect(press('Backspace')).toEqual({ kind: 'clear' })
  })

  it('answer one item when a digit is held down, but go on moving', () => {
    expect(press('3', { repeat: true })).toBeNull()
    expect(press('Delete', { repeat: true })).toBeNull()
    expect(press('ArrowDown', { repeat: true })).toEqual({ kind: 'move', by: 1 })
  })
})
