// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'

afterEach(cleanup)

function Page({ mustChoose = false }: { mustChoose?: boolean }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button onClick={() => setOpen(true)}>訂正</button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="訂正の理由"
        closeLabel={mustChoose ? undefined : '閉じる'}
      >
        <p>理由は履歴に残ります。</p>
      </Dialog>
    </>
  )
}

const openIt = () => {
  const opener = screen.getByRole('button', { name: '訂正' })
  opener.focus()
  fireEvent.click(opener)
  return opener
}
const pressEscape = () => fireEvent(screen.getByRole('dialog'), new Event('cancel'))

test('opening moves the focus to the title, closing brings it back', () => {
  render(<Page />)
  const opener = openIt()
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: '訂正の理由' }))
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))
  expect(screen.queryByText('理由は履歴に残ります。')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('Escape closes', () => {
  render(<Page />)
  const opener = openIt()
  pressEscape()
  expect(screen.queryByText('理由は履歴に残ります。')).toBeNull()
  expect(document.activeElement).toBe(opener)
})

test('opened again before the browser says that it was closed, it stays open', () => {
  render(<Page />)
  openIt()
  fireEvent.click(screen.getByRole('button', { name: '閉じる' }))
  openIt()
  fireEvent(screen.getByRole('dialog'), new Event('close'))
  expect(screen.getByText('理由は履歴に残ります。')).toBeTruthy()
})

test('the browser’s own way of closing closes', async () => {
  render(<Page />)
  openIt()
  screen.getByRole<HTMLDialogElement>('dialog').close()
  await waitFor(() => expect(screen.queryByText('理由は履歴に残ります。')).toBeNull())
})

test('where one must choose, Escape does nothing', () => {
  render(<Page mustChoose />)
  openIt()
  pressEscape()
  expect(screen.getByText('理由は履歴に残ります。')).toBeTruthy()
})

test('a question starts on the harmless answer', () => {
  render(
    <ConfirmDialog
      open
      title="消しますか"
      tone="danger"
      confirmLabel="57人分を消す"
      cancelLabel="やめる"
      onConfirm={() => {}}
      onCancel={() => {}}
    />,
  )
  const harmless = screen.getByText('やめる').closest('button')
  expect(harmless?.hasAttribute('autofocus')).toBe(true)
})
