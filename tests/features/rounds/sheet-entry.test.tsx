// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { createDraftKeeper, type DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import { HEAD_ID, SUBMIT_ID } from '#features/rounds/sheet/item-element.ts'
import type { SheetDisplay } from '#features/rounds/sheet/sheet-display.ts'
import { SheetItems } from '#features/rounds/sheet/sheet-items.tsx'
import { ja } from '#support/words.ts'
import { LocaleProvider } from '#i18n/locale.tsx'
import { draft } from './paper.ts'

let keeper: DraftKeeper

beforeEach(() => {
  const { id, ...start } = draft('draft-1', 'staff', { answers: {} })
  keeper = createDraftKeeper({
    id,
    start,
    stored: null,
    write: async () => true,
    readBack: () => undefined,
  })
})
afterEach(cleanup)

function opensSheet(mode: SheetDisplay['mode'] = 'list') {
  render(
    <LocaleProvider language="ja" messages={ja} calendar="gregory">
      <section id={HEAD_ID}>
        <label>
          支援員名
          <input type="text" />
        </label>
      </section>
      <button id={SUBMIT_ID}>提出する</button>
      <SheetItems
        keeper={keeper}
        pack={sample25}
        both={null}
        jump={null}
        mode={mode}
        isPlain={false}
      />
    </LocaleProvider>,
  )
}

/** Where the focus is, as a keyboard has it: on the page when on nothing. */
const focused = () => document.activeElement ?? document.body

/** Whether the page took the key for itself. */
const presses = (key: string, more: KeyboardEventInit = {}) =>
  !fireEvent.keyDown(focused(), { key, ...more })

const pressesAll = (keys: string) => {
  for (const key of keys.split(' ')) presses(key)
}

const given = () => keeper.state().shown.answers

describe.each(['list', 'one'] as const)('keys on a sheet, shown as %s', (mode) => {
  beforeEach(() => opensSheet(mode))

  it('mean nothing before one is at an item, nor after a tap elsewhere', () => {
    pressesAll('4 3 0')
    expect(given()).toEqual({})
    pressesAll('Enter 4')
    fireEvent.pointerDown(document.body)
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    presses('3')
    expect(given()).toEqual({ 1: 4 })
  })

  it('begin at the first item without an answer, with nothing in between', () => {
    pressesAll('Enter 4 3 2 1')
    expect(given()).toEqual({ 1: 4, 2: 3, 3: 2, 4: 1 })
  })

  it('keep the place that a left out item leaves open behind them', () => {
    pressesAll('Enter 4 0 ３ Enter 1')
    expect(given()).toEqual({ 1: 4, 3: 3, 5: 1 })
  })

  it('go on where one was when the focus is lost', () => {
    pressesAll('Enter 4 0 3')
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    expect(focused()).toBe(document.body)
    presses('2')
    expect(given()).toEqual({ 1: 4, 3: 3, 4: 2 })
  })

  it('go back to mend what was mistyped, or leave it out after all', () => {
    pressesAll('Enter 4 3 Backspace 1 Backspace ArrowUp 0')
    expect(given()).toEqual({ 2: 1 })
  })

  it('answer one item when one is held down', () => {
    pressesAll('Enter 4')
    for (let times = 0; times < 30; times += 1) presses('4', { repeat: true })
    expect(given()).toEqual({ 1: 4 })
    presses('3')
    expect(given()).toEqual({ 1: 4, 2: 3 })
  })

  it('answer from the numeric keypad and through an input method', () => {
    presses('Enter')
    presses('2', { code: 'Numpad2' })
    presses('Process', { code: 'Digit3' })
    presses('Process', { code: 'Numpad4' })
    expect(given()).toEqual({ 1: 2, 2: 3, 3: 4 })
  })

  it.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { isComposing: true }])(
    'are left to the browser with %j',
    (more) => {
      pressesAll('Enter 4')
      expect(presses('3', more)).toBe(false)
      expect(given()).toEqual({ 1: 4 })
    },
  )

  it('are text in a field of the head; Enter leads to the items', () => {
    screen.getByLabelText('支援員名').focus()
    for (const key of ['4', '0', 'Backspace', 'Home', 'ArrowUp']) {
      expect(presses(key), key).toBe(false)
    }
    expect(presses('Enter', { isComposing: true })).toBe(false)
    expect(presses('Enter')).toBe(true)
    presses('4')
    expect(given()).toEqual({ 1: 4 })
  })

  it('end at 「提出する」, from where one comes back, and which nothing held down presses', () => {
    pressesAll(`Enter ${'3 '.repeat(24)}3`)
    expect(Object.keys(given())).toHaveLength(25)
    expect(focused().id).toBe(SUBMIT_ID)
    expect(presses('4')).toBe(false)
    expect(presses('Enter')).toBe(false)
    expect(presses('Enter', { repeat: true })).toBe(true)
    pressesAll('Backspace 1')
    expect(given()[25]).toBe(1)
  })

  it('that leave everything out begin no sheet', () => {
    pressesAll('0 Enter Delete 0')
    expect(keeper.state().turn).toBe(0)
  })
})
