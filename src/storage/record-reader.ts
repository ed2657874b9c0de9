/**
 * Reading: rows come out of the database in one transaction and are opened after it has closed.
 * What was opened is remembered by rev until the app locks, so a screen that reads again pays
 * only for what changed. A record that does not open is reported and stays where it is.
 */
import { liveQuery } from 'dexie'
import { subjectOf, type RecordOf, type RecordType } from '#domain/record-types.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import { ok, type Result } from '#domain/shared/result.ts'
import type { OpenProblem, RecordSealer } from '#vault/record-sealer.ts'
import type { AyumiDatabase, RecordRow, RowState } from './database.ts'
import { createLiveLists, type Follow } from './live-lists.ts'
import { openRow as openRowWith } from './open-row.ts'
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

/** A record in memory, and how its row stood when it was read or written. */
export interface KnownRecord {
  readonly record: StoredRecord
  readonly row: RowState
}

export interface RecordReader {
  list<T extends RecordType>(query: RecordQuery<T>): Promise<readonly RecordOf<T>[]>
  find<T extends RecordType>(type: T, id: string): Promise<RecordOf<T> | undefined>
  /** The list as last read, if some screen follows it; the same object until it changes. */
  latest<T extends RecordType>(query: RecordQuery<T>): readonly RecordOf<T>[] | undefined
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
  /** Calls back when a record is met that does not open, or one that did not opens. */
  watchUnreadable(onChange: () => void): () => void
  /** For the write door: the record behind a row. */
  openRow(row: RecordRow): Promise<Result<StoredRecord, OpenProblem>>
  /** For the write door: the newest copy known without asking the database. */
  known(id: string): KnownRecord | undefined
  /** For the write door: what it has kept, which every list shows from now on. */
  remember(known: KnownRecord): void
  /** After a restore: what is in memory may no longer be what is on the disk. */
  forgetAll(): void
}

export function createRecordReader(database: AyumiDatabase, sealer: RecordSealer): RecordReader {
  const opened = new Map<string, KnownRecord>()
  let unreadable: readonly UnreadableRecord[] = []
  const unreadableWatchers = new Set<() => void>()

  const noteUnreadable = (id: string, found: UnreadableRecord | undefined) => {
    const noted = unreadable.find((record) => record.id === id)
    if (noted?.problem === found?.problem) return
    const others = unreadable.filter((record) => record !== noted)
    unreadable = found ? [...others, found] : others
    for (const onChange of unreadableWatchers) onChange()
  }

  /**
   * A row read before the last write may be opened after it: the later edition stays. Gives back the
   * record as it now is.
   */
  const remember = ({ record, row }: KnownRecord): StoredRecord => {
    const { edition, rev, parents, unsent } = row
    const known = opened.get(record.id)
    if (known && edition < known.row.edition) return known.record
    const state = { edition, rev, parents, ...(unsent !== undefined && { unsent }) }
    opened.set(record.id, { record, row: state })
    return record
  }

  const openRow = async (row: RecordRow): Promise<Result<StoredRecord, OpenProblem>> => {
    const known = opened.get(row.id)
    const result = known?.row.rev === row.rev ? ok(known.record) : await openRowWith(sealer, row)
    const { id, type } = row
    noteUnreadable(id, result.ok ? undefined : { id, type, problem: result.error })
    return result.ok ? ok(remember({ record: result.value, row })) : result
  }

  const openAll = async (rows: readonly RecordRow[]): Promise<readonly StoredRecord[]> => {
    const results = await Promise.all(rows.map(openRow))
    return results.flatMap((result) => (result.ok ? [result.value] : []))
  }

  const rowsOf = ({ type, subject }: RecordQuery<RecordType>): Promise<RecordRow[]> =>
    subject === undefined
      ? database.rows.where('type').equals(type).toArray()
      : database.rows.where('[type+subject]').equals([type, subject]).toArray()

  const follow: Follow<RecordQuery<RecordType>, StoredRecord> = (query, onRecords, onError) => {
    let newest = 0
    const subscription = liveQuery(() => rowsOf(query)).subscribe({
      next: (rows) => {
        newest += 1
        const turn = newest
        openAll(rows).then((records) => {
          if (turn === newest) onRecords(records)
        }, onError)
      },
      error: onError,
    })
    return () => {
      newest += 1
      subscription.unsubscribe()
    }
  }
  const lists = createLiveLists(follow, ({ type, subject }) => `${type} ${subject ?? '*'}`)

  return {
    list: async <T extends RecordType>(query: RecordQuery<T>) =>
      (await openAll(await rowsOf(query))) as readonly RecordOf<T>[],
    find: async <T extends RecordType>(type: T, id: string) => {
      const [row] = await database.rowsOf([id])
      if (row?.type !== type) return undefined
      const result = await openRow(row)
      return result.ok ? (result.value as RecordOf<T>) : undefined
    },
    latest: <T extends RecordType>(query: RecordQuery<T>) =>
      lists.latest(query) as readonly RecordOf<T>[] | undefined,
    watch: <T extends RecordType>(
      query: RecordQuery<T>,
      onRecords: (records: readonly RecordOf<T>[]) => void,
      onError: (error: unknown) => void,
    ) => lists.watch(query, onRecords as (records: readonly StoredRecord[]) => void, onError),
    watchUnsent: (onCount) => {
      const counted = liveQuery(() => outboxLength(database))
      const subscription = counted.subscribe({ next: onCount })
      return () => subscription.unsubscribe()
    },
    unreadable: () => unreadable,
    watchUnreadable: (onChange) => {
      unreadableWatchers.add(onChange)
      return () => unreadableWatchers.delete(onChange)
    },
    openRow,
    known: (id) => opened.get(id),
    forgetAll: () => opened.clear(),
    remember: (known) => {
      const record = remember(known)
      const type = record.type as RecordType
      const amend = (list: readonly StoredRecord[]) => withRecord(list, record)
      for (const query of [{ type }, { type, subject: subjectOf(record) }]) {
        lists.amend(query, amend)
      }
    },
  }
}

/** In the place of the copy before it, or at the end. */
function withRecord(list: readonly StoredRecord[], record: StoredRecord): readonly StoredRecord[] {
  const place = list.findIndex(({ id }) => id === record.id)
  return place === -1 ? [...list, record] : list.with(place, record)
}
