import * as fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import type { Change } from '#domain/record-types.ts'
import { outboxLength } from '#storage/outbox.ts'
import { openTab, openTestDevice, testId, yamada } from '#support/device.ts'

type Device = Awaited<ReturnType<typeof openTestDevice>>

const PEOPLE = [testId(), testId(), testId(), testId()]

/** Writes to any of four people: new ones, changes, and changes that change nothing. */
const anyWrites = fc.array(
  fc.array(fc.record({ person: fc.nat(PEOPLE.length - 1), code: fc.constantFrom('1', '2') }), {
    minLength: 1,
    maxLength: 4,
  }),
  { maxLength: 8 },
)

const toChange = ({ person, code }: { person: number; code: string }): Change => ({
  type: 'participant',
  id: PEOPLE[person] ?? '',
  fields: { ...yamada, code },
})

const countUnsent = ({ database }: Device): Promise<number> =>
  database.rows.where('unsent').above(0).count()

it('is as long as there are rows in it, whatever is written in whatever batches', async () => {
  await fc.assert(
    fc.asyncProperty(anyWrites, async (writes) => {
      const device = await openTestDevice()
      for (const write of writes) await device.door.write(write.map(toChange))
      expect(await outboxLength(device.database)).toBe(await countUnsent(device))
    }),
    { numRuns: 30 },
  )
})

it('stays as long as there are rows in it when two tabs write at once', async () => {
  const device = await openTestDevice()
  const other = await openTab(device.name, device.keyring)
  const inTurn = PEOPLE.map((_, person) => [toChange({ person, code: '1' })])
  await Promise.all(inTurn.flatMap((write) => [device.door.write(write), other.door.write(write)]))
  expect(await countUnsent(device)).toBe(PEOPLE.length)
  expect(await outboxLength(device.database)).toBe(PEOPLE.length)
})

it('is told now and after every write that lengthens it', async () => {
  const device = await openTestDevice()
  const told: number[] = []
  const stop = device.reader.watchUnsent((count) => told.push(count))
  await vi.waitFor(() => expect(told).toEqual([0]))
  await device.door.write([toChange({ person: 0, code: '1' }), toChange({ person: 1, code: '1' })])
  await vi.waitFor(() => expect(told).toEqual([0, 2]))
  stop()
})

it('is counted when nothing is noted beside the rows', async () => {
  const device = await openTestDevice()
  await device.door.write([toChange({ person: 0, code: '1' }), toChange({ person: 1, code: '1' })])
  await device.database.device.clear()
  expect(await outboxLength(device.database)).toBe(2)
})
