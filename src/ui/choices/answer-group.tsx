import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useId } from 'preact/hooks'
import { classNames } from '#ui/class-names.ts'
import { FieldNotes } from '#ui/fields/field.tsx'
import { RadioChoice, type ChoiceValue } from './radio-choice.tsx'

export type AnswerChoice<V extends ChoiceValue> = {
  value: V
  /** The answer in words. */
  label: ComponentChildren
  /** Its number, secondary; a digit is also the key that chooses it while focus is inside. */
  mark?: string | undefined
  /** Under the words: whose answer this was, when two sheets are compared. */
  note?: ComponentChildren
  /** `quiet` for an answer off the scale, such as わからない・こたえたくない. */
  tone?: 'quiet' | undefined
}

export type AnswerGroupProps<V extends ChoiceValue> = {
  /** Item number as printed on the paper. */
  number?: string | undefined
  /** Item text, may hold ruby. */
  legend: ComponentChildren
  choices: readonly AnswerChoice<V>[]
  /** undefined = not answered */
  value: V | undefined
  onValue: (value: V) => void
  /** Language of the item and of the answers on the scale, where it is not that of the page. */
  lang?: string | undefined
  /** `large`: one item a screen, choices stacked and at least 64 px high. */
  size?: 'regular' | 'large' | undefined
  hint?: ComponentChildren
  error?: ComponentChildren
  disabled?: boolean | undefined
  id?: string | undefined
  class?: string | undefined
  /** Beside the item text: a button that takes the answer back, a mark. */
  aside?: ComponentChildren
  /** Sees keys before the group does; preventDefault keeps the group out of it. */
  onKeyDown?: ((event: TargetedKeyboardEvent<HTMLFieldSetElement>) => void) | undefined
}

/** One item of a sheet: a native radio group whose legend is the item text. */
export function AnswerGroup<V extends ChoiceValue>(props: AnswerGroupProps<V>) {
  const generated = useId()
  const id = props.id ?? generated
  const described = [props.hint && `${id}-hint`, props.error && `${id}-error`].filter(Boolean)

  const chooseByKey = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    props.onKeyDown?.(event)
    const modified = event.ctrlKey || event.altKey || event.metaKey || event.isComposing
    // A key held down came from the group before.
    if (event.defaultPrevented || event.repeat || modified || props.disabled) return
    const chosen = props.choices.find((choice) => choice.mark === event.key)
    if (!chosen) return
    event.preventDefault()
    props.onValue(chosen.value)
    const radios = radiosOf(event.currentTarget)
    radios.find((radio) => radio.value === String(chosen.value))?.focus()
  }

  const renderChoice = (choice: AnswerChoice<V>) => (
    <RadioChoice
      key={choice.value}
      name={id}
      value={choice.value}
      checked={choice.value === props.value}
      disabled={props.disabled}
      tone={choice.tone}
      mark={choice.mark}
      note={choice.note}
      onChoose={() => props.onValue(choice.value)}
    >
      {choice.label}
    </RadioChoice>
  )

  return (
    <fieldset
      id={id}
      class={classNames('answer', props.class)}
      data-size={props.size ?? 'regular'}
      data-invalid={props.error ? true : undefined}
      aria-describedby={described.join(' ') || undefined}
      onKeyDown={chooseByKey}
    >
      <legend class="answer-legend">
        {props.number && <span class="answer-number num">{props.number}</span>}
        <span class="answer-text" lang={props.lang}>
          {props.legend}
        </span>
      </legend>
      {props.aside && <div class="answer-aside">{props.aside}</div>}
      <FieldNotes look={props} id={id} />
      <div class="answer-frame">
        <div class="choices" data-layout="answers" lang={props.lang}>
          {props.choices.filter(onScale).map(renderChoice)}
        </div>
        <div class="choices">
          {props.choices.filter((choice) => !onScale(choice)).map(renderChoice)}
        </div>
      </div>
    </fieldset>
  )
}

/**
 * Moves the focus to the group with this id (its chosen answer, else its first) and into view.
 * False when there is no such group or it is disabled.
 */
export function focusAnswerGroup(id: string): boolean {
  const group = document.getElementById(id)
  if (!group) return false
  const radios = radiosOf(group)
  const radio = radios.find((candidate) => candidate.checked) ?? radios[0]
  if (!radio || radio.disabled) return false
  radio.focus({ preventScroll: true })
  group.scrollIntoView({ block: 'nearest' })
  return true
}

function onScale(choice: AnswerChoice<ChoiceValue>): boolean {
  return choice.tone !== 'quiet'
}

function radiosOf(group: HTMLElement): HTMLInputElement[] {
  return [...group.querySelectorAll<HTMLInputElement>('.choice-radio')]
}
