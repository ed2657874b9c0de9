import type { ComponentChildren, InputHTMLAttributes, Ref } from 'preact'
import { Field, useFieldWiring, type FieldLook } from './field.tsx'

type Forwarded = Pick<
  InputHTMLAttributes,
  | 'autofocus'
  | 'disabled'
  | 'enterkeyhint'
  | 'inputmode'
  | 'lang'
  | 'maxLength'
  | 'name'
  | 'onBlur'
  | 'onFocus'
  | 'onKeyDown'
  | 'placeholder'
  | 'readOnly'
  | 'required'
>

export type TextFieldProps = FieldLook &
  Forwarded & {
    /** A secret: never copied from the screen. */
    'data-secret'?: true | undefined
    value: string
    onValue: (value: string) => void
    /** About as wide as what is expected: `short` 8, `medium` 16 characters, `full` (default). */
    width?: 'short' | 'medium' | 'full' | undefined
    /** A unit or a button beside the control. */
    after?: ComponentChildren
    inputRef?: Ref<HTMLInputElement> | undefined
  }

/**
 * One line of text; `inputmode` brings the keyboard for numbers, mail or telephone. Nothing typed
 * here is offered to autofill or a spell checker.
 */
export function TextField(props: TextFieldProps) {
  const { label, hint, error, mark, id, value, onValue, width, after, inputRef, ...rest } = props
  const look = { label, hint, error, mark, id }
  const wiring = useFieldWiring(look)
  return (
    <Field look={look} id={wiring.id}>
      <div class="control-line">
        <input
          {...rest}
          {...wiring}
          ref={inputRef ?? null}
          class="control"
          data-width={width}
          type="text"
          value={value}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
        {after}
      </div>
    </Field>
  )
}
