import { useState } from 'preact/hooks'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { CorrectionDialog } from './correction-dialog.tsx'
import type { RoundView } from './use-round.ts'

interface CorrectButtonProps {
  readonly view: RoundView
  /** The sheet that counts. */
  readonly sheet: Sheet
}

export function CorrectButton({ view, sheet }: CorrectButtonProps) {
  const { t } = useLocale()
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button icon="edit" onClick={() => setAsking(true)}>
        {t('rounds.correct')}
      </Button>
      {isAsking && <CorrectionDialog view={view} sheet={sheet} onClose={() => setAsking(false)} />}
    </>
  )
}
