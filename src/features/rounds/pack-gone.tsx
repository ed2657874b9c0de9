import type { PackRef } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'

/** The wording of a round is not on this device: what still works, and what to do. */
export function PackGone({ wanted: { id, version } }: { readonly wanted: PackRef }) {
  const { t } = useLocale()
  return (
    <Banner tone="warn" title={t('rounds.packGoneTitle')}>
      {t('rounds.packGoneText', { id, version })}
    </Banner>
  )
}
