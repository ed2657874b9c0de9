import { DisplayPanel } from '#features/settings/display-panel.tsx'
import { SettingsRefused } from '#features/settings/settings-refused.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function DisplayPage() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader
        title={t('settings.display')}
        lead={t('settings.displayLead')}
        back={{ href: '/settings', label: t('settings.title') }}
        focusKey="display"
      />
      <div class="stack gap-5">
        <SettingsRefused />
        <DisplayPanel />
      </div>
    </>
  )
}
