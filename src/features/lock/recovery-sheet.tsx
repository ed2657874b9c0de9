import './lock.css'
import { useLocale } from '#i18n/locale.tsx'
import { today } from '#platform/clock.ts'
import { printPage } from '#platform/print.ts'
import { recoveryKeyGroups } from '#domain/lock/recovery-key.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { QrCode } from './qr-code.tsx'

interface RecoverySheetProps {
  readonly identity: string
  readonly organisation: string
  readonly onNext: () => void
}

/** The paper that opens the device when a passphrase is forgotten. Shown once. */
export function RecoverySheet({ identity, organisation, onNext }: RecoverySheetProps) {
  const { t, date } = useLocale()
  return (
    <div class="stack gap-5">
      <p class="measure no-print">{t('lock.sheetIntro')}</p>
      <article class="recovery-sheet">
        <header class="stack gap-1">
          <h2>{t('lock.sheetTitle')}</h2>
          <p>
            {organisation}
            {' · '}
            {date(today())}
          </p>
        </header>
        <div class="recovery-sheet-key">
          <QrCode text={identity} label={t('lock.sheetQr')} />
          <ol class="recovery-groups" aria-label={t('lock.sheetGroups')}>
            {recoveryKeyGroups(identity).map((group, index) => (
              <li key={index}>
                <span class="recovery-group-number">{index + 1}</span>
                <code>{group}</code>
              </li>
            ))}
          </ol>
        </div>
        <ul class="recovery-rules">
          <li>{t('lock.sheetRule.open')}</li>
          <li>{t('lock.sheetRule.keep')}</li>
          <li>{t('lock.sheetRule.lost')}</li>
          <li>{t('lock.sheetRule.age')}</li>
        </ul>
      </article>
      <Banner tone="warn">{t('lock.sheetOnce')}</Banner>
      <div class="row no-print">
        <Button icon="print" onClick={printPage}>
          {t('lock.sheetPrint')}
        </Button>
        <Button variant="primary" iconAfter="chevron" onClick={onNext}>
          {t('lock.sheetKept')}
        </Button>
      </div>
    </div>
  )
}
