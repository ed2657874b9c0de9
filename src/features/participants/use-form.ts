import { useState } from 'preact/hooks'
import type { Result } from '#domain/shared/result.ts'
import { useUnsaved } from '#services/unsaved.ts'

/** Only text: what stands in the fields, whatever it is going to mean. */
type TextFields<F> = { readonly [K in keyof F]: string }

export interface FormControl<F, P> {
  readonly form: F
  readonly change: (changed: Partial<F>) => void
  readonly isDirty: boolean
  /** What is wrong now; nothing before the first attempt to save. */
  readonly problems: readonly P[]
  /** Attempts so far: as the `key` of an ErrorSummary it takes the focus at each. */
  readonly attempts: number
  readonly isSaving: boolean
  readonly onSubmit: (event: Event) => void
}

/**
 * What is typed into a form, from its first letter to its saving. `save` leaves the form where it
 * is when nothing was kept; a form with typed text holds back updates of the app.
 */
export function useForm<F extends TextFields<F>, I, P>(
  initial: F,
  check: (form: F) => Result<I, readonly P[]>,
  save: (input: I) => Promise<unknown>,
): FormControl<F, P> {
  const [start] = useState(initial)
  const [form, setForm] = useState(initial)
  const [attempts, setAttempts] = useState(0)
  const [isSaving, setSaving] = useState(false)
  const isDirty = differs(start, form)
  useUnsaved(isDirty)

  const checked = attempts > 0 ? check(form) : undefined
  const submit = async () => {
    setAttempts(attempts + 1)
    const input = check(form)
    if (!input.ok || isSaving) return
    setSaving(true)
    try {
      await save(input.value)
    } finally {
      setSaving(false)
    }
  }
  return {
    form,
    change: (changed) => setForm((last) => ({ ...last, ...changed })),
    isDirty,
    problems: checked && !checked.ok ? checked.error : [],
    attempts,
    isSaving,
    onSubmit: (event) => {
      event.preventDefault()
      void submit()
    },
  }
}

function differs<F extends object>(start: F, form: F): boolean {
  const now = new Map(Object.entries(form))
  return Object.entries(start).some(([field, text]) => now.get(field) !== text)
}
