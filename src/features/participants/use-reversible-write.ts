import { useLocale } from '#i18n/locale.tsx'
import { useReportFailure, useWrite } from '#services/use-write.ts'
import { useSession } from '#services/use-session.ts'
import { useToast } from '#ui/overlays/toast.tsx'
import type { OnOvertaken } from './overtaken.tsx'
import type { Reversible } from './reversible.ts'

type ReversibleWrite = (
  step: Reversible,
  message: string,
  /** For a form that shows what another tab has written, instead of the general word about it. */
  onOvertaken?: OnOvertaken,
) => Promise<boolean>

/** Writes, says so, and offers to take it back. False when nothing was kept. */
export function useReversibleWrite(): ReversibleWrite {
  const { t } = useLocale()
  const { showToast } = useToast()
  const { door } = useSession()
  const report = useReportFailure()
  const write = useWrite()
  return async ({ changes, undo }, message, onOvertaken) => {
    if (changes.length === 0) return true
    const written = await door.write(changes)
    if (!written.ok) {
      const { error } = written
      const isShown = error.kind === 'overtaken' && (await onOvertaken?.(error.names))
      if (!isShown) report(error)
      return false
    }
    const action = { label: t('common.undo'), run: () => void write(undo) }
    showToast({ message, tone: 'good', action })
    return true
  }
}
