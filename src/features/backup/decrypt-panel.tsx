import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/content/card.tsx'

/** A backup must open where the app is not: a page of its own does that, and so does `age`. */
export function DecryptPanel() {
  const { t } = useLocale()
  return (
    <Card title={t('backup.decryptTitle')}>
      <p class="measure">{t('backup.decryptText')}</p>
      <div>
        <LinkButton icon="download" href="/decrypt.html" download="decrypt.html">
          {t('backup.decryptGo')}
        </LinkButton>
      </div>
    </Card>
  )
}
