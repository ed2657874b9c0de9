import { IDLE_MINUTES } from '#domain/lock/auto-lock.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useSettings } from '#services/use-settings.ts'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Card } from '#ui/content/card.tsx'

export function AutoLockPanel() {
  const { t } = useLocale()
  const { settings, change } = useSettings()
  return (
    <Card title={t('security.autoLockTitle')}>
      <RadioGroup
        legend={t('security.autoLockLegend')}
        value={settings.autoLockMinutes}
        options={IDLE_MINUTES.map((minutes) => ({
          value: minutes,
          label: t('security.minutes', { minutes }),
        }))}
        onValue={(autoLockMinutes) => change({ autoLockMinutes })}
      />
    </Card>
  )
}
