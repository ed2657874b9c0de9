export type MeterProps = {
  /** Read out, such as 回答した設問. */
  label: string
  value: number
  max: number
  /** Shown and read, such as 7 / 25. */
  text: string
}

/** How far a sheet is: a bar and 「7 / 25」. */
export function Meter({ label, value, max, text }: MeterProps) {
  return (
    <div class="meter">
      <progress class="bar" aria-label={label} aria-valuetext={text} max={max} value={value} />
      <span class="meter-text num" aria-hidden="true">
        {text}
      </span>
    </div>
  )
}
