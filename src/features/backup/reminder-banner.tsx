import { useState } from 'preact/hooks'
import { isBackupDue } from '#domain/backup/backup-reminder.ts'
import { useLocale } from '#i18n/locale.tsx'
import { now } from '#platform/clock.ts'
import { useLastBackup } from '#services/backup/use-last-backup.ts'
import { useRecords } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { lastBackupText } from './last-backup.ts'

/** Reminds of a backup while there is something to lose; 「あとで」 holds until the app locks. */
export function BackupReminder() {
  const locale = useLocale()
  const { t } = locale
  const lastAt = useLastBackup()
  const people = useRecords({ type: 'participant' })
  const [isLater, setLater] = useState(false)
  if (lastAt === undefined || !people || people.length === 0 || isLater) return null
  if (!isBackupDue(lastAt, now())) return null
  return (
    <Banner
      tone="warn"
      actions={
        <>
          <LinkButton variant="quiet" href="/settings/backup">
            {t('backup.reminderGo')}
          </LinkButton>
          <Button variant="quiet" onClick={() => setLater(true)}>
            {t('backup.reminderLater')}
          </Button>
        </>
      }
    >
      {lastAt === null
        ? t('backup.reminderNever')
        : t('backup.reminderOld', { when: lastBackupText(locale, lastAt) })}
    </Banner>
  )
}
