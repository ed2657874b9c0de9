import type { ComponentChildren, InputHTMLAttributes } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'
import { Field, useFieldWiring, type FieldLook } from './field.tsx'

export type DateFieldProps = FieldLook &
  Pick<
    InputHTMLAttributes,
    'autofocus' | 'disabled' | 'name' | 'onBlur' | 'placeholder' | 'required'
  > & {
    /** As typed: 2026/4/1, 令和8年4月1日, R8.4.1 … the caller understands it. */
    value: string
    onValue: (value: string) => void
    /** How the caller understood it, such as 2026年4月1日（水）; read out politely. */
    echo?: ComponentChildren
    /** A button that opens the browser's calendar and hands back an ISO date. */
    picker?: DatePicker | undefined
  }

export type DatePicker = {
  label: string
  /** ISO date shown first, or '' */
  isoValue: string
  onPick: (isoDate: string) => void
}

/** A date is typed as people write it; the calendar is a help, not the way. */
export function DateField(props: DateFieldProps) {
  const { label, hint, error, mark, id, value, onValue, echo, picker, ...rest } = props
  const look = { label, hint, error, mark, id }
  const wiring = useFieldWiring(look)
  return (
    <Field look={look} id={wiring.id}>
      <div class="control-line">
        <div class="control-joined" data-width="medium">
          <input
            {...rest}
            {...wiring}
            class="control num"
            type="text"
            value={value}
            autocomplete="off"
            autocapitalize="off"
            spellcheck={false}
            onInput={(event) => onValue(event.currentTarget.value)}
          />
          {picker && <PickerButton picker={picker} disabled={Boolean(rest.disabled)} />}
        </div>
        <output class="field-echo" for={wiring.id}>
          {echo}
        </output>
      </div>
    </Field>
  )
}

function PickerButton({ picker, disabled }: { picker: DatePicker; disabled: boolean }) {
  const calendar = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        class="button icon-button"
        data-variant="quiet"
        aria-label={picker.label}
        disabled={disabled}
        onClick={() => calendar.current?.showPicker()}
      >
        <Icon name="calendar" />
      </button>
      <input
        ref={calendar}
        class="date-calendar"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={picker.isoValue}
        autocomplete="off"
        spellcheck={false}
        onChange={(event) => picker.onPick(event.currentTarget.value)}
      />
    </>
  )
}
