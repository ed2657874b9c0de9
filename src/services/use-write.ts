import { createContext } from 'preact'
import { useCallback, useContext } from 'preact/hooks'
import type { Change } from '#domain/record-types.ts'
import type { WriteProblem } from '#storage/write-door.ts'
import { useSession } from './use-session.ts'

/** Shows a person that something was not kept. The app shell provides it. */
export const WriteFailureContext = createContext<((problem: WriteProblem) => void) | null>(null)

/** Shows what another tab has written into these fields. False when that cannot be shown. */
export type OnOvertaken = (names: readonly string[]) => Promise<boolean>

export type Write = (
  changes: readonly Change[],
  /** For a form that shows what it would have written over, instead of the general word about it. */
  onOvertaken?: OnOvertaken,
) => Promise<boolean>

/**
 * Writes through the door. True when everything is kept; otherwise nothing is, the person has
 * been told why, and the form should stay as it is, with what was typed.
 */
export function useWrite(): Write {
  const { door } = useSession()
  const report = useReportFailure()
  return useCallback(
    async (changes, onOvertaken) => {
      const written = await door.write(changes)
      if (written.ok) return true
      const { error } = written
      const isShown = error.kind === 'overtaken' && (await onOvertaken?.(error.names))
      if (!isShown) report(error)
      return false
    },
    [door, report],
  )
}

/** Tells the person why something was not kept, for writes that are more than changes of records. */
export function useReportFailure(): (problem: WriteProblem) => void {
  const report = useContext(WriteFailureContext)
  if (!report) throw new Error('useReportFailure outside the app shell')
  return report
}
