import { useCallback } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { findMissingSnapshot } from '#services/snapshot.ts'
import { useSession } from '#services/use-session.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { useAnswer } from './use-answer.ts'

/** That the last upgrade of the app had to do without a snapshot. */
export function NoSnapshot() {
  const { t } = useLocale()
  const session = useSession()
  const missing = useAnswer(useCallback(() => findMissingSnapshot(session), [session]))
  if (!missing) return null
  return (
    <Banner
      tone="warn"
      title={t('settings.noSnapshotTitle')}
      actions={<LinkButton href="/settings/backup">{t('backup.reminderGo')}</LinkButton>}
    >
      {t(`settings.noSnapshot.${missing.why}`)}
    </Banner>
  )
}
