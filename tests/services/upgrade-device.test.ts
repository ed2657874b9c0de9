// @vitest-environment happy-dom
import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoredRecord } from '#domain/shared/record.ts'
import { forgetRecords } from '#platform/records-mark.ts'
import { setPassphrase } from '#services/access.ts'
import { openSnapshotBackup, snapshotFileName } from '#services/backup/snapshot-backup.ts'
import { restoreBackup } from '#services/backup/restore.ts'
import { backupFileName } from '#services/backup/write-backup.ts'
import { findDevice, type Device, type Wait } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import { findMissingSnapshot, findSnapshot, removeSnapshot } from '#services/snapshot.ts'
import { doors, enterWithPassphrase } from '#services/unlock.ts'
import type { DeviceRow } from '#storage/database.ts'
import { fakeLocks } from '#support/locks.ts'
import {
  nativeVersion,
  putReleased,
  readReleased,
  readStores,
  type ReleasedDatabase,
} from '#support/released-databases.ts'
import { quietly } from './backup/offices.ts'
import { keysAreMade } from './key-workers.ts'

const NAME = 'ayumi'
const SNAPSHOT = 'ayumi-before-upgrade'
const DAY_MS = 24 * 60 * 60 * 1000

fakeLocks()
const opened: Device[] = []

beforeEach(keysAreMade)
afterEach(async () => {
  vi.restoreAllMocks()
  for (const { database } of opened.splice(0)) database.close()
  for (const name of [NAME, SNAPSHOT, 'ayumi-sample']) await Dexie.delete(name)
  forgetRecords()
})

/** Starts the app of today on what that version left. */
async function starts(onWait?: (wait: Wait) => void): Promise<Device> {
  const state = await findDevice(onWait)
  if (state.kind !== 'found') throw new Error(state.kind)
  opened.push(state.device)
  return state.device
}

async function unlocks(device: Device, { passphrase }: ReleasedDatabase): Promise<Session> {
  const session = await enterWithPassphrase(device, doors(device)[0]?.staff ?? '', passphrase)
  if (!session.ok) throw new Error(session.error.kind)
  return session.value
}

/** Up to the open app, after an upgrade from this version. */
async function upgradedFrom(version: number): Promise<Session> {
  const released = readReleased(version)
  await putReleased(NAME, released)
  return unlocks(await starts(), released)
}

const exists = async (name: string): Promise<boolean> =>
  (await indexedDB.databases()).some((database) => database.name === name)

/** A whole one, of version 1. */
function markedSnapshot(madeAt: number): ReleasedDatabase {
  const released = readReleased(1)
  const values = [{ madeAt, records: released.records.length }]
  const mark = { name: 'snapshot', keyPath: 'madeAt', indexes: [], values }
  return { ...released, version: 0.1, stores: [...released.stores, mark] }
}

/** Whether it opens with the secrets of its day. */
async function snapshotHasWaysIn(): Promise<boolean> {
  const stores = await readStores(SNAPSHOT)
  const rows = stores.flatMap(({ name, values }) => (name === 'device' ? values : []))
  return (rows as readonly DeviceRow[]).some(({ key }) => key === 'vault')
}

/** From now on the disk takes nothing for the snapshot, or for one store of it. */
function snapshotIsRefused(reason: string, store?: string): void {
  const add: IDBObjectStore['add'] = Reflect.get(IDBObjectStore.prototype, 'add')
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function refusing(
    this: IDBObjectStore,
    ...parts
  ) {
    const isMeant = this.transaction.db.name === SNAPSHOT && this.name === (store ?? this.name)
    if (isMeant) throw new DOMException('refused', reason)
    return add.apply(this, parts)
  })
}

/** Once, when a row has gone into this store of the snapshot, something happens to it. */
function onceAddedToSnapshot(store: string, happens: (added: IDBObjectStore) => void): void {
  const add: IDBObjectStore['add'] = Reflect.get(IDBObjectStore.prototype, 'add')
  let isDue = true
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function adding(
    this: IDBObjectStore,
    ...parts
  ) {
    const request = add.apply(this, parts)
    if (isDue && this.transaction.db.name === SNAPSHOT && this.name === store) {
      isDue = false
      happens(this)
    }
    return request
  })
}

/** The browser cannot read what it has of the snapshot, until that is deleted. */
function snapshotIsDamaged(): void {
  const open: IDBFactory['open'] = Reflect.get(IDBFactory.prototype, 'open')
  const deletes = vi.spyOn(IDBFactory.prototype, 'deleteDatabase')
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function failing(
    this: IDBFactory,
    ...parts
  ) {
    const isDeleted = deletes.mock.calls.some(([name]) => name === SNAPSHOT)
    if (parts[0] === SNAPSHOT && !isDeleted) throw new DOMException('damaged', 'UnknownError')
    return open.apply(this, parts)
  })
}

/** From now on the database of the device gets no new store. */
function upgradeIsRefused(): void {
  const create: IDBDatabase['createObjectStore'] = Reflect.get(
    IDBDatabase.prototype,
    'createObjectStore',
  )
  vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(function failing(
    this: IDBDatabase,
    ...parts
  ) {
    if (this.name === NAME) throw new DOMException('no', 'UnknownError')
    return create.apply(this, parts)
  })
}

describe('an upgrade', () => {
  it.each([1, 2, 3])(
    'from version %i first copies everything, as it lay there',
    async (version) => {
      const released = readReleased(version)
      await putReleased(NAME, released)
      const session = await unlocks(await starts(), released)
      expect(await nativeVersion(NAME)).toBe(40)
      const copied = await readStores(SNAPSHOT)
      expect(copied.filter(({ name }) => name !== 'snapshot')).toEqual(released.stores)
      expect(await findSnapshot(session)).toMatchObject({ records: released.records.length })
      expect(await findMissingSnapshot(session)).toBeUndefined()
    },
  )

  it('that is not due copies nothing, and opens the database once', async () => {
    await putReleased(NAME, readReleased(4))
    const open = vi.spyOn(indexedDB, 'open')
    await starts()
    expect(open.mock.calls).toEqual([[NAME, 40]])
    expect(await exists(SNAPSHOT)).toBe(false)
  })

  it('is made by one tab, and met by the other', async () => {
    const released = readReleased(3)
    await putReleased(NAME, released)
    await Promise.all([starts(), starts()])
    const copied = await readStores(SNAPSHOT)
    expect(copied.filter(({ name }) => name !== 'snapshot')).toEqual(released.stores)
    expect(copied.find(({ name }) => name === 'snapshot')?.values).toHaveLength(1)
  })

  it('of the sample needs no copy', async () => {
    await putReleased('ayumi-sample', readReleased(3))
    await starts()
    expect(await nativeVersion('ayumi-sample')).toBe(40)
    expect(await exists('ayumi-sample-before-upgrade')).toBe(false)
  })

  it.each([
    ['full', 'QuotaExceededError', 'rows'],
    ['refused', 'UnknownError', 'snapshot'],
  ])('goes on without a copy, and says so, where the device is %s', async (why, reason, store) => {
    await putReleased(NAME, readReleased(3))
    snapshotIsRefused(reason, store)
    const session = await unlocks(await starts(), readReleased(3))
    expect(await exists(SNAPSHOT)).toBe(false)
    expect(await findSnapshot(session)).toBeUndefined()
    expect(await findMissingSnapshot(session)).toMatchObject({ why })
    expect(await session.records.list({ type: 'participant' })).toHaveLength(4)
  })

  it('does not begin a copy that the browser has no room for', async () => {
    await putReleased(NAME, readReleased(3))
    const session = await upgradesWithoutRoom()
    expect(await findMissingSnapshot(session)).toMatchObject({ why: 'full' })
  })

  it('that fails leaves everything as it was, and can be tried again', async () => {
    const released = readReleased(3)
    await putReleased(NAME, released)
    upgradeIsRefused()
    const state = await findDevice()
    expect(state.kind).toBe('upgradeFailed')
    vi.restoreAllMocks()
    expect(await nativeVersion(NAME)).toBe(30)
    expect(await readStores(NAME)).toEqual(released.stores)
    expect(await unlocks(await starts(), released)).toBeDefined()
  })
})

describe('a database of a later version', () => {
  it.each([
    ['has all of the stores of today', () => true],
    ['has some of them no more', (name: string) => name !== 'rows'],
  ])('that %s is neither opened nor changed', async (_case, isThere) => {
    const later = { ...readReleased(4), version: 5 }
    const stores = later.stores.filter(({ name }) => isThere(name))
    await putReleased(NAME, { ...later, stores })
    expect(await findDevice()).toEqual({ kind: 'newer' })
    expect(await nativeVersion(NAME)).toBe(50)
    expect(await readStores(NAME)).toEqual(stores)
  })

  it('is none where Dexie has only mended one of this version', async () => {
    await putReleased(NAME, { ...readReleased(4), version: 4.1 })
    await starts()
    expect(await exists(SNAPSHOT)).toBe(false)
  })
})

describe('the copy of before an upgrade', () => {
  it('counts for nothing when it was broken off, and is made anew', async () => {
    const released = readReleased(3)
    await putReleased(SNAPSHOT, { ...released, version: 0.1 })
    await putReleased(NAME, readReleased(4))
    const session = await unlocks(await starts(), readReleased(4))
    expect(await findSnapshot(session)).toBeUndefined()
    expect(await exists(SNAPSHOT), 'and nothing of it is left').toBe(false)
    session.device.database.close()
    await Dexie.delete(NAME)

    await putReleased(SNAPSHOT, { ...released, version: 0.1, stores: released.stores.slice(0, 1) })
    const after = await upgradedFrom(3)
    expect(await findSnapshot(after)).toMatchObject({ records: released.records.length })
  })

  it('stays when a further upgrade follows, whatever the first has made of the records', async () => {
    const first = await upgradedFrom(1)
    const mark = await findSnapshot(first)
    const copied = await readStores(SNAPSHOT)
    first.device.database.close()
    await Dexie.delete(NAME)
    const second = await upgradedFrom(3)
    expect(await findSnapshot(second)).toEqual(mark)
    expect(await readStores(SNAPSHOT)).toEqual(copied)
    expect(await findMissingSnapshot(second)).toBeUndefined()

    await setPassphrase(second, { staff: second.staff, mark: 'sakura' }, 'あたらしい 合言葉を 五つ')
    expect(await snapshotHasWaysIn(), 'they go as ever').toBe(false)
  })

  it.each([
    ['there is no room for another', () => undefined],
    ['nor can it be read just then', snapshotIsDamaged],
  ])('stays when %s', async (_case, happens) => {
    await putReleased(SNAPSHOT, markedSnapshot(Date.now()))
    await putReleased(NAME, readReleased(3))
    happens()
    const session = await upgradesWithoutRoom()
    vi.restoreAllMocks()
    expect(await findSnapshot(session)).toBeDefined()
  })

  it.each([
    ['has had its time', 31 * DAY_MS, () => undefined],
    ['is damaged', 0, snapshotIsDamaged],
  ])('gives way to that of the next upgrade where it %s', async (_case, age, happens) => {
    await putReleased(SNAPSHOT, markedSnapshot(Date.now() - age))
    happens()
    await upgradedFrom(3)
    const names = (await readStores(SNAPSHOT)).map(({ name }) => name)
    expect(names).toEqual(['device', 'rows', 'snapshot'])
  })

  it('has no mark when it was taken away while it was made', async () => {
    onceAddedToSnapshot('device', () => indexedDB.deleteDatabase(SNAPSHOT))
    const session = await upgradedFrom(3)
    expect(await findMissingSnapshot(session)).toMatchObject({ why: 'refused' })
    expect(await exists(SNAPSHOT)).toBe(false)
  })

  it('has no mark when rows are missing in it', async () => {
    onceAddedToSnapshot('rows', (rows) => rows.clear())
    const session = await upgradedFrom(3)
    expect(await findMissingSnapshot(session)).toMatchObject({ why: 'refused' })
    expect(await exists(SNAPSHOT)).toBe(false)
  })

  it('outlasts a look at it that the browser refuses', async () => {
    const session = await upgradedFrom(3)
    snapshotIsDamaged()
    await expect(findSnapshot(session)).rejects.toThrow('damaged')
    vi.restoreAllMocks()
    expect(await findSnapshot(session)).toBeDefined()
  })

  it('goes, when it is damaged, rather than keep a passphrase from being changed', async () => {
    const session = await upgradedFrom(3)
    snapshotIsDamaged()
    const who = { staff: session.staff, mark: 'sakura' }
    expect(await setPassphrase(session, who, 'あたらしい 合言葉を 五つ')).toMatchObject({
      ok: true,
    })
    expect(await exists(SNAPSHOT)).toBe(false)
  })

  it('goes when it is told to, and after 30 days', async () => {
    const session = await upgradedFrom(3)
    const clock = vi.spyOn(Date, 'now')
    const { madeAt = 0 } = (await findSnapshot(session)) ?? {}
    clock.mockReturnValue(madeAt + 30 * DAY_MS)
    expect(await findSnapshot(session)).toBeDefined()
    clock.mockReturnValue(madeAt + 30 * DAY_MS + 1)
    expect(await findSnapshot(session)).toBeUndefined()
    expect(await exists(SNAPSHOT)).toBe(false)
    clock.mockRestore()
    session.device.database.close()
    await Dexie.delete(NAME)

    const other = await upgradedFrom(3)
    await removeSnapshot(other)
    expect(await exists(SNAPSHOT)).toBe(false)
  })

  it('is opened by no passphrase that is taken away', async () => {
    const session = await upgradedFrom(3)
    const { staff } = session
    await setPassphrase(session, { staff, mark: 'sakura' }, 'あたらしい 合言葉を 五つ')
    expect(await snapshotHasWaysIn()).toBe(false)
    expect(await findSnapshot(session), 'its records stay').toBeDefined()
  })

  it.each([1, 2, 3])('of version %i becomes a backup of what was there then', async (version) => {
    const { records } = readReleased(version)
    const session = await upgradedFrom(version)
    const { madeAt = 0 } = (await findSnapshot(session)) ?? {}
    const person = records.find(({ record }) => record.type === 'participant')
    const change = { type: 'participant', id: person?.record.id ?? '', fields: { name: '誤り' } }
    await session.door.write([{ ...change, type: 'participant' }])

    const none = { kind: 'none' } as const
    const file = await new Response(await openSnapshotBackup(session, none, () => undefined)).blob()
    const lines = JSON.parse(await file.text()) as readonly BackupLine[]
    expect(lines[0]).toMatchObject({ ayumiBackup: { createdAt: new Date(madeAt).toISOString() } })
    expect(lines.flatMap(({ record }) => record ?? [])).toMatchObject(
      records.map(({ record }) => record),
    )

    const source = { file, secret: undefined }
    const restored = await restoreBackup(session, source, 'replace', quietly)
    expect(restored).toEqual({ ok: true, value: undefined })
    const people = await session.records.list({ type: 'participant' })
    expect(people.map(({ fields }) => fields.name)).not.toContain('誤り')
    expect(await exists(SNAPSHOT), 'what was replaced is nowhere on the device').toBe(false)
  })
})

describe('the file made from the copy of before an upgrade', () => {
  it('is named after the day of the copy, and not as a backup of that day is', async () => {
    const day = vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-05-01T12:00'))
    const session = await upgradedFrom(3)
    const mark = await findSnapshot(session)
    day.mockReturnValue(Date.parse('2026-05-09T12:00'))
    const sealed = { kind: 'recoveryKey' } as const
    expect(mark && snapshotFileName(sealed, mark)).toBe('ayumi-backup-2026-05-01-before-update.age')
    expect(backupFileName(sealed)).toBe('ayumi-backup-2026-05-09.age')
  })
})

interface BackupLine {
  readonly record?: StoredRecord
}

/** From version 3, where the browser has no room for a copy. */
async function upgradesWithoutRoom() {
  vi.stubGlobal('navigator', {
    locks: navigator.locks,
    storage: { estimate: () => Promise.resolve({ usage: 600, quota: 1000 }) },
  })
  const session = await unlocks(await starts(), readReleased(3))
  vi.unstubAllGlobals()
  keysAreMade()
  return session
}
