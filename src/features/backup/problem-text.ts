import type { Translate } from '#i18n/translate.ts'
import type { BackupLock } from '#services/backup/read-backup.ts'
import type { RestoreProblem } from '#services/backup/restore.ts'

export interface Refusal {
  readonly problem: RestoreProblem
  /** What opens the file that was refused, where that matters. */
  readonly lock?: BackupLock | undefined
}

/** What is wrong, where, and what to do. */
export function problemText(t: Translate, { problem, lock }: Refusal): string {
  switch (problem.kind) {
    case 'badLine': {
      const { line, path } = problem
      const what = t(`restore.line.${problem.reason}`)
      const where = path === undefined ? '' : ` (${path})`
      return t('restore.problem.badLine', { line, what }) + where
    }
    case 'cutShort':
    case 'sealBroken':
    case 'altered':
      return t(`restore.problem.${problem.kind}`, { line: problem.line })
    case 'wrongSecret':
      return t(
        lock === 'passphrase' ? 'restore.problem.wrongPassphrase' : 'restore.problem.wrongKey',
      )
    case 'otherKind':
      return t(
        problem.file === 'sample' ? 'restore.problem.isSample' : 'restore.problem.isNoSample',
      )
    case 'notKept':
      return t('restore.problem.notKept', { reason: problem.reason })
    case 'cancelled':
      return t('restore.stopped')
    default:
      return t(`restore.problem.${problem.kind}`)
  }
}
