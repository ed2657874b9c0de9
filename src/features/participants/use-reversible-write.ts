import type { Reversible } from '#domain/reversible.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useWrite, type OnOvertaken } from '#services/use-write.ts'
import { useToast } from '#ui/overlays/toast.tsx'

type ReversibleWrite = (
  step: Reversible,
  message: string,
  onOvertaken?: OnOvertaken,
) => Promise<boolean>

/** Writes, says so, and offers to take it back. False when nothing was kept. */
export function useReversibleWrite(): ReversibleWrite {
  const { t } = useLocale()
  const { showToast } = useToast()
  const write = useWrite()
  return async ({ changes, undo }, message, onOvertaken) => {
    if (changes.length === 0) return true
    if (!(await write(changes, onOvertaken))) return false
    const action = { label: t('common.undo'), run: () => void write(undo) }
    showToast({ message, tone: 'good', action })
    return true
  }
}
