import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { useId } from 'preact/hooks'

export type CheckboxProps = Pick<
  InputHTMLAttributes,
  'disabled' | 'name' | 'required' | 'onBlur'
> & {
  label: ComponentChildren
  hint?: ComponentChildren
  checked: boolean
  onChecked: (checked: boolean) => void
  id?: string | undefined
}

export function Checkbox(props: CheckboxProps) {
  return <Toggle {...props} look="checkbox" />
}

/** A setting that takes effect at once. Same props as Checkbox. */
export function Switch(props: CheckboxProps) {
  return <Toggle {...props} look="switch" />
}

function Toggle(props: CheckboxProps & { look: 'checkbox' | 'switch' }) {
  const { label, hint, checked, onChecked, id: given, look, ...rest } = props
  const generated = useId()
  const id = given ?? generated
  return (
    <div class="toggle">
      <label class="toggle-label">
        <input
          {...rest}
          id={id}
          class={look}
          type="checkbox"
          role={look === 'switch' ? 'switch' : undefined}
          checked={checked}
          aria-describedby={hint ? `${id}-hint` : undefined}
          autocomplete="off"
          spellcheck={false}
          onChange={(event) => onChecked(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <div class="field-hint toggle-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
    </div>
  )
}
