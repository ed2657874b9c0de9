import { beforeEach, describe, expect, it } from 'vitest'
import type { Change } from '#domain/record-types.ts'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import { submitSheet } from '#features/rounds/commands.ts'
import { createDraftKeeper, type DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import { savePhase } from '#features/rounds/draft/draft-state.ts'
import type { SheetRecord } from '#features/rounds/sheet-records.ts'
import { openTab, openTestDevice, STAFF, testId } from '#support/device.ts'
import { draft } from './paper.ts'

type Tab = Awaited<ReturnType<typeof openTab>>

let device: Awaited<ReturnType<typeof openTestDevice>>
let id: string
let start: SheetFields
beforeEach(async () => {
  device = await openTestDevice()
  id = testId()
  const { id: _id, ...fields } = draft(id, 'staff', { answers: {} })
  start = fields
})

/** A keeper as the screen makes it, with a door that can be shut. */
const opensSheet = async (tab: Tab) => {
  const writes: (readonly Change[])[] = []
  const door = { isShut: false }
  const keeper = createDraftKeeper({
    id,
    start,
    stored: (await tab.reader.find('sheet', id)) ?? null,
    write: async (changes) => {
      writes.push(changes)
      return !door.isShut && (await tab.door.write(changes)).ok
    },
    readBack: () => tab.reader.known(id)?.record as SheetRecord | undefined,
  })
  return { keeper, writes, door }
}

/** What is on the disk, read by a tab that remembers nothing. */
const onDisk = async () => {
  const { reader } = await openTab(device.name, device.keyring)
  return (await reader.find('sheet', id))?.fields
}

const phase = (keeper: DraftKeeper) => savePhase(keeper.state())

const twentyFive = Array.from({ length: 25 }, (_, index) => index + 1)

const answer = (no: number) => (no % 4) + 1

describe('a draft being filled', () => {
  it('leaves nothing behind when it is only opened', async () => {
    const { keeper, writes } = await opensSheet(device)
    expect(phase(keeper)).toBe('untouched')
    expect(writes).toEqual([])
    expect(await onDisk()).toBeUndefined()
  })

  it('keeps 25 answers tapped faster than they are written, one write each', async () => {
    const { keeper, writes } = await opensSheet(device)
    const taps = twentyFive.map((no) => keeper.edit({ answers: { [no]: answer(no) } }))
    expect(keeper.state().shown.answers).toEqual(
      Object.fromEntries(twentyFive.map((no) => [no, answer(no)])),
    )
    expect(phase(keeper)).toBe('saving')
    await Promise.all(taps)
    expect(phase(keeper)).toBe('saved')
    expect(writes).toHaveLength(25)
    expect((await onDisk())?.answers).toEqual(keeper.state().shown.answers)
  })

  it('is durable tap by tap', async () => {
    const { keeper } = await opensSheet(device)
    await keeper.edit({ answers: { 1: 4 } })
    expect((await onDisk())?.answers).toEqual({ '1': 4 })
    await keeper.edit({ answers: { 1: 2 } })
    await keeper.edit({ answers: { 2: 3 } })
    await keeper.edit({ answers: { 1: null } })
    expect((await onDisk())?.answers).toEqual({ '2': 3 })
  })

  it('keeps the header as it is typed', async () => {
    const { keeper } = await opensSheet(device)
    await keeper.edit({ staffName: '鈴' })
    await keeper.edit({ staffName: '鈴木 ' })
    expect((await onDisk())?.staffName).toBe('鈴木 ')
  })

  it('says so when the disk refuses, and keeps everything once it takes again', async () => {
    const { keeper, door } = await opensSheet(device)
    await keeper.edit({ answers: { 1: 4 } })
    door.isShut = true
    await Promise.all([keeper.edit({ answers: { 2: 3 } }), keeper.edit({ staffName: '鈴木' })])
    expect(phase(keeper)).toBe('failed')
    expect((await onDisk())?.answers).toEqual({ '1': 4 })
    expect(keeper.state().shown).toMatchObject({ answers: { '1': 4, '2': 3 }, staffName: '鈴木' })
    door.isShut = false
    await keeper.retry()
    expect(phase(keeper)).toBe('saved')
    expect(await onDisk()).toMatchObject({ answers: { '1': 4, '2': 3 }, staffName: '鈴木' })
  })

  it('begins the record with a later tap when the first could not', async () => {
    const { keeper, door } = await opensSheet(device)
    door.isShut = true
    await keeper.edit({ answers: { 1: 4 } })
    door.isShut = false
    await keeper.edit({ answers: { 2: 3 } })
    expect((await onDisk())?.answers).toEqual({ '1': 4, '2': 3 })
  })

  it('tells those who listen, until they stop', async () => {
    const { keeper } = await opensSheet(device)
    const heard: string[] = []
    const stop = keeper.listen(() => heard.push(phase(keeper)))
    await keeper.edit({ answers: { 1: 4 } })
    stop()
    await keeper.edit({ answers: { 2: 4 } })
    expect(heard).toEqual(['saving', 'saved'])
  })
})

describe('two tabs with one draft', () => {
  it('follow each other', async () => {
    const mine = await opensSheet(device)
    await mine.keeper.edit({ answers: { 1: 4 } })
    const other = await openTab(device.name, device.keyring)
    const theirs = await opensSheet(other)
    await theirs.keeper.edit({ answers: { 2: 3 } })
    const met = await device.reader.find('sheet', id)
    if (met) mine.keeper.meet(met)
    await mine.keeper.edit({ answers: { 3: 2 } })
    expect((await onDisk())?.answers).toEqual({ '1': 4, '2': 3, '3': 2 })
  })

  it('leave a sheet alone that the other has submitted or discarded', async () => {
    const { keeper, writes } = await opensSheet(device)
    await keeper.edit({ answers: { 1: 4 } })
    const other = await openTab(device.name, device.keyring)
    const seen = await opensSheet(other)
    const submission = { staff: STAFF, atMs: Date.UTC(2026, 10, 22) }
    await other.door.write(submitSheet(id, seen.keeper.state(), submission))
    const frozen = await device.reader.find('sheet', id)
    if (frozen) keeper.meet(frozen)
    await keeper.edit({ answers: { 1: 1 } })
    expect(writes).toHaveLength(1)
    expect((await onDisk())?.answers).toEqual({ '1': 4 })
  })
})
