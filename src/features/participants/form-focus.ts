import { useEffect } from 'preact/hooks'

/** For a form that opens inside a page: the focus goes to a field, and back when it closes. */
export function useFormFocus(fieldId: string, returnToId: string): void {
  useEffect(() => {
    document.getElementById(fieldId)?.focus()
    return () => focusSoon(returnToId)
  }, [fieldId, returnToId])
}

/** Once what is on screen has changed; nothing happens when the element is gone by then. */
export function focusSoon(id: string): void {
  setTimeout(() => document.getElementById(id)?.focus())
}
