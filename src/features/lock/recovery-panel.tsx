import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { addWayIn, makeRecoveryWrap, type NewRecoveryKey } from '#services/access.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useRecords, useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { RecoveryCheck } from './recovery-check.tsx'
import { RecoverySheet } from './recovery-sheet.tsx'

/** A new recovery sheet in place of one that was lost or seen. */
export function RecoveryPanel() {
  const { t } = useLocale()
  const { device, vault } = useSession()
  const { showToast } = useToast()
  const [renewed, setRenewed] = useState<NewRecoveryKey>()
  const [isChecking, setChecking] = useState(false)
  const own = useRecords({ type: 'office' })?.find(({ fields }) => fields.ours)
  useUnsaved(renewed !== undefined)

  const switchOver = async ({ wrap }: NewRecoveryKey) => {
    await addWayIn(device, wrap)
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
          <Button icon="print" onClick={() => void makeRecoveryWrap(vault).then(setRenewed)}>
            {t('security.renewRecovery')}
          </Button>
        </div>
      )}
      {renewed && <Banner tone="info">{t('security.recoveryNotYet')}</Banner>}
      {renewed && !isChecking && (
        <RecoverySheet
          identity={renewed.identity}
          organisation={own?.fields.name ?? ''}
          onNext={() => setChecking(true)}
        />
      )}
      {renewed && isChecking && (
        <RecoveryCheck
          identity={renewed.identity}
          isBusy={false}
          doneLabel={t('security.recoveryDone')}
          onBack={() => setChecking(false)}
          onDone={() => void switchOver(renewed)}
        />
      )}
    </Card>
  )
}
