/**
 * Databases as earlier versions of the app left them on a device: one file for each Dexie version,
 * kept for ever. What lies in IndexedDB is written down as it is, bytes as base64.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { StoredRecord } from '#domain/shared/record.ts'

const FOLDER = 'tests/fixtures/databases'

export interface ReleasedDatabase {
  /** Dexie's number; the browser's is ten times that. */
  readonly version: number
  readonly passphrase: string
  readonly stores: readonly ReleasedStore[]
  /** What the app of that version read, in the order of the ids. */
  readonly records: readonly ReleasedRecord[]
}

interface ReleasedStore {
  readonly name: string
  readonly keyPath: string | string[]
  readonly indexes: readonly ReleasedIndex[]
  readonly values: readonly unknown[]
}

interface ReleasedIndex {
  readonly name: string
  readonly keyPath: string | string[]
  readonly unique: boolean
}

export interface ReleasedRecord {
  readonly record: StoredRecord
  /** Absent in version 1, which did not count. */
  readonly edition?: number
  readonly parents: readonly string[]
  readonly unsent?: number
}

export const releasedVersions = (): readonly number[] =>
  readdirSync(FOLDER)
    .map((name) => Number(/^version-(\d+)\.json$/.exec(name)?.[1]))
    .toSorted((one, other) => one - other)

export const readReleased = (version: number): ReleasedDatabase =>
  JSON.parse(readFileSync(releasedPath(version), 'utf8'), fromText) as ReleasedDatabase

export const releasedPath = (version: number): string => `${FOLDER}/version-${version}.json`

export const releasedText = (released: ReleasedDatabase): string =>
  `${JSON.stringify(released, toText, 1)}\n`

/** Puts it on this device as that version of the app would have left it. */
export async function putReleased(name: string, released: ReleasedDatabase): Promise<void> {
  const opening = indexedDB.open(name, released.version * 10)
  opening.addEventListener('upgradeneeded', () => {
    for (const { name: store, keyPath, indexes, values } of released.stores) {
      const made = opening.result.createObjectStore(store, { keyPath })
      for (const { name: index, keyPath: path, unique } of indexes)
        made.createIndex(index, path, { unique })
      for (const value of values) made.add(value)
    }
  })
  const database = await answerTo(opening)
  database.close()
}

/** Everything that lies in a database, whatever its version. */
export async function readStores(name: string): Promise<ReleasedStore[]> {
  const database = await answerTo(indexedDB.open(name))
  const stores: ReleasedStore[] = []
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName)
    const indexes = [...store.indexNames].map((index) => {
      const { name: indexName, keyPath, unique } = store.index(index)
      return { name: indexName, keyPath, unique }
    })
    const values: unknown[] = await answerTo(store.getAll())
    stores.push({ name: storeName, keyPath: store.keyPath ?? '', indexes, values })
  }
  database.close()
  return stores
}

/** The browser's own number for what is there. */
export async function nativeVersion(name: string): Promise<number> {
  const database = await answerTo(indexedDB.open(name))
  database.close()
  return database.version
}

export const answerTo = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(new Error(request.error?.message)))
  })

const toText = (_name: string, value: unknown): unknown =>
  value instanceof Uint8Array ? { $bytes: Buffer.from(value).toString('base64') } : value

function fromText(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$bytes' in value)) return value
  return new Uint8Array(Buffer.from(String(value.$bytes), 'base64'))
}
