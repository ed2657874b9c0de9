import { beforeEach, describe, expect, it } from 'vitest'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import {
  addOffice,
  archiveOffice,
  checkOfficeForm,
  renameOffice,
  unarchiveOffice,
} from '#features/offices/commands.ts'
import { openTestDevice, testId } from '#support/device.ts'

const today = day('2026-11-20')

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

const find = async (id: string) => {
  const office = await device.reader.find('office', id)
  if (!office) throw new Error('no such office')
  return office
}

const open = async (name: string, kana = '') => {
  const id = testId()
  await device.door.write(addOffice(id, { name, kana }))
  return find(id)
}

describe('the form of an office', () => {
  it('refuses a name that is there, however it is typed', async () => {
    const others = [await open('あおば センター')]
    expect(checkOfficeForm({ name: 'アオバｾﾝﾀｰ', kana: 'Aoba' }, others)).toEqual({
      ok: false,
      error: [
        { field: 'name', kind: 'taken', by: 'あおば センター', isArchived: false },
        { field: 'kana', kind: 'notKana' },
      ],
    })
  })

  it('says when the office of that name is archived', async () => {
    const office = await open('あおば')
    await device.door.write(archiveOffice(office, today).changes)
    expect(checkOfficeForm({ name: 'あおば', kana: '' }, [await find(office.id)])).toMatchObject({
      error: [{ kind: 'taken', isArchived: true }],
    })
  })

  it('asks for a name before it compares names', async () => {
    expect(checkOfficeForm({ name: ' ', kana: '' }, [await open('ー')])).toEqual({
      ok: false,
      error: [{ field: 'name', kind: 'missing' }],
    })
  })
})

describe('an office', () => {
  it('that was added is a partner, in use', async () => {
    expect((await open('あおば', 'あおば')).fields).toEqual({
      name: 'あおば',
      kana: 'あおば',
      ours: false,
      archived: null,
    })
  })

  it('is renamed without touching what did not change, and undo brings the name back', async () => {
    const office = await open('あおば', 'あおば')
    const step = renameOffice(office, { name: '青葉', kana: 'あおば' })
    const [from, fields] = [{ name: 'あおば' }, { name: '青葉' }]
    expect(step.changes).toEqual([{ type: 'office', id: office.id, fields, from }])
    await device.door.write(step.changes)
    expect((await find(office.id)).fields.name).toBe('青葉')
    await device.door.write(step.undo)
    expect((await find(office.id)).fields).toEqual(office.fields)
    expect(renameOffice(office, office.fields)).toEqual({ changes: [], undo: [] })
  })

  it('changes name and kana in one change, and takes both back in one', async () => {
    const office = await open('あおば', 'あおば')
    const step = renameOffice(office, { name: '若葉', kana: 'わかば' })
    expect([step.changes.length, step.undo.length]).toEqual([1, 1])
    await device.door.write(step.changes)
    expect((await find(office.id)).fields).toMatchObject({ name: '若葉', kana: 'わかば' })
    await device.door.write(step.undo)
    expect((await find(office.id)).fields).toEqual(office.fields)
  })

  it('is archived and taken back, each of which can be undone', async () => {
    const office = await open('あおば')
    const step = archiveOffice(office, today)
    await device.door.write(step.changes)
    const archived = await find(office.id)
    expect(archived.fields.archived).toEqual({ on: today, reason: '' })
    await device.door.write(step.undo)
    expect((await find(office.id)).fields.archived).toBeNull()

    await device.door.write(unarchiveOffice(archived).undo)
    expect((await find(office.id)).fields.archived).toEqual(archived.fields.archived)
    await device.door.write(unarchiveOffice(archived).changes)
    expect((await find(office.id)).fields.archived).toBeNull()
  })
})
