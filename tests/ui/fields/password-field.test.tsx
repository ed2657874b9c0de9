// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { useState } from 'preact/hooks'
import { afterEach, expect, test } from 'vitest'
import { PasswordField } from '#ui/fields/password-field.tsx'

afterEach(cleanup)

function Passphrase({ error }: { error?: string }) {
  const [value, setValue] = useState('')
  return (
    <PasswordField
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
  expect(field().type).toBe('password')
  fireEvent.click(screen.getByRole('button', { name: '表示' }))
  expect(field().type).toBe('text')
  expect(field().value).toBe('ひみつのことば123')
  fireEvent.click(screen.getByRole('button', { name: '隠す' }))
  expect(field().type).toBe('password')
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
