/**
 * Reads the lines of a backup from the top and refuses the first thing that is not as we write it.
 * Nothing it hands out may be kept before `finish` has said that the whole file is sound.
 *
 * Records come in the order of their ids, so that a line that was doubled or moved is met where it
 * stands, whoever has also mended the checksum.
 */
import { checkRecord } from '#domain/record-types.ts'
import { parseBoundedJson, type JsonProblem } from '#domain/shared/bounded-json.ts'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import {
  anyHeaderSchema,
  BACKUP_FORMAT,
  headerSchema,
  lineSchema,
  type BackupFooter,
  type BackupHeader,
  type HandoverLine,
  type SetAsideLine,
  type UnreadableLine,
} from './backup-format.ts'

export type BackupProblem =
  /** The first line is no header of ours: another file was chosen. */
  | { readonly kind: 'notABackup' }
  /** A newer version of the app wrote it: update the app first. */
  | { readonly kind: 'newerFormat'; readonly format: number }
  /** The line cannot be read, so the file was altered; `path` tells where in a record. */
  | {
      readonly kind: 'badLine'
      readonly line: number
      readonly reason: JsonProblem | 'notUtf8' | 'tooLong' | 'notALine' | 'badFields' | 'outOfOrder'
      readonly path?: string
    }
  /** The file ends before its last line: it was not copied whole. `line` is the last one there is. */
  | { readonly kind: 'cutShort'; readonly line: number }
  /** It has all its lines, but they are not the ones that were written. */
  | { readonly kind: 'altered'; readonly line: number }

/** What a line hands out between header and footer. */
export type BackupEntry =
  | { readonly kind: 'record'; readonly record: StoredRecord }
  | { readonly kind: 'unreadable'; readonly row: UnreadableLine }
  | { readonly kind: 'handover'; readonly handover: HandoverLine }
  | { readonly kind: 'setAside'; readonly setAside: SetAsideLine }

/** SHA-256 of what was added so far. */
export interface RunningDigest {
  /** Adds a text as UTF-8. */
  add(text: string): void
  /** Lower-case hex; nothing may be added afterwards. */
  hex(): string
}

export interface BackupParser {
  /** Known from the first line on. */
  readonly header: BackupHeader | undefined
  /** Takes the next line, without its end; undefined for header and footer. */
  take(line: string): Result<BackupEntry | undefined, BackupProblem>
  /** Call it when there are no more lines. */
  finish(): Result<BackupHeader, BackupProblem>
}

export function createBackupParser(digest: RunningDigest): BackupParser {
  let line = 0
  let header: BackupHeader | undefined
  let isComplete = false
  let lastPlace = ''
  const counts: Record<string, number> = {}

  const bad = (reason: Extract<BackupProblem, { kind: 'badLine' }>['reason'], path?: string) =>
    err({ kind: 'badLine', line, reason, ...(path === undefined ? {} : { path }) } as const)

  const takeEntry = (entry: BackupEntry): Result<BackupEntry, BackupProblem> => {
    const place = placeOf(entry)
    if (place <= lastPlace) return bad('outOfOrder')
    lastPlace = place
    const type = typeOf(entry)
    if (type !== undefined) counts[type] = (counts[type] ?? 0) + 1
    return ok(entry)
  }

  const takeFooter = ({ lines, sha256 }: BackupFooter): Result<undefined, BackupProblem> => {
    const isItself =
      lines === line - 2 &&
      sha256 === digest.hex() &&
      canonicalJson(header?.counts) === canonicalJson(counts)
    isComplete = isItself
    return isItself ? ok(undefined) : err({ kind: 'altered', line })
  }

  const take: BackupParser['take'] = (text) => {
    line += 1
    const json = parseBoundedJson(text)
    if (!header) {
      const read = json.ok ? readHeader(json.value) : err({ kind: 'notABackup' } as const)
      if (!read.ok) return read
      header = read.value
      digest.add(`${text}\n`)
      return ok(undefined)
    }
    if (isComplete) return bad('notALine')
    if (!json.ok) return bad(json.error)
    const parsed = lineSchema.safeParse(json.value)
    if (!parsed.success) return bad('notALine')
    const content = parsed.data
    if ('end' in content) return takeFooter(content.end)
    digest.add(`${text}\n`)
    if ('unreadable' in content) return takeEntry({ kind: 'unreadable', row: content.unreadable })
    if ('handover' in content) return takeEntry({ kind: 'handover', handover: content.handover })
    if ('setAside' in content) return takeEntry({ kind: 'setAside', setAside: content.setAside })
    const record = checkRecord(content.record)
    if (!record.ok) return bad('badFields', record.error[0]?.path)
    return takeEntry({ kind: 'record', record: record.value })
  }

  return {
    get header() {
      return header
    },
    take,
    finish: () => {
      if (!header) return err({ kind: 'notABackup' })
      return isComplete ? ok(header) : err({ kind: 'cutShort', line })
    },
  }
}

function readHeader(value: unknown): Result<BackupHeader, BackupProblem> {
  const any = anyHeaderSchema.safeParse(value)
  if (!any.success) return err({ kind: 'notABackup' })
  const { ayumiBackup } = any.data
  if (ayumiBackup.format > BACKUP_FORMAT)
    return err({ kind: 'newerFormat', format: ayumiBackup.format })
  const header = headerSchema.safeParse(ayumiBackup)
  return header.success ? ok(header.data) : err({ kind: 'badLine', line: 1, reason: 'notALine' })
}

/** The type of a record, whether it opens or not. */
function typeOf(entry: BackupEntry): string | undefined {
  if (entry.kind === 'record') return entry.record.type
  return entry.kind === 'unreadable' ? entry.row.type : undefined
}

/** Where an entry stands among all: rows by id, then hand-overs, then what was set aside. */
function placeOf(entry: BackupEntry): string {
  switch (entry.kind) {
    case 'record':
      return `1 ${entry.record.id}`
    case 'unreadable':
      return `1 ${entry.row.id}`
    case 'handover':
      return `2 ${entry.handover.id}`
    case 'setAside':
      return `3 ${entry.setAside.id}`
  }
}
