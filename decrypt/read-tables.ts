/**
 * What is in a backup: records by type, and the other lines. They are kept as blobs of JSON lines,
 * which a browser holds outside the page's memory, until a file of them is asked for.
 */
import type { BackupHeader } from '#domain/backup/backup-format.ts'
import type { BackupEntry } from '#domain/backup/backup-parser.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import { readBackup, type BackupSource, type ReadProblem } from '#services/backup/read-backup.ts'

export interface Table {
  readonly type: string
  readonly count: number
  /** Names of the fields that its records have, sorted. */
  readonly fields: readonly string[]
  /** A record a line. */
  readonly lines: Blob
}

/** Lines that are no records of a table, as they stand in the backup. */
export interface OtherLines {
  readonly count: number
  readonly lines: Blob
}

export interface OpenedBackup {
  readonly header: BackupHeader
  readonly tables: readonly Table[]
  readonly others: OtherLines
}

interface Growing {
  count: number
  readonly fields: Set<string>
  readonly parts: Blob[]
}

export async function readTables(
  source: BackupSource,
  progress: (readBytes: number) => void,
): Promise<Result<OpenedBackup, ReadProblem>> {
  const tables = new Map<string, Growing>()
  const others: string[] = []
  const tableOf = (type: string): Growing => {
    const table = tables.get(type) ?? { count: 0, fields: new Set(), parts: [] }
    tables.set(type, table)
    return table
  }
  const read = await readBackup(source, {
    header: () => true,
    entries: (entries) => {
      const texts = new Map<string, string>()
      for (const entry of entries) {
        if (entry.kind !== 'record') {
          others.push(`${JSON.stringify(toLine(entry))}\n`)
          continue
        }
        const { record } = entry
        const table = tableOf(record.type)
        table.count += 1
        for (const field of Object.keys(record.fields)) table.fields.add(field)
        texts.set(record.type, `${texts.get(record.type) ?? ''}${JSON.stringify(record)}\n`)
      }
      for (const [type, text] of texts) tableOf(type).parts.push(new Blob([text]))
      return Promise.resolve()
    },
    progress,
  })
  if (!read.ok) return read
  const finished = [...tables].map(([type, { count, fields, parts }]) => ({
    type,
    count,
    fields: [...fields].toSorted(),
    lines: new Blob(parts),
  }))
  const otherLines = { count: others.length, lines: new Blob(others) }
  return ok({ header: read.value, tables: finished, others: otherLines })
}

function toLine(entry: Exclude<BackupEntry, { kind: 'record' }>): object {
  if (entry.kind === 'handover') return { handover: entry.handover }
  return entry.kind === 'setAside' ? { setAside: entry.setAside } : { unreadable: entry.row }
}
