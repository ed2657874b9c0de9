// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { PassphraseField } from '#ui/fields/passphrase-field.tsx'

afterEach(cleanup)

function Passphrase({ error }: { error?: string }) {
  const [value, setValue] = useState('')
  return (
    <PassphraseField
      label="パスフレーズ"
      hint="10文字以上"
      error={error}
      value={value}
      onValue={setValue}
      showLabel="表示"
      hideLabel="隠す"
    />
  )
}

const field = () => screen.getByLabelText<HTMLInputElement>('パスフレーズ')

test('a passphrase is hidden, can be read, and is hidden again without losing it', () => {
  render(<Passphrase />)
  fireEvent.input(field(), { target: { value: 'ひみつのことば123' } })
  expect(field().dataset['masked']).toBe('true')
  fireEvent.click(screen.getByRole('button', { name: '表示' }))
  expect(field().dataset['masked']).toBeUndefined()
  expect(field().value).toBe('ひみつのことば123')
  fireEvent.click(screen.getByRole('button', { name: '隠す' }))
  expect(field().dataset['masked']).toBe('true')
})

test('it is no password field to the browser, which would keep what stands beside it', () => {
  render(<Passphrase />)
  expect(field().type).toBe('text')
  expect(field().autocomplete).toBe('off')
})

test('showing the passphrase does not submit the form around it', () => {
  render(<Passphrase />)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: '表示' }).type).toBe('button')
})

test('hint and error are read with the field', () => {
  render(<Passphrase error="違います" />)
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? []
  const texts = described.map((id) => document.getElementById(id)?.textContent)
  expect(texts).toEqual(['10文字以上', '違います'])
  expect(field().getAttribute('aria-invalid')).toBe('true')
})
