/**
 * 「アップデート前の控え」: what lay in the database of this device before an app of a later version
 * changed how it lies there. A copy as it was, sealed rows and vault file, in a database of its own;
 * without its mark, which comes last, it counts for nothing. Nothing of it is opened to make it.
 */
import { Dexie, type IndexableType, type Table } from 'dexie'
import * as z from 'zod/mini'
import { isSnapshotOver } from '#domain/backup/snapshot-age.ts'
import type { AyumiDatabase, DeviceRow, RecordRow } from './database.ts'
import { countByType, type RecordPages } from './record-pages.ts'
import { forgetVaultFile } from './vault-store.ts'

/** Rows copied at a time. */
const PAGE = 500

/** The store beside those that are copied. */
const MARK = 'snapshot'

const markSchema = z.object({
  /** Milliseconds. */
  madeAt: z.number(),
  records: z.number(),
})

/** When a snapshot was made, and how many records are in it. */
export type SnapshotMark = z.infer<typeof markSchema>

type CopiedTable = Table<object, IndexableType>

/** Dexie would open a snapshot that is deleted meanwhile by making it anew, empty. */
const OPENS_ONCE = { autoOpen: false, chromeTransactionDurability: 'strict' } as const

const snapshotName = (name: string): string => `${name}-before-upgrade`

/** The version of what is installed under a name, whatever this app would make of it. */
export async function installedVersion(name: string): Promise<number> {
  const database = await new Dexie(name).open()
  database.close()
  return database.verno
}

/**
 * Copies the database of that name, in as many transactions as it takes. An earlier snapshot goes
 * first: there is room for one. The connection to what was copied is closed when it resolves.
 */
export async function takeSnapshot(name: string, madeAt: number): Promise<void> {
  await dropSnapshot(name)
  const source = await new Dexie(name).open()
  const copy = new Dexie(snapshotName(name), OPENS_ONCE)
  copy.version(1).stores({ ...layoutOf(source.tables), [MARK]: 'madeAt' })
  try {
    await copy.open()
    for (const table of source.tables) await copyTable(table, copy.table(table.name))
    if (!(await isWhole(copy, source))) throw new Error('rows are missing in the snapshot')
    const records = await recordsIn(copy).count()
    await copy.table(MARK).add({ madeAt, records })
  } finally {
    copy.close()
    source.close()
  }
}

const layoutOf = (tables: readonly Table[]): Record<string, string> =>
  Object.fromEntries(
    tables.map(({ name, schema: { primKey, indexes } }) => [
      name,
      [primKey, ...indexes].map(({ src }) => src).join(','),
    ]),
  )

async function copyTable(from: CopiedTable, to: CopiedTable): Promise<void> {
  for await (const page of pagesOf(from)) await to.bulkAdd(page)
}

async function isWhole(copy: Dexie, source: Dexie): Promise<boolean> {
  for (const table of source.tables) {
    if ((await copy.table(table.name).count()) !== (await table.count())) return false
  }
  return true
}

/** Of a table that nobody changes meanwhile. */
async function* pagesOf<Row extends object>(
  table: Table<Row, IndexableType>,
): AsyncGenerator<Row[], void, undefined> {
  let page = await table.limit(PAGE).toArray()
  for (let last = page.at(-1); last; last = page.at(-1)) {
    yield page
    page = await table.where(':id').above(keyOf(table, last)).limit(PAGE).toArray()
  }
}

function keyOf({ schema }: Pick<Table, 'schema'>, row: object): IndexableType {
  const { keyPath = '' } = schema.primKey
  const read = (path: string): unknown => Dexie.getByKeyPath(row, path)
  return (typeof keyPath === 'string' ? read(keyPath) : keyPath.map(read)) as IndexableType
}

/** Version 1 kept its records under another name. */
const recordsIn = (copy: Dexie): Table<RecordRow, IndexableType> =>
  copy.table(copy.tables.some(({ name }) => name === 'rows') ? 'rows' : 'records')

/** Of a whole snapshot that has not had its time. Rejects when it cannot be read: it may be one yet. */
export async function readSnapshot(name: string, now: number): Promise<SnapshotMark | undefined> {
  const mark = await withSnapshot(name, markOf)
  return mark && !isSnapshotOver(mark.madeAt, now) ? mark : undefined
}

/** A snapshot that can be read from, until it is closed. */
export interface OpenSnapshot {
  readonly mark: SnapshotMark
  readonly records: RecordPages
  readonly device: Table<DeviceRow, string>
  readonly close: () => void
}

export async function openSnapshot(name: string): Promise<OpenSnapshot | undefined> {
  const copy = await openCopy(name)
  const mark = copy && (await markOf(copy))
  if (!mark) {
    copy?.close()
    return undefined
  }
  const rows = recordsIn(copy)
  const records = { counts: await countByType(rows), pages: () => pagesOf(rows) }
  return { mark, records, device: copy.table('device'), close: () => copy.close() }
}

export const dropSnapshot = (name: string): Promise<void> => Dexie.delete(snapshotName(name))

/** Takes the ways in out of a snapshot: those that are taken away now would open it for ever. */
export async function forgetWaysIn({ name }: AyumiDatabase): Promise<void> {
  await withSnapshot(name, (copy) => forgetVaultFile({ device: copy.table('device') }))
}

async function withSnapshot<T>(
  name: string,
  read: (copy: Dexie) => Promise<T>,
): Promise<T | undefined> {
  const copy = await openCopy(name)
  if (!copy) return undefined
  try {
    return await read(copy)
  } finally {
    copy.close()
  }
}

async function openCopy(name: string): Promise<Dexie | undefined> {
  try {
    return await new Dexie(snapshotName(name), OPENS_ONCE).open()
  } catch (error) {
    if (error instanceof Dexie.NoSuchDatabaseError) return undefined
    throw error
  }
}

/** What a copy that was broken off lacks. */
async function markOf(copy: Dexie): Promise<SnapshotMark | undefined> {
  if (!copy.tables.some(({ name }) => name === MARK)) return undefined
  const parsed = markSchema.safeParse((await copy.table(MARK).toArray())[0])
  return parsed.success ? parsed.data : undefined
}
