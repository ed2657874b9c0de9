import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/content/card.tsx'

export function RestoreLink() {
  const { t } = useLocale()
  return (
    <Card title={t('restore.title')}>
      <p class="measure">{t('backup.restoreText')}</p>
      <div>
        <LinkButton icon="upload" href="/settings/restore">
          {t('backup.restoreGo')}
        </LinkButton>
      </div>
    </Card>
  )
}
