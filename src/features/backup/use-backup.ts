import { useRef, useState } from 'preact/hooks'
import { chooseTarget } from '#platform/save-stream.ts'
import type { BackupCount } from '#services/backup/backup-lines.ts'
import {
  backupFileName,
  noteBackup,
  openBackup,
  type BackupProtection,
} from '#services/backup/write-backup.ts'
import { useLongWork } from '#services/long-work.ts'
import type { Session } from '#services/session.ts'

export type Outcome =
  | { readonly kind: 'saved'; readonly file: File }
  | { readonly kind: 'stopped' }
  | { readonly kind: 'failed'; readonly reason: string }

/** What is backed up, under which name, and what is to be remembered once the file is there. */
export interface BackupOrigin {
  readonly name: (protection: BackupProtection) => string
  readonly open: (
    protection: BackupProtection,
    onProgress: (count: BackupCount) => void,
  ) => Promise<ReadableStream<Uint8Array>>
  readonly note: () => Promise<void>
}

const present = (session: Session): BackupOrigin => ({
  name: backupFileName,
  open: (protection, onProgress) => openBackup(session, protection, onProgress),
  note: () => noteBackup(session),
})

/** Making a backup, from the click on: one at a time, and it can be stopped. */
export function useBackup(session: Session, { name, open, note } = present(session)) {
  const [progress, setProgress] = useState<BackupCount & { readonly unit: 'records' }>()
  const [outcome, setOutcome] = useState<Outcome>()
  const stopping = useRef<AbortController>(null)
  const cancel = () => stopping.current?.abort()
  useLongWork(progress !== undefined, cancel)

  const write = async (protection: BackupProtection): Promise<Outcome> => {
    const target = await chooseTarget(name(protection))
    if (target === 'cancelled') return { kind: 'stopped' }
    const { signal } = (stopping.current = new AbortController())
    const show = (count: BackupCount) => setProgress({ ...count, unit: 'records' })
    show({ done: 0, total: 0 })
    try {
      const file = await target.save(await open(protection, show), signal)
      await note()
      return { kind: 'saved', file }
    } catch (error) {
      if (signal.aborted) return { kind: 'stopped' }
      return { kind: 'failed', reason: error instanceof Error ? error.name : '' }
    }
  }

  /** True when the file is there. */
  const make = async (protection: BackupProtection): Promise<boolean> => {
    setOutcome(undefined)
    const made = await write(protection)
    setProgress(undefined)
    setOutcome(made)
    return made.kind === 'saved'
  }
  return { progress, outcome, make, cancel }
}
