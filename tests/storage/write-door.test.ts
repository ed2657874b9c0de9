import { beforeEach, describe, expect, it, vi } from 'vitest'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { AyumiDatabase } from '#storage/database.ts'
import { openTab, openTestDevice, STAFF, testId, yamada } from '#support/device.ts'

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

const write = (id: string, fields: Partial<typeof yamada>) =>
  device.door.write([{ type: 'participant', id, fields }])

describe('the write door', () => {
  it('keeps a participant sealed, with author, scope, outbox place and nothing else in clear', async () => {
    const id = testId()
    expect(await write(id, yamada)).toEqual({ ok: true, value: undefined })

    const [row, ...others] = await device.database.rows.toArray()
    expect(others).toEqual([])
    expect(Object.keys(row ?? {}).toSorted()).toEqual([
      'edition',
      'epoch',
      'id',
      'parents',
      'rev',
      'scope',
      'sealed',
      'subject',
      'type',
      'unsent',
    ])
    expect(row).toMatchObject({ id, type: 'participant', subject: id, parents: [], unsent: 1 })
    expect(await everythingIn(device.database)).not.toMatch(/山田|やまだ|P-0001|Aさん/)

    const record = await device.reader.find('participant', id)
    expect(record).toMatchObject({ fields: yamada, schema: 1, author: { staff: STAFF } })
  })

  it('supersedes what the server knows, not what it never saw', async () => {
    const id = testId()
    await write(id, yamada)
    await write(id, { name: '山田 はな子' })
    const [unsent] = await device.database.rowsOf([id])
    expect(unsent).toMatchObject({ parents: [], unsent: 1 })

    await acknowledge(id)
    await write(id, { name: '山田 花子' })
    const [again] = await device.database.rowsOf([id])
    expect(again).toMatchObject({ parents: [unsent?.rev], unsent: 1 })
    expect(again?.rev).not.toBe(unsent?.rev)
  })

  it('gives every record its own place in the outbox, in the order of writing', async () => {
    const ids = [testId(), testId(), testId()]
    await device.door.write(ids.map((id) => ({ type: 'participant' as const, id, fields: yamada })))
    await write(testId(), yamada)
    const rows = await device.database.rows.orderBy('unsent').toArray()
    expect(rows.map(({ unsent }) => unsent)).toEqual([1, 2, 3, 4])
    expect(rows.slice(0, 3).map(({ id }) => id)).toEqual(ids)
  })

  it('writes nothing when nothing changes', async () => {
    const id = testId()
    await write(id, yamada)
    const [before] = await device.database.rowsOf([id])
    await write(id, { name: yamada.name })
    expect(await device.database.rowsOf([id])).toEqual([before])
  })

  it('writes all changes or none', async () => {
    const result = await device.door.write([
      { type: 'participant', id: testId(), fields: yamada },
      { type: 'participant', id: testId(), fields: { ...yamada, name: '' } },
    ])
    expect(result).toMatchObject({
      ok: false,
      error: { kind: 'invalid', problems: [{ path: 'name' }] },
    })
    expect(await device.database.rows.count()).toBe(0)
  })

  it('keeps every change when one write changes a record more than once', async () => {
    const id = testId()
    await write(id, yamada)
    const written = await device.door.write([
      { type: 'participant', id, fields: { name: '山田 華子' } },
      { type: 'participant', id, fields: { kana: 'やまだ かこ' } },
    ])
    expect(written).toMatchObject({ ok: true })
    const tab = await openTab(device.name, device.keyring)
    expect((await tab.reader.find('participant', id))?.fields).toMatchObject({
      name: '山田 華子',
      kana: 'やまだ かこ',
    })
  })

  it('keeps every one of many quick writes to one record', async () => {
    const id = testId()
    await write(id, yamada)
    await Promise.all(
      (['code', 'kana', 'contact', 'pseudonym'] as const).map((field) =>
        write(id, { [field]: 'さ' }),
      ),
    )
    await device.door.settled()
    expect((await device.reader.find('participant', id))?.fields).toMatchObject({
      code: 'さ',
      kana: 'さ',
      contact: 'さ',
      pseudonym: 'さ',
    })
  })

  it('keeps none of many changes when another tab was faster with one of them, then all', async () => {
    const ids = [testId(), testId(), testId()]
    for (const id of ids) await write(id, yamada)
    const other = await openTab(device.name, device.keyring)
    await other.reader.list({ type: 'participant' })
    await write(ids[1] ?? '', { contact: '電話' })
    const renamed = { name: '山田 華子' }
    await other.door.write(ids.map((id) => ({ type: 'participant', id, fields: renamed })))
    const third = await openTab(device.name, device.keyring)
    const list = await third.reader.list({ type: 'participant' })
    expect(list.map(({ fields }) => fields.name)).toEqual(ids.map(() => renamed.name))
    expect(list.find(({ id }) => id === ids[1])?.fields.contact).toBe('電話')
    expect(await device.database.rows.count()).toBe(ids.length)
  })

  it('lets two tabs write one record without losing either field', async () => {
    const id = testId()
    await write(id, yamada)
    const other = await openTab(device.name, device.keyring)
    await other.reader.find('participant', id)
    await write(id, { code: 'P-0009' })
    await other.door.write([{ type: 'participant', id, fields: { pseudonym: 'Zさん' } }])
    await Promise.all([
      write(id, { contact: '電話' }),
      other.door.write([{ type: 'participant', id, fields: { kana: 'やまだ' } }]),
    ])
    const third = await openTab(device.name, device.keyring)
    expect((await third.reader.find('participant', id))?.fields).toMatchObject({
      code: 'P-0009',
      pseudonym: 'Zさん',
      contact: '電話',
      kana: 'やまだ',
    })
  })

  it('writes over nothing that another tab has changed since it was read', async () => {
    const id = testId()
    await write(id, yamada)
    const other = await openTab(device.name, device.keyring)
    await other.reader.find('participant', id)
    const change = (contact: string, from: string) =>
      ({ type: 'participant', id, fields: { contact }, from: { contact: from } }) as const
    expect(await device.door.write([change('電話', '')])).toMatchObject({ ok: true })

    const refused = { ok: false, error: { kind: 'overtaken', id, names: ['contact'] } }
    expect(await other.door.write([change('手紙', '')])).toEqual(refused)
    expect((await other.reader.find('participant', id))?.fields.contact).toBe('電話')
    expect(await other.door.write([change('電話', '')]), 'both meant the same').toMatchObject({
      ok: true,
    })
    expect(await other.door.write([change('手紙', '電話')]), 'it was looked at').toMatchObject({
      ok: true,
    })
    expect(await device.door.write([change('', '電話')]), 'undone too late').toEqual(refused)
  })

  it('still has the old row when the new one cannot be added', async () => {
    const [id, other] = [testId(), testId()]
    await write(id, yamada)
    await write(other, yamada)
    const before = await device.database.rowsOf([id])
    const add: IDBObjectStore['add'] = Reflect.get(IDBObjectStore.prototype, 'add')
    const refused = vi.spyOn(IDBObjectStore.prototype, 'add')
    refused.mockImplementation(function refuse(this: IDBObjectStore, row: object) {
      return add.call(this, { ...row, id: other })
    })
    expect(await write(id, { code: 'P-0002' })).toMatchObject({ ok: false })
    refused.mockRestore()
    expect(await device.database.rowsOf([id])).toEqual(before)
    expect(await write(id, { code: 'P-0002' })).toMatchObject({ ok: true })
  })

  it('says so when the device refuses, and goes on afterwards', async () => {
    device.database.close()
    const refused = await write(testId(), yamada)
    expect(refused).toEqual({
      ok: false,
      error: { kind: 'notKept', trouble: 'closed', reason: 'DatabaseClosedError' },
    })
    await device.database.open()
    expect(await write(testId(), yamada)).toMatchObject({ ok: true })
    expect(await device.database.rows.count()).toBe(1)
  })
})

describe('a sheet', () => {
  const blank = {
    participant: 'p1',
    round: 'r1',
    rater: 'staff' as const,
    pack: { id: 'gn-25', version: 1, hash: 'A'.repeat(43) },
    filledOn: expectIsoDate('2024-09-02'),
    employment: null,
    staffName: '佐藤',
    answers: {},
    submittedAt: null,
    corrects: null,
    reason: null,
    discarded: null,
  }
  const answer = (id: string, no: number, value: number) => ({
    type: 'sheet' as const,
    id,
    fields: { answers: { [no]: value } },
    edit: ({ answers }: { answers: Readonly<Record<string, number>> }) => ({
      answers: { ...answers, [no]: value },
    }),
  })

  it('keeps the answers of two tabs that tap at the same moment', async () => {
    const id = testId()
    await device.door.write([{ type: 'sheet', id, fields: blank }])
    const other = await openTab(device.name, device.keyring)
    await other.reader.find('sheet', id)
    await Promise.all([device.door.write([answer(id, 1, 2)]), other.door.write([answer(id, 2, 3)])])
    const third = await openTab(device.name, device.keyring)
    expect((await third.reader.find('sheet', id))?.fields.answers).toEqual({ 1: 2, 2: 3 })
  })

  it('is frozen once it is submitted, whatever a late tab still believes; it can be set aside', async () => {
    const id = testId()
    await device.door.write([{ type: 'sheet', id, fields: blank }])
    const late = await openTab(device.name, device.keyring)
    await late.reader.find('sheet', id)
    const submittedAt = '2024-09-02T01:00:00.000Z' as never
    await device.door.write([{ type: 'sheet', id, fields: { answers: { 1: 4 }, submittedAt } }])
    expect(await late.door.write([answer(id, 1, 1)])).toEqual({
      ok: false,
      error: { kind: 'frozen', id },
    })
    const discarded = { reason: 'まちがい' }
    expect(await late.door.write([{ type: 'sheet', id, fields: { discarded } }])).toMatchObject({
      ok: true,
    })
    expect((await late.reader.find('sheet', id))?.fields.answers).toEqual({ 1: 4 })
  })
})

describe('a row that was read before the last write and is opened after it', () => {
  it('gives the record as it now is, on every list too', async () => {
    const id = testId()
    await write(id, yamada)
    const [before] = await device.database.rowsOf([id])
    const old = device.reader.known(id)
    if (!before || !old) throw new Error('not kept')
    const shown = vi.fn()
    const stop = device.reader.watch({ type: 'participant' }, shown, () => undefined)
    await vi.waitFor(() => expect(shown).toHaveBeenCalled())
    await write(id, { contact: '電話' })

    expect(await device.reader.openRow(before)).toMatchObject({
      value: { fields: { contact: '電話' } },
    })
    device.reader.remember(old)
    const [latest] = device.reader.latest({ type: 'participant' }) ?? []
    expect(latest?.fields.contact).toBe('電話')
    stop()
  })
})

describe('a record that does not open', () => {
  it('is reported, never stops the others, and is never written over', async () => {
    const [good, bad] = [testId(), testId()]
    await write(good, yamada)
    await write(bad, yamada)
    await alterOnDisk(bad)
    const tab = await openTab(device.name, device.keyring)
    const noticed = vi.fn()
    tab.reader.watchUnreadable(noticed)

    const list = await tab.reader.list({ type: 'participant' })
    expect(list.map(({ id }) => id)).toEqual([good])
    expect(noticed).toHaveBeenCalledTimes(1)
    expect(tab.reader.unreadable()).toEqual([{ id: bad, type: 'participant', problem: 'altered' }])
    await tab.reader.list({ type: 'participant' })
    expect(noticed).toHaveBeenCalledTimes(1)

    const [before] = await device.database.rowsOf([bad])
    const result = await tab.door.write([{ type: 'participant', id: bad, fields: yamada }])
    expect(result).toEqual({ ok: false, error: { kind: 'unreadable', id: bad } })
    expect(await device.database.rowsOf([bad])).toEqual([before])
  })

  it('is noticed when its label was exchanged, and when its bytes are gone', async () => {
    const [good, relabelled, emptied] = [testId(), testId(), testId()]
    for (const id of [good, relabelled, emptied]) await write(id, yamada)
    await device.database.rows.update([relabelled, 1], { type: 'note', subject: good })
    await device.database.rows.update([emptied, 1], { sealed: undefined as never, rev: 'x' })
    const tab = await openTab(device.name, device.keyring)
    expect(await tab.reader.list({ type: 'note', subject: good })).toEqual([])
    const list = await tab.reader.list({ type: 'participant' })
    expect(list.map(({ id }) => id)).toEqual([good])
    expect(tab.reader.unreadable()).toHaveLength(2)
  })

  it('does not open under another id, scope or key', async () => {
    const id = testId()
    await write(id, yamada)
    const [row] = await device.database.rowsOf([id])
    if (!row) throw new Error('not kept')
    expect(await device.sealer.open({ ...row, id: testId() })).toMatchObject({ error: 'altered' })
    expect(await device.sealer.open({ ...row, scope: 'network' })).toMatchObject({
      error: 'altered',
    })
    expect(await device.sealer.open({ ...row, epoch: 2 })).toMatchObject({ error: 'noKey' })
  })
})

describe('a record written by a newer version of the app', () => {
  it('is shown as it is and not written to', async () => {
    const id = testId()
    await write(id, yamada)
    const record = await device.reader.find('participant', id)
    const [row] = await device.database.rowsOf([id])
    if (!record || !row) throw new Error('not kept')
    const newer = { ...record, schema: 2, fields: { ...record.fields, allergies: 'そば' } }
    await device.database.rows.put({ ...row, ...(await device.sealer.seal(newer)) })

    const tab = await openTab(device.name, device.keyring)
    expect((await tab.reader.find('participant', id))?.fields).toMatchObject({ allergies: 'そば' })
    const result = await tab.door.write([{ type: 'participant', id, fields: { name: 'べつ' } }])
    expect(result).toEqual({ ok: false, error: { kind: 'newerSchema', id } })
  })
})

describe('a row that was read before a write and is opened after it', () => {
  it('does not push the newer copy out of memory', async () => {
    const id = testId()
    await write(id, yamada)
    const [old] = await device.database.rowsOf([id])
    if (!old) throw new Error('not kept')
    await write(id, { code: 'P-0002' })
    await device.reader.openRow(old)
    expect(device.reader.known(id)?.record.fields).toMatchObject({ code: 'P-0002' })
  })
})

describe('watching a list', () => {
  it('tells of changes from this tab and from others, the newest state last', async () => {
    const seen: string[][] = []
    const stop = device.reader.watch(
      { type: 'participant' },
      (list) => seen.push(list.map(({ fields }) => fields.name)),
      (error) => {
        throw error
      },
    )
    await write(testId(), { ...yamada, name: 'あ' })
    await write(testId(), { ...yamada, name: 'い' })
    await until(() => seen.at(-1)?.length === 2)
    stop()
    expect(seen.at(-1)?.toSorted()).toEqual(['あ', 'い'])
  })

  it('tells of a record that was changed, here or in another tab', async () => {
    const id = testId()
    await write(id, yamada)
    const other = await openTab(device.name, device.keyring)
    const seen: string[] = []
    const stop = device.reader.watch(
      { type: 'participant' },
      (list) => seen.push(list.map(({ fields }) => fields.code).join()),
      (error) => {
        throw error
      },
    )
    await until(() => seen.at(-1) === 'P-0001')
    await write(id, { code: 'P-0002' })
    await until(() => seen.at(-1) === 'P-0002')
    await other.door.write([{ type: 'participant', id, fields: { code: 'P-0003' } }])
    await until(() => seen.at(-1) === 'P-0003')
    await write(id, { code: 'P-0004' })
    await until(() => seen.at(-1) === 'P-0004')
    stop()
  })

  it('holds what was written as soon as the door says that it is kept', async () => {
    const stop = device.reader.watch({ type: 'participant' }, vi.fn(), vi.fn())
    await until(() => device.reader.latest({ type: 'participant' }) !== undefined)
    const id = testId()
    await write(id, yamada)
    const codes = () =>
      device.reader.latest({ type: 'participant' })?.map(({ fields }) => fields.code)
    expect(codes()).toEqual(['P-0001'])
    await write(id, { code: 'P-0002' })
    expect(codes()).toEqual(['P-0002'])
    stop()
  })

  it('tells only of the participant asked for', async () => {
    const [one, two] = [testId(), testId()]
    const note = { text: 'よく眠れた', writtenOn: '2024-09-02', archived: null }
    await device.door.write([
      { type: 'note', id: testId(), fields: { ...note, participant: one } as never },
      { type: 'note', id: testId(), fields: { ...note, participant: two } as never },
    ])
    const list = await device.reader.list({ type: 'note', subject: one })
    expect(list.map(({ fields }) => fields.participant)).toEqual([one])
  })
})

async function everythingIn(database: AyumiDatabase): Promise<string> {
  const rows = await Promise.all(database.tables.map((table) => table.toArray()))
  return JSON.stringify(rows, (_, value: unknown) =>
    value instanceof Uint8Array ? new TextDecoder().decode(value) : value,
  )
}

async function acknowledge(id: string): Promise<void> {
  const [row] = await device.database.rowsOf([id])
  if (!row) throw new Error('nothing to acknowledge')
  const { unsent: _, ...sent } = row
  const { rows } = device.database
  await device.database.transaction('rw', rows, async () => {
    await rows.delete([id, row.edition])
    await rows.add({ ...sent, edition: row.edition + 1 })
  })
}

async function alterOnDisk(id: string): Promise<void> {
  const [row] = await device.database.rowsOf([id])
  if (!row) throw new Error('nothing to alter')
  const sealed = new Uint8Array(row.sealed)
  sealed[40] = (sealed[40] ?? 0) ^ 1
  await device.database.rows.put({ ...row, sealed, rev: `${row.rev}x` })
}

async function until(holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (holds()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('did not happen')
}
