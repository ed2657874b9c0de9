import { useEffect, useState } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import {
  noteSnapshotBackup,
  openSnapshotBackup,
  snapshotFileName,
} from '#services/backup/snapshot-backup.ts'
import { hasRecoveryKey } from '#services/backup/write-backup.ts'
import type { Session } from '#services/session.ts'
import { findSnapshot, removeSnapshot, type Snapshot } from '#services/snapshot.ts'
import { useSession } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { Card } from '#ui/content/card.tsx'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { ConfirmDialog } from '#ui/overlays/confirm-dialog.tsx'
import { useToast } from '#ui/overlays/toast.tsx'
import { BackupOutcome } from './backup-outcome.tsx'
import { useBackup } from './use-backup.ts'
import { WorkProgress } from './work-progress.tsx'

/** 「アップデート前の控え」, where there is one. */
export function SnapshotPanel() {
  const session = useSession()
  const [mark, setMark] = useState<Snapshot>()
  useEffect(() => {
    // What cannot be read is not offered.
    void findSnapshot(session).then(setMark, () => undefined)
  }, [session])
  if (!mark) return null
  return <SnapshotCard session={session} mark={mark} onRemoved={() => setMark(undefined)} />
}

interface SnapshotProps {
  readonly session: Session
  readonly mark: Snapshot
  readonly onRemoved: () => void
}

function SnapshotCard({ session, mark, onRemoved }: SnapshotProps) {
  const { t, instant, number } = useLocale()
  const { progress, outcome, make, cancel } = useBackup(session, {
    name: (protection) => snapshotFileName(protection, mark),
    open: (protection, onProgress) => openSnapshotBackup(session, protection, onProgress),
    note: () => noteSnapshotBackup(session, mark),
  })
  return (
    <Card title={t('backup.snapshotTitle')}>
      <p class="measure">{t('backup.snapshotText')}</p>
      <DefinitionList
        items={[
          {
            term: t('backup.snapshotMadeAt'),
            description: instant(new Date(mark.madeAt).toISOString()),
          },
          {
            term: t('backup.snapshotRecords'),
            description: t('backup.snapshotCount', { count: number(mark.records) }),
          },
        ]}
      />
      {progress ? (
        <WorkProgress label={t('backup.making')} {...progress} onCancel={cancel} />
      ) : (
        <div class="row">
          {hasRecoveryKey(session) && (
            <Button onClick={() => void make({ kind: 'recoveryKey' })}>
              {t('backup.snapshotMake')}
            </Button>
          )}
          <RemoveButton session={session} onRemoved={onRemoved} />
        </div>
      )}
      <p class="muted small">{t('backup.snapshotMakeNote')}</p>
      <BackupOutcome outcome={outcome} />
    </Card>
  )
}

function RemoveButton({ session, onRemoved }: Omit<SnapshotProps, 'mark'>) {
  const { t } = useLocale()
  const { showToast } = useToast()
  const [isAsking, setAsking] = useState(false)
  const [isRemoving, setRemoving] = useState(false)
  const remove = async () => {
    setRemoving(true)
    try {
      await removeSnapshot(session)
      showToast({ message: t('backup.snapshotRemoved'), tone: 'good' })
      onRemoved()
    } catch {
      showToast({ message: t('backup.snapshotNotRemoved'), tone: 'danger' })
      setRemoving(false)
      setAsking(false)
    }
  }
  return (
    <>
      <Button variant="quiet" onClick={() => setAsking(true)}>
        {t('backup.snapshotRemove')}
      </Button>
      <ConfirmDialog
        open={isAsking}
        tone="danger"
        title={t('backup.snapshotRemoveTitle')}
        confirmLabel={t('backup.snapshotRemove')}
        cancelLabel={t('common.cancel')}
        busy={isRemoving}
        onConfirm={() => void remove()}
        onCancel={() => setAsking(false)}
      >
        <p>{t('backup.snapshotRemoveText')}</p>
      </ConfirmDialog>
    </>
  )
}
