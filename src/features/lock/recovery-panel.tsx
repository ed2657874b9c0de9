import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import {
  addWayIn,
  makeRecoveryWrap,
  type AccessProblem,
  type NewRecoveryKey,
} from '#services/access.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { AccessProblemBanner } from './access-problem.tsx'
import { RecoveryCheck } from './recovery-check.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'
import { useAttempt } from './use-attempt.ts'
import { useOrganisation } from './use-organisation.ts'

/** A new recovery sheet in place of one that was lost or seen. */
export function RecoveryPanel() {
  const { t } = useLocale()
  const { device, vault } = useSession()
  const { showToast } = useToast()
  const [renewed, setRenewed] = useState<NewRecoveryKey>()
  const [isChecking, setChecking] = useState(false)
  const { isBusy, problem, attempt } = useAttempt<AccessProblem>()
  const organisation = useOrganisation()
  useUnsaved(renewed !== undefined)

  const renew = async () => {
    const made = await attempt(() => makeRecoveryWrap(vault))
    if (made.ok) setRenewed(made.value)
  }
  const switchOver = async ({ wrap }: NewRecoveryKey) => {
    const changed = await attempt(() => addWayIn(device, wrap))
    if (!changed.ok) return
    setRenewed(undefined)
    setChecking(false)
    showToast({ tone: 'good', message: t('security.recoveryRenewed') })
  }

  return (
    <Card title={t('security.recoveryTitle')}>
      <p class="muted measure no-print">{t('security.recoveryText')}</p>
      <p class="small muted measure no-print">{t('security.recoveryLimits')}</p>
      {!renewed && (
        <div>
          <Button icon="print" busy={isBusy} onClick={() => void renew()}>
            {t('security.renewRecovery')}
          </Button>
        </div>
      )}
      <AccessProblemBanner problem={problem} />
      {renewed && <Banner tone="info">{t('security.recoveryNotYet')}</Banner>}
      {renewed && !isChecking && (
        <RecoverySheet
          identity={renewed.identity}
          organisation={organisation}
          onNext={() => setChecking(true)}
        />
      )}
      {renewed && isChecking && (
        <RecoveryCheck
          identity={renewed.identity}
          isBusy={isBusy}
          doneLabel={t('security.recoveryDone')}
          onBack={() => setChecking(false)}
          onDone={() => void switchOver(renewed)}
        />
      )}
    </Card>
  )
}
