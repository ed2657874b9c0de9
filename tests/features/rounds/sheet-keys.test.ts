import { describe, expect, it } from 'vitest'
import { readSheetKey } from '#features/rounds/sheet/sheet-keys.ts'

const press = (key: string, { code = '', repeat = false, values = [4, 3, 2, 1] } = {}) =>
  readSheetKey({ key, code, repeat }, values)

describe('keys on a sheet', () => {
  it('answer with the numbers of the scale, and no others', () => {
    expect(press('4')).toEqual({ kind: 'answer', value: 4 })
    expect(press('5')).toBeNull()
    expect(press('5', { values: [5, 4, 3, 2, 1] })).toEqual({ kind: 'answer', value: 5 })
    expect(press('a')).toBeNull()
    expect(press('!', { code: 'Digit1' })).toBeNull()
  })

  it('answer whatever an input method makes of them', () => {
    expect(press('３')).toEqual({ kind: 'answer', value: 3 })
    expect(press('０')).toEqual({ kind: 'leaveOut' })
    expect(press('Process', { code: 'Digit2' })).toEqual({ kind: 'answer', value: 2 })
    expect(press('Process', { code: 'Numpad2' })).toEqual({ kind: 'answer', value: 2 })
    expect(press('Process', { code: 'KeyA' })).toBeNull()
  })

  it('go on without an answer, and to the head', () => {
    expect(press('0')).toEqual({ kind: 'leaveOut' })
    expect(press('Enter')).toEqual({ kind: 'move', by: 1 })
    expect(press('Home')).toEqual({ kind: 'head' })
  })

  it('move and take back', () => {
    expect(press('ArrowDown')).toEqual({ kind: 'move', by: 1 })
    expect(press('ArrowUp')).toEqual({ kind: 'move', by: -1 })
    expect(press('Delete')).toEqual({ kind: 'clear' })
    expect(press('Backspace')).toEqual({ kind: 'move', by: -1 })
  })

  it('answer one item when a digit is held down, but go on moving', () => {
    for (const key of ['3', '0', 'Enter', 'Backspace', 'Delete']) {
      expect(press(key, { repeat: true }), key).toBeNull()
    }
    expect(press('ArrowDown', { repeat: true })).toEqual({ kind: 'move', by: 1 })
  })
})
