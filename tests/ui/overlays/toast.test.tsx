// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ToastHost, useToast } from '#ui/overlays/toast.tsx'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function Archive({ onUndo }: { onUndo: () => void }) {
  const { showToast } = useToast()
  const action = { label: '元に戻す', run: onUndo }
  return (
    <button onClick={() => showToast({ message: 'アーカイブしました', action })}>アーカイブ</button>
  )
}

const archive = (onUndo = () => {}) => {
  render(
    <ToastHost label="通知 (F8)" dismissLabel="閉じる">
      <Archive onUndo={onUndo} />
    </ToastHost>,
  )
  const button = screen.getByRole('button', { name: 'アーカイブ' })
  button.focus()
  fireEvent.click(button)
  return button
}
const wait = (seconds: number) => act(() => void vi.advanceTimersByTime(seconds * 1000))
const words = () => screen.queryByText('アーカイブしました')

test('a toast with an action stays long enough to act, then goes', async () => {
  archive()
  await wait(15)
  expect(words()).toBeTruthy()
  await wait(10)
  expect(words()).toBeNull()
})

test('a pointer on it stops the clock', async () => {
  archive()
  const toast = screen.getByRole('listitem')
  fireEvent.pointerEnter(toast)
  await wait(120)
  expect(words()).toBeTruthy()
  fireEvent.pointerLeave(toast)
  await wait(25)
  expect(words()).toBeNull()
})

test('F8 leads to the action; after undoing, the focus is back', () => {
  const onUndo = vi.fn<() => void>()
  const button = archive(onUndo)
  fireEvent.keyDown(document, { key: 'F8' })
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '元に戻す' }))
  fireEvent.click(screen.getByRole('button', { name: '元に戻す' }))
  expect(onUndo).toHaveBeenCalledOnce()
  expect(words()).toBeNull()
  expect(document.activeElement).toBe(button)
})
