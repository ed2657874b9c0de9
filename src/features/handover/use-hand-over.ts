import { useLocale } from '#i18n/locale.tsx'
import { handOver } from '#services/handover.ts'
import { useLock } from '#services/use-lock.ts'
import { useSession } from '#services/use-session.ts'
import { useToast } from '#ui/overlays/toast.tsx'

/** Gives the tablet out of hand: the app locks and comes back as the participant's. */
export function useHandOver(): (id: string) => Promise<void> {
  const { t } = useLocale()
  const session = useSession()
  const lock = useLock()
  const { showToast } = useToast()
  return async (id) => {
    const outcome = await handOver(session, id).catch(() => 'gone' as const)
    if (outcome === 'given') return lock()
    const message = outcome === 'submitted' ? t('handover.submitted') : t('handover.failed')
    showToast({ tone: 'danger', message })
  }
}
