/**
 * 「復元」: a backup comes into this device. First a report of what it would do, which changes
 * nothing; then either of two:
 *
 * | merge   | what is here and what is in the file become one, as when two devices meet      |
 * | replace | what is in the file takes the place of what is here; staff keep their ways in  |
 *
 * Records are staged, sealed, while the file is read a second time, and committed in one transaction
 * when all of it has proved sound (storage/restore-door.ts).
 */
import type { BackupHeader } from '#domain/backup/backup-format.ts'
import type { CopyStanding } from '#domain/backup/compare-copies.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { aloneAmongTabs, tabsAtWork } from '#platform/tabs.ts'
import type { Session } from '#services/session.ts'
import { keepLastBackup, readLastBackup } from '#storage/backup-store.ts'
import { isStorageFailure, type AyumiDatabase } from '#storage/database.ts'
import { restoreHandovers } from '#storage/handover-store.ts'
import { keepDamagedRows } from '#storage/damaged-rows.ts'
import { clearStaged, commitStaged, sumEditions } from '#storage/restore-door.ts'
import { dropSnapshot } from '#storage/snapshot-store.ts'
import { createComparer, type Compared } from './compare-entries.ts'
import { readBackup, type BackupSource, type ReadProblem } from './read-backup.ts'
import { createStager, mergeOvertaken, type RestoreMode } from './stage-entries.ts'

export interface RestoreReport {
  readonly header: BackupHeader
  /** Records of the file, by how they stand to what is here. */
  readonly standings: Readonly<Record<CopyStanding, number>>
  /** Of those: of a kind or version that this app does not know, kept but not shown. */
  readonly unknown: number
  /** Lines that did not open on the device that wrote the file: taken along as they are. */
  readonly unreadable: number
  readonly handovers: number
  /** Records that only this device has. */
  readonly onlyHere: number
}

export type RestoreProblem =
  | ReadProblem
  /** A sample's backup for own data, or the reverse. */
  | { readonly kind: 'otherKind'; readonly file: BackupHeader['kind'] }
  /** Somebody works in another tab, or restores there: close it first. */
  | { readonly kind: 'otherTabs' }
  /** The device refused to keep it (disk full, database gone). */
  | { readonly kind: 'notKept'; readonly reason: string }
  | { readonly kind: 'cancelled' }

export type RestoreProgress =
  | { readonly step: 'reading'; readonly done: number; readonly total: number }
  /** Cannot be cancelled any more. */
  | { readonly step: 'keeping'; readonly done: number; readonly total: number }

export interface RestoreOptions {
  readonly onProgress: (progress: RestoreProgress) => void
  readonly signal: AbortSignal
}

/** What the file would do here. Changes nothing. */
export const checkBackup = (
  session: Session,
  source: BackupSource,
  options: RestoreOptions,
): Promise<Result<RestoreReport, RestoreProblem>> =>
  attempt(options.signal, async () => {
    const compare = await createComparer(session)
    const standings = { ...NO_STANDINGS }
    let [unknown, unreadable, handovers, met] = [0, 0, 0, 0]
    const count = ({ entry, row, ...compared }: Compared) => {
      if (row) met += 1
      if (entry.kind === 'unreadable') unreadable += 1
      else if (entry.kind !== 'record') handovers += 1
      else if (compared.comparison) {
        standings[compared.comparison.standing] += 1
        if (compared.isUnknown) unknown += 1
      }
    }
    const header = await readFile(session, source, options, async (entries) => {
      for (const compared of await compare(entries)) count(compared)
    })
    if (!header.ok) return header
    const onlyHere = (await session.device.database.rows.count()) - met
    return ok({ header: header.value, standings, unknown, unreadable, handovers, onlyHere })
  })

const NO_STANDINGS: Record<CopyStanding, number> = {
  new: 0,
  same: 0,
  newerHere: 0,
  newerInFile: 0,
  bothChanged: 0,
  conflicting: 0,
  repaired: 0,
}

/**
 * Does it: the records are afterwards as they were, or as the file asks, whatever happens on the way.
 * The snapshot of before an upgrade goes before they are replaced, also when that then fails.
 */
export const restoreBackup = (
  session: Session,
  source: BackupSource,
  mode: RestoreMode,
  options: RestoreOptions,
): Promise<Result<void, RestoreProblem>> =>
  attempt(options.signal, async () => {
    const restored = await aloneAmongTabs('ayumi-restore', () =>
      restoreAlone(session, source, mode, options),
    )
    return restored ?? err({ kind: 'otherTabs' })
  })

/** Tries again when a record was changed in another tab meanwhile. */
const MAX_ATTEMPTS = 20

async function restoreAlone(
  session: Session,
  source: BackupSource,
  mode: RestoreMode,
  options: RestoreOptions,
): Promise<Result<void, RestoreProblem>> {
  const { database } = session.device
  const isReplaced = mode === 'replace'
  if (isReplaced && (await tabsAtWork()) > 1) return err({ kind: 'otherTabs' })
  await clearStaged(database)
  const ifEditions = isReplaced ? await sumEditions(database) : undefined
  try {
    const compare = await createComparer(session)
    const stager = await createStager(session, mode)
    const header = await readFile(session, source, options, async (entries) =>
      stager.stage(await compare(entries)),
    )
    if (!header.ok) return header
    const { total, handovers, damaged } = await stager.finish()
    const alongside = async () => {
      await restoreHandovers(database, handovers, isReplaced)
      await keepDamagedRows(database, damaged)
      await noteBackupOf(database, header.value)
    }
    const onProgress = (done: number) => options.onProgress({ step: 'keeping', done, total })
    options.signal.throwIfAborted()
    // First: what is to be gone from this device is not to lie on in a copy of it.
    if (isReplaced) await dropSnapshot(database.name)
    for (let attempts = 0; attempts < MAX_ATTEMPTS; attempts += 1) {
      if ((await commitStaged(database, { alongside, onProgress, ifEditions })) === 'committed') {
        session.records.forgetAll()
        return ok(undefined)
      }
      if (isReplaced) break
      await mergeOvertaken(session)
    }
    return err({ kind: 'otherTabs' })
  } finally {
    await clearStaged(database).catch(() => undefined)
  }
}

/** A device that had none has, with this file, a backup of what it now holds. */
async function noteBackupOf(database: AyumiDatabase, { createdAt }: BackupHeader): Promise<void> {
  const last = await readLastBackup(database)
  if (last === undefined) await keepLastBackup(database, Date.parse(createdAt))
}

async function readFile(
  { device }: Session,
  source: BackupSource,
  { onProgress, signal }: RestoreOptions,
  onEntries: Parameters<typeof readBackup>[1]['entries'],
): Promise<Result<BackupHeader, RestoreProblem>> {
  let otherKind: BackupHeader['kind'] | undefined
  const total = source.file.size
  const read = await readBackup(source, {
    header: ({ kind }) => {
      if (kind !== device.kind) otherKind = kind
      return otherKind === undefined
    },
    entries: async (entries) => {
      signal.throwIfAborted()
      await onEntries(entries)
    },
    progress: (done) => onProgress({ step: 'reading', done, total }),
  })
  return otherKind === undefined ? read : err({ kind: 'otherKind', file: otherKind })
}

async function attempt<T>(
  signal: AbortSignal,
  work: () => Promise<Result<T, RestoreProblem>>,
): Promise<Result<T, RestoreProblem>> {
  try {
    return await work()
  } catch (error) {
    if (signal.aborted) return err({ kind: 'cancelled' })
    if (isStorageFailure(error)) return err({ kind: 'notKept', reason: error.name })
    throw error
  }
}
