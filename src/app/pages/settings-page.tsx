import { DevicePanel, KeptPanel } from '#features/settings/device-panel.tsx'
import { InstallPanel } from '#features/settings/install-panel.tsx'
import { NoSnapshot } from '#features/settings/no-snapshot.tsx'
import { PersistencePanel } from '#features/settings/persistence-panel.tsx'
import { SettingsIndex } from '#features/settings/settings-index.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function SettingsPage() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader title={t('settings.title')} focusKey="settings" />
      <div class="stack gap-6">
        <SettingsIndex />
        <div class="stack">
          <h2>{t('settings.device')}</h2>
          <NoSnapshot />
          <PersistencePanel />
          <InstallPanel />
          <DevicePanel />
          <KeptPanel />
        </div>
      </div>
    </>
  )
}
