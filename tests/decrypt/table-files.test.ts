import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { readTables } from '#decrypt/read-tables.ts'
import { toJson } from '#decrypt/table-files.ts'
import { addPerson, backUp, openOffice } from '../services/backup/offices.ts'

test('all of it as JSON is all of it: what is no record of a table comes after them', async () => {
  const office = await openOffice()
  await addPerson(office, '山田 花子')
  const damaged = await addPerson(office, '鈴木 太郎')
  const { rows } = office.session.device.database
  await rows
    .where('id')
    .equals(damaged)
    .modify((row) => void row.sealed.fill(0, 20, 40))
  office.session.records.forgetAll()

  const opened = await readTables({ file: await backUp(office, { kind: 'none' }) }, () => undefined)
  if (!opened.ok) throw new Error(opened.error.kind)
  expect(opened.value.tables).toMatchObject([{ type: 'participant', count: 1 }])
  expect(opened.value.others.count).toBe(1)
  expect(JSON.parse(await (await toJson(opened.value)).text())).toMatchObject([
    { type: 'participant', fields: { name: '山田 花子' } },
    { unreadable: { id: damaged } },
  ])
})
