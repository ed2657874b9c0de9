import { useLocale } from '#i18n/locale.tsx'
import { canShare, shareFile } from '#platform/save-stream.ts'
import { Button } from '#ui/actions/button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import type { Outcome } from './use-backup.ts'

/** What came of a backup; a file that is there can go to another app. */
export function BackupOutcome({ outcome }: { readonly outcome: Outcome | undefined }) {
  const { t } = useLocale()
  if (!outcome) return null
  if (outcome.kind === 'stopped')
    return (
      <Banner tone="info" live="status">
        {t('backup.stopped')}
      </Banner>
    )
  if (outcome.kind === 'failed')
    return (
      <Banner tone="danger" live="alert" title={t('backup.failed')}>
        {t('backup.failedText', { reason: outcome.reason })}
      </Banner>
    )
  const { file } = outcome
  return (
    <Banner
      tone="good"
      live="status"
      title={t('backup.saved')}
      actions={
        canShare(file) && <Button onClick={() => void shareFile(file)}>{t('backup.share')}</Button>
      }
    >
      {t('backup.savedText', { name: file.name })}
    </Banner>
  )
}
