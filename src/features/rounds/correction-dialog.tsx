import { useLocale } from '#i18n/locale.tsx'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { Banner } from '#ui/content/banner.tsx'
import { answerAccess } from './answer-access.ts'
import { SheetReasonDialog } from './sheet-reason-dialog.tsx'
import type { RoundView } from './use-round.ts'
import { useRoundSteps } from './use-round-steps.ts'

interface CorrectionDialogProps {
  readonly view: RoundView
  readonly sheet: Sheet
  readonly onClose: () => void
}

export function CorrectionDialog({ view, sheet, onClose }: CorrectionDialogProps) {
  const { t } = useLocale()
  const steps = useRoundSteps(view)
  const isPeeking = answerAccess({ ...view, wanted: sheet.rater }).kind === 'hidden'
  const correct = async (reason: string) => {
    await steps.correct(sheet, reason)
    onClose()
  }
  return (
    <SheetReasonDialog
      title={t('sheet.correctTitle')}
      label={t('sheet.correctReason')}
      hint={t('sheet.correctReasonHint')}
      confirmLabel={t('sheet.correctAction')}
      onConfirm={correct}
      onClose={onClose}
    >
      <p>{t('sheet.correctText')}</p>
      {isPeeking && <Banner tone="warn">{t('sheet.correctLooks')}</Banner>}
    </SheetReasonDialog>
  )
}
