import { useLocale } from '#i18n/locale.tsx'
import type { IsoDate } from '#domain/shared/dates.ts'
import { ActionCard } from '#ui/actions/action-card.tsx'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'

interface EmptiedProps {
  /** The last day on which there were records. */
  readonly after: IsoDate
  readonly onRestore: () => void
  readonly onNew: () => void
}

const CAUSES = ['lock.emptiedCleared', 'lock.emptiedSpace', 'lock.emptiedSafari'] as const

/** The browser has taken the records away: what happened, what may be why, how they come back. */
export function Emptied({ after, onRestore, onNew }: EmptiedProps) {
  const { t, date } = useLocale()
  return (
    <div class="stack gap-6">
      <h1>{t('lock.emptied')}</h1>
      <Banner tone="danger" live="alert" title={t('lock.emptiedAfter', { date: date(after) })}>
        {t('lock.emptiedText')}
      </Banner>
      <section class="stack">
        <h2>{t('lock.emptiedNext')}</h2>
        <ActionCard
          icon="upload"
          recommended
          title={t('lock.restoreHere')}
          text={t('lock.restoreHereText')}
          onClick={onRestore}
        />
        <ActionCard
          icon="plus"
          title={t('lock.emptiedNew')}
          text={t('lock.emptiedNewText')}
          onClick={onNew}
        />
        <p>{t('lock.emptiedElsewhere')}</p>
        <div>
          <Button onClick={() => location.reload()}>{t('lock.emptiedLookAgain')}</Button>
        </div>
      </section>
      <section class="stack">
        <h2>{t('lock.emptiedCauses')}</h2>
        <ul>
          {CAUSES.map((cause) => (
            <li key={cause}>{t(cause)}</li>
          ))}
        </ul>
        <p>{t('lock.emptiedPrevent')}</p>
      </section>
    </div>
  )
}
