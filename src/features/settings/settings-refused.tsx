import { useLocale } from '#i18n/locale.tsx'
import { useSettings } from '#services/use-settings.ts'
import { Banner } from '#ui/content/banner.tsx'

/** Beside settings that can be changed: what the last change comes to when the device does not keep it. */
export function SettingsRefused() {
  const { t } = useLocale()
  const { isRefused } = useSettings()
  if (!isRefused) return null
  return (
    <Banner tone="warn" live="alert" title={t('settings.refusedTitle')}>
      {t('settings.refusedText')}
    </Banner>
  )
}
