import { useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { askForPersistence, persistence, type Persistence } from '#platform/persistence.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { Card } from '#ui/content/card.tsx'
import { useAnswer } from './use-answer.ts'

/** What the browser has promised about the records, in honest words, and a way to ask again. */
export function PersistencePanel() {
  const { t } = useLocale()
  const found = useAnswer(persistence)
  const [asked, setAsked] = useState<Persistence>()
  const answer = asked ?? found
  return (
    <Card title={t('settings.persistence')} level={3}>
      {answer === 'granted' && (
        <Banner tone="good" live="status" title={t('settings.persistenceGranted')}>
          {t('settings.persistenceGrantedText')}
        </Banner>
      )}
      {answer === 'denied' && (
        <Denied
          wasAsked={asked !== undefined}
          onAsk={() => void askForPersistence().then(setAsked)}
        />
      )}
      {answer === 'unsupported' && (
        <Banner tone="warn" title={t('settings.persistenceUnsupported')}>
          {t('settings.persistenceUnsupportedText')}
        </Banner>
      )}
    </Card>
  )
}

interface DeniedProps {
  readonly wasAsked: boolean
  readonly onAsk: () => void
}

function Denied({ wasAsked, onAsk }: DeniedProps) {
  const { t } = useLocale()
  return (
    <>
      <Banner tone="warn" title={t('settings.persistenceDenied')}>
        {t('settings.persistenceDeniedText')}
      </Banner>
      <h4>{t('settings.persistenceHow')}</h4>
      <ul>
        <li>{t('settings.persistenceHowInstall')}</li>
        <li>{t('settings.persistenceHowUse')}</li>
        <li>{t('settings.persistenceHowSpace')}</li>
      </ul>
      <div class="row">
        <Button onClick={onAsk}>{t('settings.persistenceAsk')}</Button>
        <span class="muted" role="status">
          {wasAsked && t('settings.persistenceStill')}
        </span>
      </div>
    </>
  )
}
