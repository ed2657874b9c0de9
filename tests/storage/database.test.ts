import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, it, vi } from 'vitest'
import { describeFailure } from '#storage/database.ts'
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
  expect(await tab.database.openIfCurrent(), 'never unasked').toBe('earlier')
  await tab.database.upgrade()
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

it('is not opened anew under a page that it was taken from: nothing is kept where nothing was', async () => {
  const { database, door, name } = await openTestDevice()
  await database.rows.count()
  // As a browser does it when it clears the data of a site.
  const opened = database.backendDB()
  opened.onclose?.(new Event('close'))
  await Dexie.delete(name)
  const written = await door.write([{ type: 'participant', id: testId(), fields: yamada }])
  expect(written).toMatchObject({ ok: false, error: { kind: 'notKept', trouble: 'closed' } })
  expect(await Dexie.exists(name)).toBe(false)
})

it.each([
  ['full', new Dexie.QuotaExceededError('full')],
  ['full', new Dexie.AbortError('aborted', new DOMException('', 'QuotaExceededError'))],
  ['full', new Dexie.BulkError('some', [new Dexie.QuotaExceededError('full')])],
  ['closed', new Dexie.DatabaseClosedError('closed')],
  ['closed', new Dexie.UnknownError('Connection to Indexed Database server lost. Refresh')],
  ['closed', new Dexie.InvalidStateError('The database connection is closing.')],
  ['refused', new Dexie.InvalidStateError('The transaction has finished.')],
  ['refused', new Dexie.AbortError('aborted')],
  ['refused', new Dexie.UnknownError('Internal error')],
])('is %s by what the browser says: %s', (trouble, error) => {
  expect(describeFailure(error).trouble).toBe(trouble)
})
