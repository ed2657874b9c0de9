/**
 * The write door: the only place that puts records. A write is validated, stamped and sealed, and
 * then committed in one transaction together with its place in the outbox.
 *
 * Sealing happens before the transaction opens: IndexedDB ends a transaction that waits for
 * anything else. In between another tab may have written the same record; its row can then no longer
 * be replaced by one made from the older copy, and the door starts over from the newer.
 */
import {
  checkFields,
  mayChange,
  recordTypes,
  subjectOf,
  type Change,
  type FieldProblem,
} from '#domain/record-types.ts'
import { sameValue } from '#domain/shared/canonical-json.ts'
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
import type { RecordSealer } from '#vault/record-sealer.ts'
import {
  describeFailure,
  isStorageFailure,
  type AyumiDatabase,
  type RecordRow,
  type RowState,
  type StorageFailure,
} from './database.ts'
import type { KnownRecord, RecordReader } from './record-reader.ts'
import { replaceRows, type Alongside } from './replace-rows.ts'

export type WriteProblem =
  /** The fields do not make a valid record: a form should have said so before. */
  | { readonly kind: 'invalid'; readonly id: string; readonly problems: readonly FieldProblem[] }
  /** The stored record does not open here; writing over it would lose it. */
  | { readonly kind: 'unreadable'; readonly id: string }
  /** A newer version of the app wrote it; this one may only show it. */
  | { readonly kind: 'newerSchema'; readonly id: string }
  /** It was submitted meanwhile, perhaps in another tab: it is corrected by a new one. */
  | { readonly kind: 'frozen'; readonly id: string }
  /** Since it was read, these fields have been changed, perhaps in another tab: look at them first. */
  | { readonly kind: 'overtaken'; readonly id: string; readonly names: readonly string[] }
  /** The device refused: nothing was kept. */
  | ({ readonly kind: 'notKept' } & StorageFailure)

export interface WriteDoor {
  /**
   * Writes all changes or none. What is done `alongside` is kept with them or not at all, and refuses
   * the write by throwing; it is done again if another tab was faster.
   */
  write(changes: readonly Change[], alongside?: Alongside): Promise<Result<void, WriteProblem>>
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
  /** The row of the copy that was changed; absent for a new record. */
  readonly old: RowState | undefined
}

/** How often a write starts over because another tab was faster. */
const MAX_ATTEMPTS = 20

export function createWriteDoor(parts: WriteDoorParts): WriteDoor {
  const stamper = createStamper(parts)
  let queue: Promise<unknown> = Promise.resolve()

  const writeOnce: WriteDoor['write'] = async (changes, alongside) => {
    let trustMemory = true
    for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
      const prepared = await prepareAll(parts, changes, stamper, trustMemory)
      if (!prepared.ok) return prepared
      const kept = await keep(parts, prepared.value, alongside)
      if (kept !== 'overtaken') return kept
      trustMemory = false
    }
    return err({ kind: 'notKept', trouble: 'refused', reason: 'overtaken' })
  }

  const writeNow: WriteDoor['write'] = async (changes, alongside) => {
    try {
      return await writeOnce(changes, alongside)
    } catch (error) {
      if (!isStorageFailure(error)) throw error
      return err({ kind: 'notKept', ...describeFailure(error) })
    }
  }

  // One write after the other: a tap that follows a tap sees what the first one kept.
  return {
    write: (changes, alongside) => {
      const result = queue.then(() => writeNow(changes, alongside))
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
  const prepared = new Map<string, Prepared>()
  for (const change of changes) {
    const current = await currentRecord(parts.reader, change.id, rows)
    if (!current.ok) return current
    // A record may be changed more than once in one write: each change goes by the one before it.
    const { record: before, old } = prepared.get(change.id) ?? {
      record: current.value?.record,
      old: current.value?.row,
    }
    const record = applyChange(parts, change, before, stamper)
    if (!record.ok) return record
    if (record.value !== before) prepared.set(change.id, { record: record.value, old })
  }
  return ok([...prepared.values()])
}

/** The rows of the records that are not known in memory, or, after being overtaken, of all. */
async function rowsToRead(
  { database, reader }: WriteDoorParts,
  changes: readonly Change[],
  trustMemory: boolean,
): Promise<ReadonlyMap<string, RecordRow>> {
  const ids = changes.map(({ id }) => id).filter((id) => !trustMemory || !reader.known(id))
  if (ids.length === 0) return new Map()
  const rows = await database.rowsOf(ids)
  return new Map(rows.map((row) => [row.id, row]))
}

async function currentRecord(
  reader: RecordReader,
  id: string,
  rows: ReadonlyMap<string, RecordRow>,
): Promise<Result<KnownRecord | undefined, WriteProblem>> {
  const row = rows.get(id)
  if (!row) return ok(reader.known(id))
  const opened = await reader.openRow(row)
  return opened.ok ? ok({ record: opened.value, row }) : err({ kind: 'unreadable', id })
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
  const overtaken = current ? overtakenNames(change, current) : []
  if (overtaken.length > 0) return err({ kind: 'overtaken', id, names: overtaken })
  const checked = checkFields(type, { ...current?.fields, ...fields })
  if (!checked.ok) return err({ kind: 'invalid', id, problems: checked.error })
  if (current && !mayChange(type, current.fields, changedNames(current, fields)))
    return err({ kind: 'frozen', id })
  const write = { schema, staff, stamp: stamper(current) }
  if (current) return ok(changeRecord(current, { ...write, fields }))
  const identity = { id, type, scope: scope === 'network' ? NETWORK_SCOPE : home }
  return ok(createRecord(identity, { ...write, fields: checked.value }))
}

/** What is no longer as it was read, and not what it is to become either. */
function overtakenNames({ fields, from = {} }: Change, { fields: stored }: StoredRecord): string[] {
  const wanted = new Map<string, unknown>(Object.entries(fields))
  return Object.entries(from)
    .filter(([name, read]) => {
      const now = stored[name]
      return !sameValue(now, read) && !sameValue(now, wanted.get(name))
    })
    .map(([name]) => name)
}

/** The type of a change says which record it is for; inside the door all fields are alike. */
const fieldsFor = ({ fields, edit }: Change, { fields: stored }: StoredRecord): Fields =>
  edit ? (edit as (current: Fields) => Fields)(stored) : fields

async function keep(
  { database, sealer, reader }: WriteDoorParts,
  prepared: readonly Prepared[],
  alongside: Alongside | undefined,
): Promise<Result<void, never> | 'overtaken'> {
  const replacements = await Promise.all(
    prepared.map(async ({ record, old }) => {
      const { type } = record
      return { row: { ...(await sealer.seal(record)), type, subject: subjectOf(record) }, old }
    }),
  )
  const rows = await replaceRows(database, replacements, alongside)
  if (rows === 'overtaken') return rows
  for (const [index, { record }] of prepared.entries()) {
    const row = rows[index]
    if (row) reader.remember({ record, row })
  }
  return ok(undefined)
}
