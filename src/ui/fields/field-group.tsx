import type { ComponentChildren } from 'preact'

export type FieldGroupProps = {
  legend: ComponentChildren
  hint?: ComponentChildren
  children: ComponentChildren
}

/** Fields that belong together, side by side where there is room. */
export function FieldGroup({ legend, hint, children }: FieldGroupProps) {
  return (
    <fieldset class="field-group">
      <legend>{legend}</legend>
      {hint && <p class="field-hint">{hint}</p>}
      <div class="field-grid">{children}</div>
    </fieldset>
  )
}
