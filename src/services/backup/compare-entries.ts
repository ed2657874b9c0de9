/** The entries of a backup beside what this device has under their ids. */
import type { BackupEntry } from '#domain/backup/backup-parser.ts'
import { compareCopies, type Comparison } from '#domain/backup/compare-copies.ts'
import { isKnown } from '#domain/record-types.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import type { Session } from '#services/session.ts'
import type { RecordRow } from '#storage/database.ts'
import { openRow } from '#storage/open-row.ts'
import type { Keyring } from '#vault/keyring.ts'
import { createRecordSealer, type RecordSealer } from '#vault/record-sealer.ts'

export interface Compared {
  readonly entry: BackupEntry
  /** The row here of the same id. */
  readonly row: RecordRow | undefined
  /** For a record; absent where this device has no key for the row that is here. */
  readonly comparison?: Comparison
  readonly isUnknown: boolean
}

export type CompareEntries = (entries: readonly BackupEntry[]) => Promise<readonly Compared[]>

export async function createComparer({ device, vault }: Session): Promise<CompareEntries> {
  const sealer = await createRecordSealer(vault.keyring)
  return async (entries) => {
    const ids = entries.flatMap(rowIdOf)
    const rows = await device.database.rowsOf(ids)
    const rowById = new Map(rows.map((row) => [row.id, row]))
    return Promise.all(
      entries.map(async (entry) => {
        const row = rowIdOf(entry).map((id) => rowById.get(id))[0]
        if (entry.kind !== 'record') return { entry, row, isUnknown: false }
        const record = toOwnScope(vault.keyring, entry.record)
        const isUnknown = !isKnown(record)
        return { entry, row, isUnknown, ...(await compareWith(sealer, row, record)) }
      }),
    )
  }
}

const rowIdOf = (entry: BackupEntry): readonly string[] => {
  if (entry.kind === 'record') return [entry.record.id]
  return entry.kind === 'unreadable' ? [entry.row.id] : []
}

/**
 * A scope that this device has no key for is that of an organisation whose device is lost, or of an
 * office of it: its people now belong to the organisation of this device.
 */
const toOwnScope = ({ scopes, home }: Keyring, record: StoredRecord): StoredRecord =>
  Object.hasOwn(scopes, record.scope) ? record : { ...record, scope: home }

async function compareWith(
  sealer: RecordSealer,
  row: RecordRow | undefined,
  inFile: StoredRecord,
): Promise<{ readonly comparison?: Comparison }> {
  if (!row) return { comparison: compareCopies(undefined, inFile) }
  const here = await openRow(sealer, row)
  if (here.ok) return { comparison: compareCopies(here.value, inFile) }
  // What another key may open is left alone; what is broken is mended by the copy of the file.
  if (here.error === 'noKey') return {}
  return { comparison: { standing: 'repaired', inFile, merged: inFile } }
}
