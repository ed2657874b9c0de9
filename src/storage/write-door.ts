/**
 * The write door: the only place that puts records. A write is validated, stamped and sealed, and
 * then committed in one transaction together with its place in the outbox.
 *
 * Sealing happens before the transaction opens: IndexedDB ends a transaction that waits for
 * anything else. In between another tab may have written the same record; the transaction then
 * finds another rev than the one that was changed, and the door starts over from that.
 */
import {
  checkFields,
  mayChange,
  recordTypes,
  subjectOf,
  type Change,
  type FieldProblem,
} from '#domain/record-types.ts'
import {
  changedNames,
  changeRecord,
  createRecord,
  latestStamp,
  type Fields,
  type StoredRecord,
} from '#domain/shared/record.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { laterStamp, nextStamp, type Stamp } from '#domain/shared/stamp.ts'
import { NETWORK_SCOPE } from '#vault/keyring.ts'
import type { RecordSealer, SealedRecord } from '#vault/record-sealer.ts'
import { isStorageFailure, type AyumiDatabase, type RecordRow } from './database.ts'
import { lengthenOutbox } from './outbox.ts'
import type { RecordReader } from './record-reader.ts'

export type WriteProblem =
  /** The fields do not make a valid record: a form should have said so before. */
  | { readonly kind: 'invalid'; readonly id: string; readonly problems: readonly FieldProblem[] }
  /** The stored record does not open here; writing over it would lose it. */
  | { readonly kind: 'unreadable'; readonly id: string }
  /** A newer version of the app wrote it; this one may only show it. */
  | { readonly kind: 'newerSchema'; readonly id: string }
  /** It was submitted meanwhile, perhaps in another tab: it is corrected by a new one. */
  | { readonly kind: 'frozen'; readonly id: string }
  /** The device refused (disk full, database gone): nothing was kept. */
  | { readonly kind: 'notKept'; readonly reason: string }

export interface WriteDoor {
  /** Writes all changes or none. */
  write(changes: readonly Change[]): Promise<Result<void, WriteProblem>>
  /** Resolves when no write is under way: locking waits for it. */
  settled(): Promise<void>
}

export interface WriteDoorParts {
  readonly database: AyumiDatabase
  readonly sealer: RecordSealer
  readonly reader: RecordReader
  readonly now: () => number
  /** Device id, for stamps. */
  readonly device: string
  /** Staff profile id: every record carries its author. */
  readonly staff: string
  /** The scope of records that belong to the organisation's own people. */
  readonly home: string
}

interface Prepared {
  readonly record: StoredRecord
  /** The rev that was changed; absent for a new record. */
  readonly basedOn: string | undefined
}

/** How often a write starts over because another tab was faster. */
const MAX_ATTEMPTS = 20

export function createWriteDoor(parts: WriteDoorParts): WriteDoor {
  const stamper = createStamper(parts)
  let queue: Promise<unknown> = Promise.resolve()

  const writeOnce: WriteDoor['write'] = async (changes) => {
    let trustMemory = true
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const prepared = await prepareAll(parts, changes, stamper, trustMemory)
      if (!prepared.ok) return prepared
      const kept = await keep(parts, prepared.value)
      if (kept !== 'overtaken') return kept
      trustMemory = false
    }
    return err({ kind: 'notKept', reason: 'overtaken' })
  }

  const writeNow: WriteDoor['write'] = async (changes) => {
    try {
      return await writeOnce(changes)
    } catch (error) {
      if (isStorageFailure(error)) return err({ kind: 'notKept', reason: error.name })
      throw error
    }
  }

  // One write after the other: a tap that follows a tap sees what the first one kept.
  return {
    write: (changes) => {
      const result = queue.then(() => writeNow(changes))
      queue = result.catch(() => undefined)
      return result
    },
    settled: async () => {
      await queue
    },
  }
}

type Stamper = (after: StoredRecord | undefined) => Stamp

function createStamper({ now, device }: WriteDoorParts): Stamper {
  let last: Stamp | undefined
  return (after) => {
    last = nextStamp(laterStamp(last, after && latestStamp(after)), now(), device)
    return last
  }
}

async function prepareAll(
  parts: WriteDoorParts,
  changes: readonly Change[],
  stamper: Stamper,
  trustMemory: boolean,
): Promise<Result<readonly Prepared[], WriteProblem>> {
  const rows = await rowsToRead(parts, changes, trustMemory)
  const prepared: Prepared[] = []
  for (const change of changes) {
    const current = await currentRecord(parts.reader, change.id, rows)
    if (!current.ok) return current
    const record = applyChange(parts, change, current.value?.record, stamper)
    if (!record.ok) return record
    if (record.value !== current.value?.record) {
      prepared.push({ record: record.value, basedOn: current.value?.rev })
    }
  }
  return ok(prepared)
}

/** The rows of the records that are not known in memory, or, after being overtaken, of all. */
async function rowsToRead(
  { database, reader }: WriteDoorParts,
  changes: readonly Change[],
  trustMemory: boolean,
): Promise<ReadonlyMap<string, RecordRow>> {
  const ids = changes.map(({ id }) => id).filter((id) => !trustMemory || !reader.known(id))
  if (ids.length === 0) return new Map()
  const rows = await database.records.bulkGet(ids)
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])))
}

async function currentRecord(
  reader: RecordReader,
  id: string,
  rows: ReadonlyMap<string, RecordRow>,
): Promise<Result<{ rev: string; record: StoredRecord } | undefined, WriteProblem>> {
  const row = rows.get(id)
  if (!row) return ok(reader.known(id))
  const opened = await reader.openRow(row)
  return opened.ok ? ok({ rev: row.rev, record: opened.value }) : err({ kind: 'unreadable', id })
}

function applyChange(
  { staff, home }: WriteDoorParts,
  change: Change,
  current: StoredRecord | undefined,
  stamper: Stamper,
): Result<StoredRecord, WriteProblem> {
  const { type, id } = change
  const { schema, scope } = recordTypes[type]
  const fields = current ? fieldsFor(change, current) : change.fields
  if (current && current.schema > schema) return err({ kind: 'newerSchema', id })
  const checked = checkFields(type, { ...current?.fields, ...fields })
  if (!checked.ok) return err({ kind: 'invalid', id, problems: checked.error })
  if (current && !mayChange(type, current.fields, changedNames(current, fields)))
    return err({ kind: 'frozen', id })
  const write = { schema, staff, stamp: stamper(current) }
  if (current) return ok(changeRecord(current, { ...write, fields }))
  const identity = { id, type, scope: scope === 'network' ? NETWORK_SCOPE : home }
  return ok(createRecord(identity, { ...write, fields: checked.value }))
}

/** The type of a change says which record it is for; inside the door all fields are alike. */
const fieldsFor = ({ fields, edit }: Change, { fields: stored }: StoredRecord): Fields =>
  edit ? (edit as (current: Fields) => Fields)(stored) : fields

async function keep(
  { database, sealer, reader }: WriteDoorParts,
  prepared: readonly Prepared[],
): Promise<Result<void, never> | 'overtaken'> {
  const sealed = await Promise.all(prepared.map(({ record }) => sealer.seal(record)))
  const ids = sealed.map(({ id }) => id)
  const { records, device } = database
  const isKept = await database.transaction('rw', records, device, async () => {
    const before = await records.bulkGet(ids)
    if (prepared.some(({ basedOn }, index) => before[index]?.rev !== basedOn)) return false
    const newIds = new Set(ids.filter((_, index) => before[index]?.unsent === undefined))
    const lastUnsent = newIds.size > 0 ? await lengthenOutbox(database, newIds.size) : 0
    await records.bulkPut(
      prepared.flatMap(({ record }, index) => {
        const [row, old] = [sealed[index], before[index]]
        return row ? [toRow(record, row, old, lastUnsent + 1 + index)] : []
      }),
    )
    return true
  })
  if (!isKept) return 'overtaken'
  prepared.forEach(({ record }, index) => {
    const rev = sealed[index]?.rev
    if (rev) reader.remember(rev, record)
  })
  return ok(undefined)
}

/**
 * A rev names the revs it supersedes on the server's shelf. The server never saw an unsent rev,
 * so its successor inherits its parents and its place in the outbox.
 */
function toRow(
  record: StoredRecord,
  sealed: SealedRecord,
  old: RecordRow | undefined,
  nextUnsent: number,
): RecordRow {
  const wasUnsent = old?.unsent !== undefined
  return {
    ...sealed,
    type: record.type,
    subject: subjectOf(record),
    parents: old ? (wasUnsent ? old.parents : [old.rev]) : [],
    unsent: old?.unsent ?? nextUnsent,
  }
}
