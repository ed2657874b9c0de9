import { useLocale } from '#i18n/locale.tsx'
import type { Translate } from '#i18n/translate.ts'
import type { WriteProblem } from '#storage/write-door.ts'
import { Button } from '#ui/actions/button.tsx'
import { Dialog } from '#ui/overlays/dialog.tsx'

interface WriteFailureDialogProps {
  readonly problem: WriteProblem | undefined
  readonly onClose: () => void
}

/** Nothing was kept: why, what is safe, what to do. Never a false "saved". */
export function WriteFailureDialog({ problem, onClose }: WriteFailureDialogProps) {
  const { t } = useLocale()
  return (
    <Dialog
      open={problem !== undefined}
      title={t('app.writeFailedTitle')}
      closeLabel={t('common.close')}
      onClose={onClose}
      actions={
        <Button variant="primary" autofocus onClick={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      {problem && <p>{problemText(t, problem)}</p>}
      <p>{t('app.writeFailedSafe')}</p>
    </Dialog>
  )
}

function problemText(t: Translate, problem: WriteProblem): string {
  switch (problem.kind) {
    case 'notKept':
      return t('app.writeNotKept', { reason: problem.reason })
    case 'unreadable':
      return t('app.writeUnreadable')
    case 'frozen':
      return t('app.writeFrozen')
    case 'newerSchema':
      return t('app.writeNewerSchema')
    case 'invalid':
      return t('app.writeInvalid', { fields: problem.problems.map(({ path }) => path).join(', ') })
  }
}
