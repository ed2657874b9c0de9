import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'

export type ProgressBarProps = {
  label: ComponentChildren
  /** Done so far; undefined while the amount is not known yet. */
  value?: number | undefined
  max?: number | undefined
  /** The counts in words, such as 1,200 / 24,000件. */
  counts?: ComponentChildren
  /** A cancel button. */
  action?: ComponentChildren
}

/** Long work: what is done, how much of it, and a way out. */
export function ProgressBar({ label, value, max = 100, counts, action }: ProgressBarProps) {
  const id = useId()
  return (
    <div class="progress">
      <div class="split">
        <label for={id} class="progress-label">
          {label}
        </label>
        {counts && <span class="muted small num">{counts}</span>}
      </div>
      <progress id={id} class="bar" max={max} value={value} />
      {action && <div class="row">{action}</div>}
    </div>
  )
}
