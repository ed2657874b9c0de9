import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { Icon } from '#ui/icons/icon.tsx'

/** What every field shows around its control. */
export type FieldLook = {
  label: ComponentChildren
  /** Stands under the label and is read with the control. */
  hint?: ComponentChildren
  /** What is wrong and what to do; its presence makes the control invalid. */
  error?: ComponentChildren
  /** Text of the mark beside the label, such as 必須 or 任意; absent, no mark. */
  mark?: string | undefined
  /** Fixed id, for an ErrorSummary that leads here. */
  id?: string | undefined
}

export type FieldWiring = {
  readonly id: string
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

/** Ids and ARIA of a control, made once per field. `extraId` adds a further description. */
export function useFieldWiring(look: FieldLook, extraId?: string): FieldWiring {
  const generated = useId()
  const id = look.id ?? generated
  const described = [look.hint && `${id}-hint`, look.error && `${id}-error`, extraId]
  return {
    id,
    'aria-describedby': described.filter(Boolean).join(' ') || undefined,
    'aria-invalid': look.error ? true : undefined,
  }
}

/** Label above, hint, error, control: in the order people read them. */
export function Field(props: { look: FieldLook; id: string; children: ComponentChildren }) {
  const { look, id } = props
  return (
    <div class="field" data-invalid={look.error ? true : undefined}>
      <label class="field-label" for={id}>
        <span>{look.label}</span>
        <FieldMark mark={look.mark} />
      </label>
      <FieldNotes look={look} id={id} />
      {props.children}
    </div>
  )
}

export function FieldMark({ mark }: { mark: string | undefined }) {
  return mark ? <span class="field-mark">{mark}</span> : null
}

/** Hint and error; a group of choices uses them under its legend. */
export function FieldNotes({ look, id }: { look: Pick<FieldLook, 'hint' | 'error'>; id: string }) {
  return (
    <>
      {look.hint && (
        <div class="field-hint" id={`${id}-hint`}>
          {look.hint}
        </div>
      )}
      {look.error && (
        <div class="field-error" id={`${id}-error`}>
          <Icon name="error" size="s" />
          <span>{look.error}</span>
        </div>
      )}
    </>
  )
}
