import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { problemText, type Refusal } from './problem-text.ts'

/** What is wrong, where, what is safe and what to do. */
export function RefusalBanner({ refusal }: { readonly refusal: Refusal | undefined }) {
  const { t } = useLocale()
  if (!refusal) return null
  if (refusal.problem.kind === 'cancelled')
    return (
      <Banner tone="info" live="status">
        {t('restore.stopped')}
      </Banner>
    )
  return (
    <Banner tone="danger" live="alert" title={t('restore.refused')}>
      <p>{problemText(t, refusal)}</p>
      <p>{t('restore.safe')}</p>
    </Banner>
  )
}
