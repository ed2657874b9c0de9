import { useLocale } from '#i18n/locale.tsx'
import type { RestoreReport } from '#services/backup/restore.ts'
import { useLastBackup } from '#services/backup/use-last-backup.ts'
import { hasRecoveryKey } from '#services/backup/write-backup.ts'
import { useSession } from '#services/use-session.ts'
import { Banner } from '#ui/content/banner.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { BackupOutcome } from './backup-outcome.tsx'
import { lastBackupText } from './last-backup.ts'
import { useBackup } from './use-backup.ts'
import { WorkProgress } from './work-progress.tsx'

interface ReplaceDialogProps {
  readonly open: boolean
  readonly report: RestoreReport
  readonly onReplace: () => void
  readonly onClose: () => void
}

/** Says what goes, and takes a backup of it first; without one nothing is replaced. */
export function ReplaceDialog({ open, report, onReplace, onClose }: ReplaceDialogProps) {
  const locale = useLocale()
  const { t, number } = locale
  const session = useSession()
  const lastAt = useLastBackup()
  const { progress, outcome, make, cancel } = useBackup(session)
  const isSafe = hasRecoveryKey(session)
  const replace = async () => {
    // The sample has no recovery key, and nothing in it can be lost.
    if (!isSafe || (await make({ kind: 'recoveryKey' }))) onReplace()
  }
  return (
    <ConfirmDialog
      open={open}
      tone="danger"
      title={t('restore.replaceTitle')}
      confirmLabel={t(isSafe ? 'restore.replaceGo' : 'restore.go.replace')}
      cancelLabel={t('common.cancel')}
      busy={progress !== undefined}
      onConfirm={() => void replace()}
      onCancel={onClose}
    >
      <p>
        {t('restore.replaceText', {
          gone: number(report.onlyHere),
          total: number(totalOf(report)),
        })}
      </p>
      {lastAt !== undefined && (
        <p>{t('restore.replaceLast', { when: lastBackupText(locale, lastAt) })}</p>
      )}
      {isSafe && <Banner tone="info">{t('restore.replaceSafety')}</Banner>}
      {progress && <WorkProgress label={t('backup.making')} {...progress} onCancel={cancel} />}
      {outcome && outcome.kind !== 'saved' && <BackupOutcome outcome={outcome} />}
    </ConfirmDialog>
  )
}

const totalOf = ({ header }: RestoreReport): number =>
  Object.values(header.counts).reduce((sum, count) => sum + count, 0)
