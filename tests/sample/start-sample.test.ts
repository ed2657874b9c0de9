import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { bundledPacks } from '#domain/instruments/packs/bundled-packs.ts'
import { recordTypes, type RecordType } from '#domain/record-types.ts'
import { startSample, type OnProgress } from '#sample/start-sample.ts'
import { firstStaff } from '#sample/staff.ts'
import { findDevice } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import { enterOpenDoor } from '#services/unlock.ts'
import { deleteDatabase } from '#storage/database.ts'
import { sampleChanges } from './year.ts'

const opened: Session[] = []

afterEach(async () => {
  for (const { device } of opened.splice(0)) device.database.close()
  await deleteDatabase('sample')
})

const ignoreProgress = () => undefined

const breakOff = (done: number) => {
  if (done > 100) throw new Error('the tab is gone')
}

async function start(onProgress: OnProgress = ignoreProgress): Promise<Session> {
  const session = await startSample(onProgress)
  opened.push(session)
  return session
}

async function enterAgain(): Promise<Session> {
  const state = await findDevice()
  const session = state.kind === 'found' ? await enterOpenDoor(state.device) : undefined
  if (!session) throw new Error(`no way in: ${state.kind}`)
  opened.push(session)
  return session
}

describe('starting the sample', () => {
  it('keeps the whole year, which opens again with the same fields', async () => {
    await start()
    const { records, staff } = await enterAgain()

    expect(staff).toBe(firstStaff.id)
    for (const { type, id, fields } of sampleChanges) {
      const record = await records.find(type, id)
      expect(record?.fields).toEqual(fields)
      expect(record?.author.staff).toBe(firstStaff.id)
    }
    const kept = await Promise.all(
      Object.keys(recordTypes).map((type) => records.list({ type: type as RecordType })),
    )
    expect(kept.flat()).toHaveLength(sampleChanges.length + bundledPacks.length)
    expect(records.unreadable()).toEqual([])
  })

  it('returns a session that works like any other', async () => {
    const { device, door, records } = await start()
    expect(device.kind).toBe('sample')
    expect(device.file.wraps.map(({ kind }) => kind)).toEqual(['open'])
    const [person] = await records.list({ type: 'participant' })
    if (!person) throw new Error('nobody there')
    const { id } = person
    expect(await door.write([{ type: 'participant', id, fields: { contact: '' } }])).toMatchObject({
      ok: true,
    })
  })

  it('tells how far it has come, from nothing to everything', async () => {
    const told: (readonly [number, number])[] = []
    await start((done, total) => told.push([done, total]))
    const total = sampleChanges.length + bundledPacks.length
    expect(told.length).toBeGreaterThan(4)
    expect(told[0]).toEqual([0, total])
    expect(told.at(-1)).toEqual([total, total])
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((a, b) => a - b))
  })

  it('leaves nothing that opens when it is broken off, and starts afresh the next time', async () => {
    await expect(start(breakOff)).rejects.toThrow('the tab is gone')
    expect(await findDevice()).toEqual({ kind: 'new' })

    await start()
    const { device } = await enterAgain()
    expect(await device.database.rows.count()).toBe(sampleChanges.length + bundledPacks.length)
  })

  it('says so when the device refuses to keep it, and leaves nothing that opens', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('disk full', 'QuotaExceededError')
    })
    await expect(start()).rejects.toThrow('not kept')
    vi.restoreAllMocks()
    expect(await findDevice()).toEqual({ kind: 'new' })
  })

  it('never writes over a sample that is there', async () => {
    const { records } = await start()
    await expect(start()).rejects.toThrow('already')
    expect(await records.list({ type: 'participant' })).toHaveLength(57)
  })
})
