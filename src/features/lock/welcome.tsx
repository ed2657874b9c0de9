import './lock.css'
import { languageNames } from '#i18n/language-names.ts'
import { langOf, useLocale } from '#i18n/locale.tsx'
import { useSettings } from '#services/use-settings.ts'
import { ActionCard } from '#ui/actions/action-card.tsx'
import { Button } from '#ui/actions/button.tsx'
import { BrandMark } from '#ui/icons/brand-mark.tsx'

interface WelcomeProps {
  readonly onSample: () => void
  readonly onOwn: () => void
  readonly onRestore: () => void
}

export function Welcome({ onSample, onOwn, onRestore }: WelcomeProps) {
  const { t, language, furigana } = useLocale()
  const { change } = useSettings()
  const others = languageNames(furigana).filter((other) => other.language !== language)
  return (
    <div class="stack gap-6">
      <header class="stack gap-2 center">
        <div class="welcome-mark">
          <BrandMark />
        </div>
        <h1>{t('app.name')}</h1>
        <p class="large phrase">{t('app.tagline')}</p>
      </header>
      <div class="stack">
        <ActionCard
          icon="sample"
          recommended
          title={t('lock.trySample')}
          text={t('lock.trySampleText')}
          onClick={onSample}
        />
        <ActionCard
          icon="key"
          title={t('lock.startHere')}
          text={t('lock.startHereText')}
          onClick={onOwn}
        />
        <ActionCard
          icon="upload"
          title={t('lock.restoreHere')}
          text={t('lock.restoreHereText')}
          onClick={onRestore}
        />
      </div>
      <p class="small muted center phrase">{t('lock.privateWindow')}</p>
      <div class="row welcome-languages">
        {others.map(({ language: other, name }) => (
          <Button
            key={other}
            variant="quiet"
            lang={langOf(other)}
            onClick={() => change({ language: other })}
          >
            {name}
          </Button>
        ))}
      </div>
    </div>
  )
}
