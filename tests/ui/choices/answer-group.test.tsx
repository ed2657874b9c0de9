// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { AnswerGroup, focusAnswerGroup } from '#ui/choices/answer-group.tsx'

afterEach(cleanup)

const choices = [
  { value: 4, label: 'そう思う', mark: '4' },
  { value: 3, label: 'だいたいそう思う', mark: '3' },
  { value: 2, label: 'あまりそう思わない', mark: '2' },
  { value: 1, label: 'まったくそう思わない', mark: '1' },
]

function Item({ start, disabled }: { start?: number; disabled?: boolean }) {
  const [value, setValue] = useState(start)
  return (
    <AnswerGroup
      id="item-1"
      number="1"
      legend="就寝、起床時間がばらばらである"
      choices={choices}
      value={value}
      onValue={setValue}
      disabled={disabled}
      error={value === undefined ? 'まだ答えていません' : undefined}
    />
  )
}

const group = () => screen.getByRole('group', { name: '1 就寝、起床時間がばらばらである' })
const chosen = () => screen.queryByRole<HTMLInputElement>('radio', { checked: true })?.value

test('an item is one radio group named by its text, with nothing chosen at first', () => {
  render(<Item />)
  expect(group().tagName).toBe('FIELDSET')
  expect(screen.getAllByRole('radio')).toHaveLength(4)
  expect(chosen()).toBeUndefined()
})

test('what is missing is read with the group', () => {
  render(<Item />)
  const description = document.getElementById(group().getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toBe('まだ答えていません')
})

test('a tap on the words chooses the answer', () => {
  render(<Item />)
  fireEvent.click(screen.getByText('あまりそう思わない'))
  expect(chosen()).toBe('2')
  fireEvent.click(screen.getByText('そう思う'))
  expect(chosen()).toBe('4')
})

test('the number key chooses the answer and the focus follows', () => {
  render(<Item />)
  fireEvent.keyDown(screen.getByRole('radio', { name: /^そう思う/ }), { key: '1' })
  expect(chosen()).toBe('1')
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /まったく/ }))
})

test('other keys, and numbers with Ctrl, choose nothing', () => {
  render(<Item />)
  const first = screen.getByRole('radio', { name: /^そう思う/ })
  fireEvent.keyDown(first, { key: '5' })
  fireEvent.keyDown(first, { key: '1', ctrlKey: true })
  expect(chosen()).toBeUndefined()
})

test('a closed item keeps its answer', () => {
  render(<Item start={3} disabled />)
  fireEvent.keyDown(screen.getByRole('radio', { name: /まったく/ }), { key: '1' })
  expect(chosen()).toBe('3')
})

test('moving to an item focuses its answer, else its first choice', () => {
  render(<Item start={2} />)
  expect(focusAnswerGroup('item-1')).toBe(true)
  expect(document.activeElement).toBe(screen.getByRole('radio', { checked: true }))
  expect(focusAnswerGroup('item-99')).toBe(false)
})
