import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { PlainShell } from '#ui/navigation/plain-shell.tsx'
import { useArrivalFocus } from '#ui/navigation/use-arrival-focus.ts'

interface ThanksScreenProps {
  /** It was handed in or taken back before, perhaps in another tab. */
  readonly isOver: boolean
  readonly onStaff: () => void
}

/** The end: nothing of the answers is left that this screen could open. */
export function ThanksScreen({ isOver, onStaff }: ThanksScreenProps) {
  const { t } = useLocale()
  const heading = useArrivalFocus()
  return (
    <PlainShell width="regular" centered>
      <div class="stack gap-6 center kiosk-thanks">
        <h1 ref={heading} tabIndex={-1}>
          {isOver ? t('kiosk.over') : t('kiosk.thanks')}
        </h1>
        <p class="kiosk-give">{t('kiosk.giveBack')}</p>
        {!isOver && <p class="muted">{t('kiosk.thanksText')}</p>}
        <div>
          <Button size="large" icon="lock" onClick={onStaff}>
            {t('kiosk.receive')}
          </Button>
        </div>
      </div>
    </PlainShell>
  )
}
