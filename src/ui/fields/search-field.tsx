import { useId, useRef } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'

export type SearchFieldProps = {
  /** Read out; also shown above unless `labelHidden`. */
  label: string
  labelHidden?: boolean | undefined
  value: string
  onValue: (value: string) => void
  clearLabel: string
  placeholder?: string | undefined
  /** Read out politely after typing, such as 「12人」. */
  status?: string | undefined
  autofocus?: boolean | undefined
}

/** Filters as one types; Escape or the cross empties it and keeps the focus. */
export function SearchField(props: SearchFieldProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const clear = () => {
    props.onValue('')
    input.current?.focus()
  }
  return (
    <div class="field" role="search">
      <label class={props.labelHidden ? 'visually-hidden' : 'field-label'} for={id}>
        {props.label}
      </label>
      <div class="control-search">
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          class="control"
          type="search"
          value={props.value}
          placeholder={props.placeholder}
          autofocus={props.autofocus}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          onInput={(event) => props.onValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && props.value && !event.isComposing) clear()
          }}
        />
        {props.value && (
          <button
            type="button"
            class="button icon-button"
            data-variant="quiet"
            aria-label={props.clearLabel}
            onClick={clear}
          >
            <Icon name="close" />
          </button>
        )}
      </div>
      <span class="visually-hidden" role="status">
        {props.status}
      </span>
    </div>
  )
}
