import { useLocale } from '#i18n/locale.tsx'
import { useUnsentCount } from '#services/use-session.ts'
import { StatusLine } from '#ui/navigation/status-line.tsx'

/** How many records exist on this device only. */
export function SendStatus() {
  const { t, number } = useLocale()
  const count = useUnsentCount()
  if (count === undefined) return null
  return (
    <StatusLine icon="device">
      {t('app.deviceOnly')}
      {' · '}
      {t('app.unsent', { count: number(count) })}
    </StatusLine>
  )
}
