/**
 * Reading: rows come out of the database in one transaction and are opened after it has closed.
 * What was opened is remembered by rev until the app locks, so a screen that reads again pays
 * only for what changed. A record that does not open is reported and stays where it is.
 */
import { liveQuery } from 'dexie'
import { subjectOf, type RecordOf, type RecordType } from '#domain/record-types.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import type { OpenProblem, RecordSealer } from '#vault/record-sealer.ts'
import type { AyumiDatabase, RecordRow } from './database.ts'
import { outboxLength } from './outbox.ts'

export interface UnreadableRecord {
  readonly id: string
  readonly type: string
  readonly problem: OpenProblem
}

/** Which records: all of a type, or those of a type about one participant. */
export interface RecordQuery<T extends RecordType> {
  readonly type: T
  readonly subject?: string | undefined
}

export interface RecordReader {
  list<T extends RecordType>(query: RecordQuery<T>): Promise<readonly RecordOf<T>[]>
  find<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined>
  /** Calls back with the list now and after every change, in any tab. Returns how to stop. */
  watch<T extends RecordType>(
    query: RecordQuery<T>,
    onRecords: (records: readonly RecordOf<T>[]) => void,
    onError: (error: unknown) => void,
  ): () => void
  /** Calls back with the length of the outbox now and after every change. */
  watchUnsent(onCount: (count: number) => void): () => void
  /** Records met so far that do not open. */
  unreadable(): readonly UnreadableRecord[]
  /** For the write door: the record behind a row. */
  openRow(row: RecordRow): Promise<Result<StoredRecord, OpenProblem>>
  /** For the write door: the newest copy known without asking the database. */
  known(id: string): { readonly rev: string; readonly record: StoredRecord } | undefined
  remember(rev: string, record: StoredRecord): void
}

/** Type and subject stand in clear beside the sealed bytes, so they are held against what is inside. */
async function openChecked(
  sealer: RecordSealer,
  row: RecordRow,
): Promise<Result<StoredRecord, OpenProblem>> {
  try {
    const opened = await sealer.open(row)
    const isItself =
      opened.ok && opened.value.type === row.type && subjectOf(opened.value) === row.subject
    return !opened.ok || isItself ? opened : err('altered')
  } catch {
    return err('unparsable')
  }
}

export function createRecordReader(database: AyumiDatabase, sealer: RecordSealer): RecordReader {
  const opened = new Map<string, { readonly rev: string; readonly record: StoredRecord }>()
  const unreadable = new Map<string, UnreadableRecord>()

  const openRow = async (row: RecordRow): Promise<Result<StoredRecord, OpenProblem>> => {
    const known = opened.get(row.id)
    if (known?.rev === row.rev) return ok(known.record)
    const result = await openChecked(sealer, row)
    if (result.ok) {
      // A row read before the last write may be opened after it: the newer copy stays.
      const newest = opened.get(row.id)
      if (!newest || newest.record.author.stamp <= result.value.author.stamp)
        opened.set(row.id, { rev: row.rev, record: result.value })
      unreadable.delete(row.id)
    } else {
      unreadable.set(row.id, { id: row.id, type: row.type, problem: result.error })
    }
    return result
  }

  const openAll = async (rows: readonly RecordRow[]): Promise<readonly StoredRecord[]> => {
    const results = await Promise.all(rows.map(openRow))
    return results.flatMap((result) => (result.ok ? [result.value] : []))
  }

  const rowsOf = ({ type, subject }: RecordQuery<RecordType>): Promise<RecordRow[]> =>
    subject === undefined
      ? database.records.where('type').equals(type).toArray()
      : database.records.where('[subject+type]').equals([subject, type]).toArray()

  return {
    list: async <T extends RecordType>(query: RecordQuery<T>) =>
      (await openAll(await rowsOf(query))) as readonly RecordOf<T>[],
    find: async <T extends RecordType>(type: T, id: string) => {
      const row = await database.records.get(id)
      if (row?.type !== type) return undefined
      const result = await openRow(row)
      return result.ok ? (result.value as RecordOf<T>) : undefined
    },
    watch: <T extends RecordType>(
      query: RecordQuery<T>,
      onRecords: (records: readonly RecordOf<T>[]) => void,
      onError: (error: unknown) => void,
    ) => {
      let newest = 0
      const subscription = liveQuery(() => rowsOf(query)).subscribe({
        next: (rows) => {
          newest += 1
          const turn = newest
          openAll(rows).then((records) => {
            if (turn === newest) onRecords(records as readonly RecordOf<T>[])
          }, onError)
        },
        error: onError,
      })
      return () => {
        newest += 1
        subscription.unsubscribe()
      }
    },
    watchUnsent: (onCount) => {
      const counted = liveQuery(() => outboxLength(database))
      const subscription = counted.subscribe({ next: onCount })
      return () => subscription.unsubscribe()
    },
    unreadable: () => [...unreadable.values()],
    openRow,
    known: (id) => opened.get(id),
    remember: (rev, record) => opened.set(record.id, { rev, record }),
  }
}
