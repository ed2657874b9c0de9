import type { InputHTMLAttributes, Ref } from 'preact'
import { useState } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'
import { Field, useFieldWiring, type FieldLook } from './field.tsx'

export type PassphraseFieldProps = FieldLook &
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

/**
 * A passphrase with a button to read what was typed. A text field that is masked by style, not
 * `type="password"`: there Japanese cannot be typed on most tablets, and password managers keep
 * what stands in such forms, names included, on the device.
 */
export function PassphraseField(props: PassphraseFieldProps) {
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
          type="text"
          data-secret
          data-masked={!shown || undefined}
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
          <span>{shown ? hideLabel : showLabel}</span>
        </button>
      </div>
    </Field>
  )
}
