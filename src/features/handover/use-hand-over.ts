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
    if (await handOver(session, id).catch(() => false)) lock()
    else showToast({ tone: 'danger', message: t('handover.failed') })
  }
}
