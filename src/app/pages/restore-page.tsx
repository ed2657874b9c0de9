import { RestorePanel } from '#features/backup/restore-panel.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function RestorePage() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader
        title={t('restore.title')}
        lead={t('restore.lead')}
        back={{ href: '/settings/backup', label: t('backup.title') }}
        focusKey="restore"
      />
      <RestorePanel />
    </>
  )
}
