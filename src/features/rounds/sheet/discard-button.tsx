import { useState } from 'preact/hooks'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { SheetReasonDialog } from '#features/rounds/sheet-reason-dialog.tsx'
import { useRoundSteps } from '#features/rounds/use-round-steps.ts'
import type { RoundView } from '#features/rounds/use-round.ts'

interface DiscardButtonProps {
  readonly view: RoundView
  readonly sheet: Pick<Sheet, 'id' | 'submittedAt' | 'answers'>
}

/** Sets a sheet aside, with a reason. It stays in the history. */
export function DiscardButton({ view, sheet }: DiscardButtonProps) {
  const { t } = useLocale()
  const steps = useRoundSteps(view)
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button icon="trash" variant="quiet" onClick={() => setAsking(true)}>
        {t('sheet.discard')}
      </Button>
      {isAsking && (
        <SheetReasonDialog
          title={t('sheet.discardTitle')}
          label={t('sheet.discardReason')}
          hint={t('sheet.discardReasonHint')}
          confirmLabel={t('sheet.discardAction')}
          tone="danger"
          onConfirm={(reason) => steps.discard(sheet, reason)}
          onClose={() => setAsking(false)}
        >
          <p>{t('sheet.discardText', { count: Object.keys(sheet.answers).length })}</p>
        </SheetReasonDialog>
      )}
    </>
  )
}
