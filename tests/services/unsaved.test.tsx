// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, it } from 'vitest'
import { hasUnsaved, useUnsaved } from '#services/unsaved.ts'

afterEach(cleanup)

function NoteField() {
  const [text, setText] = useState('')
  useUnsaved(text !== '')
  return <input value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
}

it('knows of what was typed before the screen has shown it, for Back may come that fast', async () => {
  render(<NoteField />)
  const field = screen.getByRole<HTMLInputElement>('textbox')
  field.value = '面談の予定'
  // The bare event: a test library's own would wait for the next frame as well.
  field.dispatchEvent(new Event('input', { bubbles: true }))
  await Promise.resolve()
  expect(hasUnsaved()).toBe(true)
  cleanup()
  expect(hasUnsaved()).toBe(false)
})
