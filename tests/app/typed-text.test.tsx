// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact'
import { afterEach, expect, it } from 'vitest'
import { readTypedText } from '#app/typed-text.ts'
import { SecretForm } from '#features/backup/secret-form.tsx'
import { PassphraseField } from '#ui/fields/passphrase-field.tsx'
import { TextArea } from '#ui/fields/text-area.tsx'
import { TextField } from '#ui/fields/text-field.tsx'
import { show } from '../features/lock/open-device.tsx'

afterEach(cleanup)

const nothing = () => undefined
const passphrase = (
  <PassphraseField
    label="合言葉"
    value="ゆうぐれの まち"
    onValue={nothing}
    showLabel="表示"
    hideLabel="隠す"
  />
)

it('is told field by field, with the label and without its mark', () => {
  show(
    <>
      <TextField label="氏名" mark="必須" value="山田 花子" onValue={nothing} />
      <TextField label="コード" value="" onValue={nothing} />
      <TextArea label="連絡先" value={'電話\n住所'} onValue={nothing} />
    </>,
  )
  expect(readTypedText()).toBe('氏名: 山田 花子\n連絡先: 電話\n住所')
})

it('has no passphrase in it, masked or shown, nor what is only shown', () => {
  show(
    <>
      {passphrase}
      <TextArea label="入力した内容" value="氏名: 山田" readOnly onValue={nothing} />
    </>,
  )
  expect(readTypedText()).toBe('')
  fireEvent.click(screen.getByRole('button', { name: '表示' }))
  expect(readTypedText()).toBe('')
})

it('has no recovery key in it', () => {
  show(<SecretForm lock="recoveryKey" onCheck={nothing} />)
  fireEvent.input(screen.getByLabelText(/^復旧キー/), { target: { value: 'ABCD-EFGH' } })
  expect(screen.getByDisplayValue('ABCD-EFGH')).toBeTruthy()
  expect(readTypedText()).toBe('')
})
