import { useLocale } from '#i18n/locale.tsx'
import { useWrite } from '#services/use-write.ts'
import { useToast } from '#ui/overlays/toast.tsx'
import type { Reversible } from './reversible.ts'

/** Writes, says so, and offers to take it back. False when nothing was kept. */
export function useReversibleWrite(): (step: Reversible, message: string) => Promise<boolean> {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  return async ({ changes, undo }, message) => {
    if (changes.length === 0) return true
    if (!(await write(changes))) return false
    const action = { label: t('common.undo'), run: () => void write(undo) }
    showToast({ message, tone: 'good', action })
    return true
  }
}
