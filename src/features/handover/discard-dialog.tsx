import { useState } from 'preact/hooks'
import { checkReason } from '#domain/sheets/reason.ts'
import { useLocale } from '#i18n/locale.tsx'
import { discardHandover, type PreparedHandover } from '#services/handover.ts'
import { useUnsaved } from '#services/unsaved.ts'
import { useSession } from '#services/use-session.ts'
import { ReasonDialog } from '#ui/overlays/reason-dialog.tsx'
import { useToast } from '#ui/overlays/toast.tsx'

interface DiscardDialogProps {
  readonly handover: PreparedHandover
  readonly onClose: () => void
}

/** Sets one aside: what was answered, or what does not open. */
export function DiscardDialog({ handover, onClose }: DiscardDialogProps) {
  const { t } = useLocale()
  const session = useSession()
  const { showToast } = useToast()
  const [reason, setReason] = useState('')
  const [isBusy, setBusy] = useState(false)
  useUnsaved(reason !== '')
  const isUnreadable = handover.state === 'unreadable'
  const discard = async () => {
    setBusy(true)
    const isDone = await discardHandover(session, handover, reason).catch(() => false)
    setBusy(false)
    showToast(
      isDone
        ? { message: isUnreadable ? t('handover.setAside') : t('handover.discarded') }
        : { tone: 'danger', message: t('handover.notDiscarded') },
    )
    if (isDone) onClose()
  }
  return (
    <ReasonDialog
      title={
        handover.plan
          ? t('handover.discardTitle', { name: handover.plan.task.displayName })
          : t('handover.discardUnopenedTitle')
      }
      label={t('handover.discardReason')}
      hint={isUnreadable ? t('handover.unreadableHint') : t('handover.discardHint')}
      mark={t('common.required')}
      value={reason}
      error={checkReason(reason).ok ? undefined : t('handover.reasonProblem')}
      confirmLabel={t('handover.discardAction')}
      cancelLabel={t('common.cancel')}
      tone="danger"
      busy={isBusy}
      onValue={setReason}
      onConfirm={() => void discard()}
      onClose={onClose}
    >
      {isUnreadable ? (
        <>
          <p>{handover.plan ? t('handover.unreadableAnswers') : t('handover.unreadablePlan')}</p>
          <p>{t('handover.unreadableStays')}</p>
        </>
      ) : (
        <p>{t('handover.discardText', { answered: handover.answered })}</p>
      )}
    </ReasonDialog>
  )
}
