import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import type { ComponentChildren } from 'preact'
import { now } from '#platform/clock.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { KioskShell } from './kiosk-shell.tsx'
import { useKiosk } from './kiosk-context.ts'

interface GreetingScreenProps {
  readonly banner: ComponentChildren
  readonly onStaff: () => void
}

/** Is the tablet in the right hands? Nothing else is asked here. */
export function GreetingScreen({ banner, onStaff }: GreetingScreenProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { task, act } = useKiosk()
  const [isWrong, setWrong] = useState(false)
  const { displayName: name, items, title, notice } = task
  const confirm = () => act({ kind: 'confirmed', at: new Date(now()).toISOString() })
  return (
    <KioskShell title={t('kiosk.greeting', { name })} banner={banner} onStaff={onStaff}>
      <p class="row gap-2 muted" lang="ja">
        <span>{packText(title)}</span>
        {notice && <span>（{packText(notice)}）</span>}
      </p>
      <ul class="kiosk-intro large">
        <li>{t('kiosk.introCount', { count: items.length })}</li>
        <li>{t('kiosk.introFree')}</li>
        <li>{t('kiosk.introDecline')}</li>
        <li>{t('kiosk.introTime')}</li>
      </ul>
      {isWrong && (
        <Banner tone="info" live="status">
          {t('kiosk.notMeText')}
        </Banner>
      )}
      <div class="kiosk-ways">
        <Button variant="primary" size="large" onClick={confirm}>
          {t('kiosk.confirm')}
        </Button>
        <Button size="large" onClick={() => setWrong(true)}>
          {t('kiosk.notMe')}
        </Button>
      </div>
    </KioskShell>
  )
}
