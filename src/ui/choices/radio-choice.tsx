import type { ComponentChildren } from 'preact'

/** The value of one choice; numbers are the raw answers of a scale. */
export type ChoiceValue = string | number

export type RadioChoiceProps = {
  name: string
  value: ChoiceValue
  checked: boolean
  onChoose: () => void
  disabled?: boolean | undefined
  describedBy?: string | undefined
  /** `quiet` for an answer that is not on the scale, such as わからない. */
  tone?: 'quiet' | undefined
  /** The number of the answer, secondary to its words. */
  mark?: ComponentChildren
  /** Under the words: whose answer this was. */
  note?: ComponentChildren
  children: ComponentChildren
}

/** One large tappable choice around a native radio; chosen shows by fill, weight and check. */
export function RadioChoice(props: RadioChoiceProps) {
  return (
    <label class="choice" data-tone={props.tone}>
      <input
        class="choice-radio"
        type="radio"
        name={props.name}
        value={String(props.value)}
        checked={props.checked}
        disabled={props.disabled}
        aria-describedby={props.describedBy}
        autocomplete="off"
        spellcheck={false}
        onChange={props.onChoose}
      />
      <span class="choice-words">
        <span>{props.children}</span>
        {props.note && <span class="choice-note">{props.note}</span>}
      </span>
      {props.mark !== undefined && <span class="choice-mark">{props.mark}</span>}
    </label>
  )
}
