import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'

interface FormActionsProps {
  readonly isSaving: boolean
  readonly isDirty: boolean
  readonly onCancel: () => void
}

/** 「保存する」 and 「やめる」; typed text is thrown away only after asking. */
export function FormActions({ isSaving, isDirty, onCancel }: FormActionsProps) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  return (
    <div class="row">
      <Button type="submit" variant="primary" busy={isSaving}>
        {t('common.save')}
      </Button>
      <Button variant="quiet" onClick={() => (isDirty ? setAsking(true) : onCancel())}>
        {t('common.cancel')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        title={t('participants.discardTitle')}
        confirmLabel={t('participants.discard')}
        cancelLabel={t('participants.keepTyping')}
        tone="danger"
        onConfirm={onCancel}
        onCancel={() => setAsking(false)}
      >
        <p>{t('participants.discardText')}</p>
      </ConfirmDialog>
    </div>
  )
}
