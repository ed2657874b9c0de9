import type { SelectHTMLAttributes } from 'preact'
import { Icon } from '#ui/icons/icon.tsx'
import { Field, useFieldWiring, type FieldLook } from './field.tsx'

export type SelectOption<V extends string> = { value: V; label: string; disabled?: boolean }

export type SelectFieldProps<V extends string> = FieldLook &
  Pick<SelectHTMLAttributes, 'autofocus' | 'disabled' | 'name' | 'onBlur' | 'required'> & {
    value: V
    options: readonly SelectOption<V>[]
    onValue: (value: V) => void
    width?: 'short' | 'medium' | 'full' | undefined
  }

/** The browser's own select: it has the best picker on every tablet. */
export function SelectField<V extends string>(props: SelectFieldProps<V>) {
  const { label, hint, error, mark, id, value, options, onValue, width, ...rest } = props
  const look = { label, hint, error, mark, id }
  const wiring = useFieldWiring(look)
  return (
    <Field look={look} id={wiring.id}>
      <div class="control-select" data-width={width}>
        <select
          {...rest}
          {...wiring}
          class="control"
          value={value}
          autocomplete="off"
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex]
            if (chosen) onValue(chosen.value)
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
        <Icon name="chevron-down" />
      </div>
    </Field>
  )
}
