import type { InputHTMLAttributes, Ref } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'
import { Field, useFieldWiring, type FieldLook } from './field.tsx'

export type PasswordFieldProps = FieldLook &
  Pick<
    InputHTMLAttributes,
    'autofocus' | 'disabled' | 'enterkeyhint' | 'name' | 'onBlur' | 'onKeyDown' | 'required'
  > & {
    value: string
    onValue: (value: string) => void
    /** Text of the button while the passphrase is hidden, such as 表示. */
    showLabel: string
    /** Text of the button while it can be read, such as 隠す. */
    hideLabel: string
    inputRef?: Ref<HTMLInputElement> | undefined
  }

/** A passphrase with a button to read what was typed. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, hint, error, mark, id, value, onValue, showLabel, hideLabel, inputRef, ...rest } =
    props
  const look = { label, hint, error, mark, id }
  const wiring = useFieldWiring(look)
  const [shown, setShown] = useState(false)
  return (
    <Field look={look} id={wiring.id}>
      <div class="control-joined">
        <input
          {...rest}
          {...wiring}
          ref={inputRef ?? null}
          class="control"
          {...(shown ? { type: 'text' } : { type: 'password' })}
          value={value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        <button
          type="button"
          class="button"
          data-variant="quiet"
          aria-controls={wiring.id}
          onClick={() => setShown(!shown)}
        >
          <Icon name={shown ? 'eye-off' : 'eye'} />
          {shown ? hideLabel : showLabel}
        </button>
      </div>
    </Field>
  )
}
