/** The tables of a device. Nothing in a row says who, when or what (see SECURITY.md). */
import { Dexie, type Table } from 'dexie'
import type { SealedRecord } from '#vault/record-sealer.ts'
import { VersionGate } from './version-gate.ts'

/** Where the row of a record stands on this device and before the server. */
export interface RowState {
  /** How often this device has kept the record, counted from 1: raised by every change of its row. */
  readonly edition: number
  readonly rev: string
  /** The revs this one supersedes on the server's shelf. */
  readonly parents: readonly string[]
  /** Place in the outbox; absent once the server has acknowledged the rev. */
  readonly unsent?: number
}

export interface RecordRow extends SealedRecord, RowState {
  readonly type: string
  /** Random id of the participant the record is about, or '' when it is about nobody. */
  readonly subject: string
}

/** What of a row is sealed or says what it is, without where it stands. */
export type RowContent = Omit<RecordRow, 'edition' | 'parents' | 'unsent'>

/**
 * What a restore will do to one record when it is committed: put `row` in place of the copy that it
 * was made from, or, without a row, take that away.
 */
export interface StagedChange {
  readonly id: string
  readonly row?: RowContent
  readonly old?: RowState
  /** The row stands beside what the server knows of the record, and supersedes none of it. */
  readonly isFork: boolean
}

/** The key of a row. */
export type RowKey = readonly [id: string, edition: number]

export interface DeviceRow {
  readonly key: string
  readonly value: unknown
}

export class AyumiDatabase extends Dexie {
  /** One row for each record, replaced as a whole (see replace-rows.ts). */
  readonly rows!: Table<RecordRow, RowKey>
  readonly device!: Table<DeviceRow, string>
  /** Empty, except while a restore is prepared (see restore-door.ts). */
  readonly staged!: Table<StagedChange, string>
  readonly #gate: VersionGate
  #isLeft = false

  constructor(name: string) {
    const gate = new VersionGate()
    // Strict: a transaction is reported done only when the disk has it, so a dead battery
    // loses nothing that the screen has shown as kept.
    super(name, {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: gate.factory,
    })
    this.#gate = gate
    this.version(1).stores({ records: 'id, type, [subject+type], unsent', device: 'key' })
    this.version(2)
      .stores({ rows: '[id+edition], &id, [type+subject], unsent' })
      .upgrade(async (transaction) => {
        const rows = await transaction.table<Omit<RecordRow, 'edition'>>('records').toArray()
        await transaction.table<RecordRow>('rows').bulkAdd(rows.map(toFirstEdition))
      })
    this.version(3).stores({ records: null })
    this.version(4).stores({ staged: 'id' })
  }

  /** Opens it where it is new or of this version; any other stays closed, and as it is. */
  async openIfCurrent(): Promise<'current' | 'earlier' | 'later'> {
    try {
      await this.open()
      return 'current'
    } catch (error) {
      if (this.#gate.met) return this.#gate.met
      throw error
    }
  }

  /** Opens one of an earlier version and brings it up to this one, whole or not at all. */
  async upgrade(): Promise<void> {
    this.#gate.isOpen = true
    await this.open()
  }

  /** The rows of these records; those without a row are left out. */
  rowsOf(ids: readonly string[]): Promise<RecordRow[]> {
    return this.rows.where('id').anyOf(ids).toArray()
  }

  /**
   * Calls back when another tab deletes the database, or when it is closed, by the browser too; not
   * for `leave`.
   */
  whenGone(onGone: () => void): () => void {
    const listener = () => {
      if (!this.#isLeft) onGone()
    }
    this.on('versionchange', listener)
    this.on('close', listener)
    return () => {
      this.on('versionchange').unsubscribe(listener)
      this.on('close').unsubscribe(listener)
    }
  }

  /**
   * For good, whoever closes it: Dexie would open it anew at the next call, and what opens then may be
   * empty, or of a version this page does not know.
   */
  override close(): void {
    super.close()
  }

  /** Closes it to be deleted by the one who leaves it, who says what comes next. */
  leave(): void {
    this.#isLeft = true
    this.close()
  }
}

const toFirstEdition = (row: Omit<RecordRow, 'edition'>): RecordRow => ({ ...row, edition: 1 })

/** Own data and the fictional sample never share a database, so leaving one cannot hurt the other. */
export const DATABASE_NAMES = { own: 'ayumi', sample: 'ayumi-sample' } as const

export type DatabaseKind = keyof typeof DATABASE_NAMES

export const openDatabase = (kind: DatabaseKind): AyumiDatabase =>
  new AyumiDatabase(DATABASE_NAMES[kind])

/** Deletes a whole database; the app does that to the sample only, when it is left. */
export const deleteDatabase = (kind: DatabaseKind): Promise<void> =>
  Dexie.delete(DATABASE_NAMES[kind])

/** Whether a row was not added because its id is taken: another tab was faster. */
export function isTaken(error: unknown): boolean {
  if (error instanceof Dexie.BulkError) return error.failures.every(isTaken)
  if (error instanceof Dexie.AbortError) return isTaken(error.inner)
  return error instanceof Error && error.name === 'ConstraintError'
}

/** Whether the browser's storage failed (full, closed, gone), as opposed to a bug of ours. */
export const isStorageFailure = (error: unknown): error is Error =>
  error instanceof Dexie.DexieError

export type StorageTrouble =
  /** There is no room. */
  | 'full'
  /** The page has lost its database, and gets it back by starting over. */
  | 'closed'
  /** The disk or the browser does not write, for a reason it keeps to itself. */
  | 'refused'

export interface StorageFailure {
  readonly trouble: StorageTrouble
  /** The browser's own name for it. */
  readonly reason: string
}

/** What a failure of the storage means to a person. */
export function describeFailure(error: Error): StorageFailure {
  const causes = withCauses(error)
  return { trouble: troubleOf(causes), reason: causes.at(-1)?.name ?? error.name }
}

function troubleOf(causes: readonly Cause[]): StorageTrouble {
  if (causes.some(({ name }) => name === 'QuotaExceededError')) return 'full'
  const isClosed = causes.some(
    // Browsers tell of a lost connection in words alone.
    ({ name, message }) =>
      name === 'DatabaseClosedError' || /connection .*(lost|closing)/i.test(message),
  )
  return isClosed ? 'closed' : 'refused'
}

interface Cause {
  readonly name: string
  readonly message: string
}

/** Dexie wraps what the browser says, a transaction what its last request met. */
function withCauses(error: unknown): readonly Cause[] {
  if (!(error instanceof Error || error instanceof DOMException)) return []
  const inner = error instanceof Dexie.DexieError ? error.inner : undefined
  const failures = error instanceof Dexie.BulkError ? error.failures : []
  return [error, ...withCauses(inner), ...failures.flatMap(withCauses)]
}
