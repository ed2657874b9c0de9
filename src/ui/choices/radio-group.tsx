import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { FieldMark, FieldNotes } from '#ui/fields/field.tsx'
import { RadioChoice, type ChoiceValue } from './radio-choice.tsx'

export type RadioOption<V extends ChoiceValue> = {
  value: V
  label: ComponentChildren
  /** A sentence under the label. */
  note?: ComponentChildren
  disabled?: boolean | undefined
}

export type RadioGroupProps<V extends ChoiceValue> = {
  legend: ComponentChildren
  options: readonly RadioOption<V>[]
  /** undefined = nothing chosen yet */
  value: V | undefined
  onValue: (value: V) => void
  /** `row` places the choices side by side where there is room (default), `list` stacks them. */
  layout?: 'row' | 'list' | undefined
  hint?: ComponentChildren
  error?: ComponentChildren
  mark?: string | undefined
  disabled?: boolean | undefined
  id?: string | undefined
}

/** A few exclusive options, such as 就労中 / 無職. For the answers of a sheet use AnswerGroup. */
export function RadioGroup<V extends ChoiceValue>(props: RadioGroupProps<V>) {
  const generated = useId()
  const id = props.id ?? generated
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)
  return (
    <fieldset
      class="field choice-group"
      id={id}
      aria-describedby={described.join(' ') || undefined}
      data-invalid={props.error ? true : undefined}
    >
      <legend class="field-label">
        <span>{props.legend}</span>
        <FieldMark mark={props.mark} />
      </legend>
      <FieldNotes look={props} id={id} />
      <div class="choices" data-layout={props.layout ?? 'row'}>
        {props.options.map((option) => (
          <RadioChoice
            key={option.value}
            name={id}
            value={option.value}
            checked={option.value === props.value}
            disabled={props.disabled || option.disabled}
            note={option.note}
            onChoose={() => props.onValue(option.value)}
          >
            {option.label}
          </RadioChoice>
        ))}
      </div>
    </fieldset>
  )
}
