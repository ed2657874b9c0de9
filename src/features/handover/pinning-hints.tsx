import { useLocale } from '#i18n/locale.tsx'

/** What only the system of the tablet can do: keep it in one app. */
export function PinningHints() {
  const { t } = useLocale()
  return (
    <details>
      <summary>{t('handover.pin')}</summary>
      <ul class="stack gap-2 measure">
        <li>{t('handover.pinIpad')}</li>
        <li>{t('handover.pinAndroid')}</li>
      </ul>
    </details>
  )
}
