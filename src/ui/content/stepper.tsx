import type { ComponentChildren } from 'preact'
import { Icon } from '#ui/icons/icon.tsx'

export type StepperProps = {
  /** Name of the list, read out. */
  label: string
  steps: readonly ComponentChildren[]
  /** Index of the step one is at; the ones before are done. */
  current: number
  /** Read out after a step that is done, such as 完了. */
  doneLabel: string
}

/** Where one is in a short sequence; not for jumping. */
export function Stepper({ label, steps, current, doneLabel }: StepperProps) {
  return (
    <ol class="stepper" aria-label={label}>
      {steps.map((step, index) => (
        <li
          key={index}
          data-state={stateOf(index, current)}
          aria-current={index === current ? 'step' : undefined}
        >
          <span class="stepper-mark num" aria-hidden="true">
            {index < current ? <Icon name="check" size="s" /> : index + 1}
          </span>
          <span>
            {step}
            {index < current && <span class="visually-hidden">{doneLabel}</span>}
          </span>
        </li>
      ))}
    </ol>
  )
}

function stateOf(index: number, current: number): 'done' | 'current' | 'ahead' {
  if (index === current) return 'current'
  return index < current ? 'done' : 'ahead'
}
