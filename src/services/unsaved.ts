/**
 * Which open forms hold text that is not kept yet. An update of the app is applied only when there
 * are none; drafts of sheets never count, since every tap is kept at once.
 */
import { useId, useLayoutEffect } from 'preact/hooks'

const unsavedForms = new Set<string>()

export const hasUnsaved = (): boolean => unsavedForms.size > 0

/** The person chose to leave, or the app locks: nothing waits to be saved any more. */
export const forgetUnsaved = (): void => unsavedForms.clear()

/**
 * Registers a form as unsaved while `isUnsaved` is true; at once, not after the next frame, since
 * Back may come before it.
 */
export function useUnsaved(isUnsaved: boolean): void {
  const form = useId()
  useLayoutEffect(() => {
    if (!isUnsaved) return
    unsavedForms.add(form)
    return () => {
      unsavedForms.delete(form)
    }
  }, [isUnsaved, form])
}
