import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import type { Side } from '#domain/sheets/rater.ts'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import type { RoundView } from './use-round.ts'
import { useRoundSteps } from './use-round-steps.ts'

interface EarlyLookDialogProps {
  readonly view: RoundView
  /** Whose answers are to be seen before their time. */
  readonly rater: Side
  readonly onClose: () => void
}

/** The blind rule is lifted only on purpose, and on record. */
export function EarlyLookDialog({ view, rater, onClose }: EarlyLookDialogProps) {
  const { t } = useLocale()
  const steps = useRoundSteps(view)
  const [isBusy, setBusy] = useState(false)
  const isSelf = rater === 'self'
  const look = async () => {
    setBusy(true)
    await steps.look(rater)
    onClose()
  }
  return (
    <ConfirmDialog
      open
      title={isSelf ? t('rounds.lookEarlyTitle') : t('rounds.showEarlyTitle')}
      confirmLabel={t('rounds.lookConfirm')}
      cancelLabel={t('common.cancel')}
      busy={isBusy}
      onConfirm={() => void look()}
      onCancel={onClose}
    >
      <p>{isSelf ? t('rounds.lookEarlyText') : t('rounds.showEarlyText')}</p>
    </ConfirmDialog>
  )
}
