import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, it, vi } from 'vitest'
import { openTab, openTestDevice, testId, yamada } from '#support/device.ts'

it('keeps what version 1 held: the same records, in the same places of the outbox', async () => {
  const device = await openTestDevice()
  const codes = ['P-0001', 'P-0002', 'P-0003']
  await device.door.write(
    codes.map((code) => ({ type: 'participant', id: testId(), fields: { ...yamada, code } })),
  )
  const before = await device.database.rows.orderBy('unsent').toArray()
  const oldName = `${device.name}-of-version-1`
  const old = new Dexie(oldName)
  old.version(1).stores({ records: 'id, type, [subject+type], unsent', device: 'key' })
  await old.table('records').bulkAdd(before.map((row) => ({ ...row, edition: undefined })))
  await old.table('device').bulkAdd(await device.database.device.toArray())
  old.close()

  const tab = await openTab(oldName, device.keyring)
  const list = await tab.reader.list({ type: 'participant' })
  expect(list.map(({ fields }) => fields.code).toSorted()).toEqual(codes)
  expect(await tab.database.rows.orderBy('unsent').toArray()).toEqual(before)
  expect(tab.database.tables.map(({ name }) => name).toSorted()).toEqual([
    'device',
    'rows',
    'staged',
  ])
  const [first] = list
  const change = { type: 'participant', id: first?.id ?? '', fields: { contact: '電話' } } as const
  expect(await tab.door.write([change])).toMatchObject({ ok: true })
})

it('tells of being closed under the app, not of being left', async () => {
  const [closed, left] = [await openTestDevice(), await openTestDevice()]
  const onGone = vi.fn()
  for (const { database } of [closed, left]) {
    await database.rows.count()
    database.whenGone(onGone)
  }
  left.database.leave()
  expect(onGone).not.toHaveBeenCalled()
  closed.database.close()
  expect(onGone).toHaveBeenCalledTimes(1)
})
