import { useRef, useState } from 'preact/hooks'
import type { Result } from '#domain/shared/result.ts'
import {
  lockOf,
  type BackupLock,
  type BackupSecret,
  type BackupSource,
} from '#services/backup/read-backup.ts'
import {
  checkBackup,
  restoreBackup,
  type RestoreOptions,
  type RestoreProblem,
  type RestoreProgress,
  type RestoreReport,
} from '#services/backup/restore.ts'
import type { RestoreMode } from '#services/backup/stage-entries.ts'
import { useLongWork } from '#services/long-work.ts'
import type { Session } from '#services/session.ts'
import type { Refusal } from './problem-text.ts'

/** How far a restore has come. Nothing changes on the device before `restoring`. */
export type RestoreStage =
  | { readonly kind: 'start' }
  /** A file is chosen; what opens it is asked for. */
  | { readonly kind: 'locked'; readonly file: File; readonly lock: BackupLock }
  | { readonly kind: 'checking'; readonly progress: RestoreProgress | undefined }
  | { readonly kind: 'checked'; readonly source: BackupSource; readonly report: RestoreReport }
  | { readonly kind: 'restoring'; readonly progress: RestoreProgress | undefined }
  | { readonly kind: 'done' }

export function useRestore(session: Session) {
  const [stage, setStage] = useState<RestoreStage>({ kind: 'start' })
  const [refusal, setRefusal] = useState<Refusal>()
  const stopping = useRef<AbortController>(null)
  const stop = () => stopping.current?.abort()
  useLongWork(stage.kind === 'checking' || stage.kind === 'restoring', stop)

  const run = async <T>(
    kind: 'checking' | 'restoring',
    work: (options: RestoreOptions) => Promise<Result<T, RestoreProblem>>,
  ) => {
    const { signal } = (stopping.current = new AbortController())
    setRefusal(undefined)
    let isOver = false
    const onProgress = (progress?: RestoreProgress) => {
      // A file may still tell of what it has read ahead.
      if (!isOver) setStage({ kind, progress })
    }
    onProgress()
    try {
      return await work({ onProgress, signal })
    } finally {
      isOver = true
    }
  }

  const choose = async (file: File) => {
    setRefusal(undefined)
    const lock = await lockOf(file)
    if (!lock.ok) {
      setStage({ kind: 'start' })
      return setRefusal({ problem: lock.error })
    }
    setStage({ kind: 'locked', file, lock: lock.value })
  }
  const check = async (file: File, lock: BackupLock, secret: BackupSecret | undefined) => {
    const source = { file, secret }
    const report = await run('checking', (options) => checkBackup(session, source, options))
    if (report.ok) return setStage({ kind: 'checked', source, report: report.value })
    setRefusal({ problem: report.error, lock })
    setStage({ kind: 'locked', file, lock })
  }
  const restore = async (source: BackupSource, report: RestoreReport, mode: RestoreMode) => {
    const done = await run('restoring', (options) => restoreBackup(session, source, mode, options))
    if (done.ok) return setStage({ kind: 'done' })
    setRefusal({ problem: done.error })
    setStage({ kind: 'checked', source, report })
  }
  return { stage, refusal, choose, check, restore, stop }
}
