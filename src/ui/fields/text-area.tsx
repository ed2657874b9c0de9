import type { TextareaHTMLAttributes } from 'preact'
import { Field, useFieldWiring, type FieldLook } from './field.tsx'

export type TextAreaProps = FieldLook &
  Pick<
    TextareaHTMLAttributes,
    'autofocus' | 'disabled' | 'maxLength' | 'name' | 'onBlur' | 'onFocus' | 'readOnly' | 'required'
  > & {
    /** A secret: never copied from the screen. */
    'data-secret'?: true | undefined
    value: string
    onValue: (value: string) => void
    /** Lines shown at first; it grows with the text where the browser can. Default 4. */
    rows?: number | undefined
  }

export function TextArea(props: TextAreaProps) {
  const { label, hint, error, mark, id, value, onValue, rows = 4, ...rest } = props
  const look = { label, hint, error, mark, id }
  const wiring = useFieldWiring(look)
  return (
    <Field look={look} id={wiring.id}>
      <textarea
        {...rest}
        {...wiring}
        class="control"
        rows={rows}
        value={value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </Field>
  )
}
