import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import {
  createDevice,
  DeviceExists,
  findDevice,
  keepSampleDevice,
  type Device,
} from '#services/device.ts'
import {
  finishFirstStart,
  prepareFirstStart,
  type FirstStart,
  type PreparedStart,
} from '#services/first-start.ts'
import type { Session } from '#services/session.ts'
import { doors, enterOpenDoor, enterWithPassphrase } from '#services/unlock.ts'
import { deleteDatabase } from '#storage/database.ts'
import { STAFF, testId, yamada } from '#support/device.ts'
import {
  diskIsFull,
  keysAreMade,
  keysCannotBeMade,
  rowsAreRefused,
  vaultIsRefused,
} from './key-workers.ts'

const opened: Device[] = []
const persist = vi.fn<() => Promise<boolean>>()

beforeEach(() => {
  keysAreMade()
  persist.mockReset()
  persist.mockResolvedValue(true)
  vi.stubGlobal('navigator', { storage: { persist } })
})
afterEach(async () => {
  vi.restoreAllMocks()
  vi.unstubAllGlobals()
  for (const { database } of opened.splice(0)) database.close()
  await deleteDatabase('own')
  await deleteDatabase('sample')
})

const beginning = (passphrase: string): FirstStart => ({
  organisation: '就労支援センター ほしぞら',
  staffName: '佐藤 一郎',
  staffKana: '',
  mark: 'sakura',
  passphrase,
})

/** Up to the check of the recovery sheet, in a tab of its own. */
async function prepares(passphrase: string): Promise<PreparedStart> {
  const prepared = await prepareFirstStart(beginning(passphrase))
  if (!prepared.ok) throw new Error(prepared.error.kind)
  opened.push(prepared.value.device)
  return prepared.value
}

async function finishes(prepared: PreparedStart): Promise<Session> {
  const finished = await finishFirstStart(prepared)
  if (!finished.ok) throw new Error(finished.error.kind)
  return finished.value
}

async function foundDevice(): Promise<Device> {
  const state = await findDevice()
  if (state.kind !== 'found') throw new Error(state.kind)
  opened.push(state.device)
  return state.device
}

async function unlocks(passphrase: string): Promise<Session> {
  const device = await foundDevice()
  const session = await enterWithPassphrase(device, doors(device)[0]?.staff ?? '', passphrase)
  if (!session.ok) throw new Error(session.error.kind)
  return session.value
}

const MINE = 'ゆうぐれの まちを 四人で'
const THEIRS = 'やまびこ が 三回 かえる'

describe('two tabs that set the same device up', () => {
  it('the one that finishes first is kept, with all that was written since', async () => {
    const waiting = await prepares(MINE)
    const { door } = await finishes(await prepares(THEIRS))
    const id = testId()
    await door.write([{ type: 'participant', id, fields: yamada }])

    expect(await finishFirstStart(waiting)).toEqual({ ok: false, error: { kind: 'exists' } })

    const { records, device } = await unlocks(THEIRS)
    expect((await records.find('participant', id))?.fields.name).toBe('山田 花子')
    expect(await records.list({ type: 'staff' })).toHaveLength(1)
    expect(records.unreadable()).toEqual([])
    expect(doors(device)).toHaveLength(1)
  })

  it('the later one is told when it only begins, and takes nothing away', async () => {
    const { door } = await finishes(await prepares(THEIRS))
    const id = testId()
    await door.write([{ type: 'participant', id, fields: yamada }])
    expect(await prepareFirstStart(beginning(MINE))).toEqual({
      ok: false,
      error: { kind: 'exists' },
    })
    const { records } = await unlocks(THEIRS)
    expect((await records.find('participant', id))?.fields.name).toBe('山田 花子')
  })

  it('beginning deletes no device: another tab may keep its device in that very moment', async () => {
    const deletes = vi.spyOn(IDBFactory.prototype, 'deleteDatabase')
    await prepares(MINE)
    await finishes(await prepares(THEIRS))
    await prepareFirstStart(beginning(MINE))
    expect(deletes).not.toHaveBeenCalledWith('ayumi')
  })
})

describe('a first start that does not come about', () => {
  it('for want of memory says that it is the key, and may be tried again', async () => {
    keysCannotBeMade()
    const failed = await prepareFirstStart(beginning(MINE))
    expect(failed).toEqual({ ok: false, error: { kind: 'workFailed' } })
    keysAreMade()
    await finishes(await prepares(MINE))
    await unlocks(MINE)
  })

  it('for a full disk says that it is the disk, and may be tried again', async () => {
    const prepared = await prepares(MINE)
    diskIsFull()
    expect(await finishFirstStart(prepared)).toEqual({ ok: false, error: { kind: 'notKept' } })
    vi.restoreAllMocks()
    await finishes(prepared)
    expect(await (await unlocks(MINE)).records.list({ type: 'staff' })).toHaveLength(1)
  })

  it('keeps no vault without the first records, and may be finished again', async () => {
    const prepared = await prepares(MINE)
    rowsAreRefused()
    expect(await finishFirstStart(prepared)).toEqual({ ok: false, error: { kind: 'notKept' } })
    vi.restoreAllMocks()
    expect(await findDevice()).toEqual({ kind: 'new' })
    await finishes(prepared)
    expect(await (await unlocks(MINE)).records.list({ type: 'staff' })).toHaveLength(1)
  })

  it('keeps no record without the vault', async () => {
    const prepared = await prepares(MINE)
    vaultIsRefused()
    expect(await finishFirstStart(prepared)).toEqual({ ok: false, error: { kind: 'notKept' } })
    vi.restoreAllMocks()
    expect(await prepared.device.database.rows.count()).toBe(0)
  })
})

describe('a copy of before an update, of records that are gone', () => {
  const SNAPSHOT = 'ayumi-before-upgrade'
  const isThere = async () => (await indexedDB.databases()).some(({ name }) => name === SNAPSHOT)
  beforeEach(async () => {
    const earlier = new Dexie(SNAPSHOT)
    earlier.version(1).stores({ rows: 'id' })
    await earlier.open()
    earlier.close()
  })
  afterEach(() => Dexie.delete(SNAPSHOT))

  it('is gone before a new device has its first record', async () => {
    const prepared = await prepares(MINE)
    const deletes = vi.spyOn(IDBFactory.prototype, 'deleteDatabase')
    const adds = vi.spyOn(IDBObjectStore.prototype, 'add')
    await finishes(prepared)
    expect(await isThere()).toBe(false)
    expect(deletes).toHaveBeenCalledBefore(adds)
  })

  it('keeps nobody from beginning when it cannot be deleted', async () => {
    const prepared = await prepares(MINE)
    vi.spyOn(IDBFactory.prototype, 'deleteDatabase').mockImplementation(() => {
      throw new DOMException('no', 'UnknownError')
    })
    await finishes(prepared)
    vi.restoreAllMocks()
    await unlocks(MINE)
  })
})

describe('the promise not to clear the storage', () => {
  it('is asked for once the first records are kept, and not before', async () => {
    let rowsWhenAsked = 0
    const prepared = await prepares(MINE)
    expect(persist).not.toHaveBeenCalled()
    const asked = new Promise<void>((resolve) => {
      persist.mockImplementation(async () => {
        rowsWhenAsked = await prepared.device.database.rows.count()
        resolve()
        return true
      })
    })
    await finishes(prepared)
    await asked
    expect(persist).toHaveBeenCalledTimes(1)
    expect(rowsWhenAsked).toBeGreaterThan(1)
  })

  it('is not asked for while nothing could be kept, and a refusal changes nothing', async () => {
    const prepared = await prepares(MINE)
    diskIsFull()
    await finishFirstStart(prepared)
    expect(persist).not.toHaveBeenCalled()
    vi.restoreAllMocks()
    persist.mockResolvedValue(false)
    await finishes(prepared)
    expect(persist).toHaveBeenCalledTimes(1)
  })
})

describe('two tabs that load the sample', () => {
  const begins = async () => {
    const made = await createDevice('sample')
    opened.push(made.device)
    return made
  }

  it('keep the one that began last: the other wrote into what was cleared', async () => {
    const first = await begins()
    const second = await begins()
    await expect(keepSampleDevice(first.device, first.vault, STAFF)).rejects.toThrow(DeviceExists)
    expect(await findDevice()).toEqual({ kind: 'new' })
    await keepSampleDevice(second.device, second.vault, STAFF)
    expect((await enterOpenDoor(await foundDevice()))?.vault).toEqual(second.vault)
  })

  it('never write over the one that is kept', async () => {
    const { device, vault } = await begins()
    const kept = await keepSampleDevice(device, vault, STAFF)
    await expect(begins()).rejects.toThrow(DeviceExists)
    expect((await foundDevice()).file).toEqual(kept.file)
  })
})
