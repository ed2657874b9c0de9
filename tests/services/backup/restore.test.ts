import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { mergeRecords, type StoredRecord } from '#domain/shared/record.ts'
import { checkBackup, restoreBackup } from '#services/backup/restore.ts'
import { fakeLocks } from '#support/locks.ts'
import { addWayIn } from '#services/access.ts'
import { STAFF, testId } from '#support/device.ts'
import { wrapForSample } from '#vault/vault.ts'
import { outboxLength } from '#storage/outbox.ts'
import {
  addPerson,
  backUp,
  everythingOn,
  namesOn,
  openOffice,
  openSecondDevice,
  recordsOn,
  rename,
  restore,
  quietly,
  type Office,
} from './offices.ts'

fakeLocks()

const plainFile = async (office: Office) => ({ file: await backUp(office, { kind: 'none' }) })

const reportOf = async (office: Office, from: Office) => {
  const before = await everythingOn(office)
  const report = await checkBackup(office.session, await plainFile(from), quietly)
  expect(await everythingOn(office), 'looking changes nothing').toEqual(before)
  if (!report.ok) throw new Error(report.error.kind)
  return report.value
}

describe('the report of what a restore would do', () => {
  it('counts how the records of the file stand to those that are here', async () => {
    const one = await openOffice()
    const other = await openSecondDevice(one)
    const ids = { same: '', older: '', newer: '', both: '', conflicting: '' }
    for (const name of Object.keys(ids) as (keyof typeof ids)[])
      ids[name] = await addPerson(one, name)
    await restore(other, await plainFile(one))
    await rename(one, ids.newer, { name: 'ファイルで新しい' })
    await rename(other, ids.older, { name: 'ここで新しい' })
    await rename(one, ids.both, { code: 'P-0100' })
    await rename(other, ids.both, { contact: '03' })
    await rename(one, ids.conflicting, { name: '一方' })
    await rename(other, ids.conflicting, { name: '他方' })
    await addPerson(one, 'ファイルだけ')
    await addPerson(other, 'ここだけ')
    await addPerson(other, 'ここだけ')

    expect(await reportOf(other, one)).toMatchObject({
      standings: {
        new: 1,
        same: 1,
        newerInFile: 1,
        newerHere: 1,
        bothChanged: 1,
        conflicting: 1,
        repaired: 0,
      },
      onlyHere: 2,
      unknown: 0,
      header: { counts: { participant: 6 }, kind: 'own' },
    })
  })

  it('knows what has stopped opening here, and restoring mends it and keeps what lay there', async () => {
    const office = await openOffice()
    const id = await addPerson(office, '山田 花子')
    const file = await plainFile(office)
    const { rows, device } = office.session.device.database
    await rows
      .where('id')
      .equals(id)
      .modify((row) => void row.sealed.fill(0, 20, 40))
    office.session.records.forgetAll()

    const report = await checkBackup(office.session, file, quietly)
    expect(report).toMatchObject({ value: { standings: { repaired: 1 } } })
    expect(await restore(office, file)).toMatchObject({ ok: true })
    expect(await namesOn(office)).toEqual(['山田 花子'])
    const kept = (await device.toArray()).filter(({ key }) => key.startsWith(`damaged/${id}/`))
    expect(kept).toHaveLength(1)
  })

  it('refuses the backup of a sample, and says whose it is', async () => {
    const office = await openOffice()
    const sample = await openOffice()
    const session = {
      ...sample.session,
      device: { ...sample.session.device, kind: 'sample' },
    } as const
    const file = await plainFile({ ...sample, session })
    const checked = await checkBackup(office.session, file, quietly)
    expect(checked).toEqual({ ok: false, error: { kind: 'otherKind', file: 'sample' } })
  })
})

describe('merging', () => {
  it('adds, takes the newer, and keeps what only this device has', async () => {
    const one = await openOffice()
    const other = await openSecondDevice(one)
    const id = await addPerson(one, '山田 花子')
    await restore(other, await plainFile(one))
    await rename(one, id, { name: '山田 華子' })
    await addPerson(other, 'ここだけ')
    await restore(other, await plainFile(one))
    expect((await namesOn(other)).toSorted()).toEqual(['ここだけ', '山田 華子'])
  })

  it('supersedes what the server has of a record: the merge holds both', async () => {
    const one = await openOffice()
    const other = await openSecondDevice(one)
    const id = await addPerson(one, '山田 花子')
    await restore(other, await plainFile(one))
    const [row] = await other.session.device.database.rowsOf([id])
    // The server has acknowledged it.
    await other.session.device.database.rows
      .where('id')
      .equals(id)
      .modify((row) => void Reflect.deleteProperty(row, 'unsent'))
    other.session.records.forgetAll()
    await rename(one, id, { name: '山田 華子' })
    await restore(other, await plainFile(one))
    const [merged] = await other.session.device.database.rowsOf([id])
    expect(merged?.parents).toEqual([row?.rev])
    expect(merged?.unsent).toBeGreaterThan(0)
  })

  it('moves the people of a lost organisation’s device to this one', async () => {
    const lost = await openOffice()
    await addPerson(lost, '山田 花子')
    const office = await openOffice()
    await restore(office, await plainFile(lost))
    const [record] = await recordsOn(office)
    expect(record?.scope).toBe(office.session.vault.keyring.home)
    expect(await namesOn(office)).toEqual(['山田 花子'])
  })

  it('loses nothing of what another tab writes while it is going on', async () => {
    const one = await openOffice()
    const id = await addPerson(one, '山田 花子')
    const file = await plainFile(one)
    await rename(one, id, { code: 'P-0100' })
    const newer = await plainFile(one)
    const other = await openSecondDevice(one)
    await restore(other, file)
    let writes = 0
    const onProgress = vi.fn<(progress: { readonly step: string }) => void>(({ step }) => {
      if (step !== 'reading' || writes > 0) return
      writes += 1
      void rename(other, id, { contact: '03' })
    })
    const { signal } = quietly
    const done = await restoreBackup(other.session, newer, 'merge', { signal, onProgress })
    expect(done).toMatchObject({ ok: true })
    const [record] = await recordsOn(other)
    expect(record?.fields).toMatchObject({ code: 'P-0100', contact: '03' })
  })
})

describe('replacing', () => {
  it('leaves what is in the file and the profile of whoever has a way in, and pushes no deletion', async () => {
    const office = await openOffice()
    const kept = await addPerson(office, '山田 花子')
    const file = await plainFile(office)
    await office.session.door.write([
      {
        type: 'staff',
        id: STAFF,
        fields: { name: '佐藤', kana: '', mark: 'sakura', archived: null },
      },
    ])
    await rename(office, kept, { name: 'あとで直した' })
    await addPerson(office, 'あとで足した')
    const { device, vault } = office.session
    await addWayIn(device, wrapForSample(vault, STAFF))

    expect(await restore(office, file, 'replace')).toMatchObject({ ok: true })
    expect(await namesOn(office)).toEqual(['山田 花子'])
    expect((await recordsOn(office)).map(({ type }) => type).toSorted()).toEqual([
      'participant',
      'staff',
    ])
    const [row] = await device.database.rowsOf([kept])
    expect(row?.parents).toEqual([])
  })

  it('keeps a colleague who was added after this session began', async () => {
    const office = await openOffice()
    const file = await plainFile(office)
    const { device, vault } = office.session
    const colleague = testId()
    const added = await addWayIn(device, wrapForSample(vault, colleague))
    expect(added.ok).toBe(true)
    const fields = { name: '鈴木 次郎', kana: '', mark: '次', archived: null }
    await office.session.door.write([{ type: 'staff', id: colleague, fields }])

    expect(await restore(office, file, 'replace')).toMatchObject({ ok: true })
    expect((await recordsOn(office)).map(({ id }) => id)).toEqual([colleague])
  })

  it.each([
    ['adds somebody', (office: Office) => addPerson(office, '途中で')],
    ['changes what is to go', (office: Office, id: string) => rename(office, id, { name: '今' })],
  ])('does nothing when another tab %s meanwhile', async (_what, changes) => {
    const other = await openOffice()
    await addPerson(other, 'ファイルの人')
    const office = await openOffice()
    const id = await addPerson(office, 'ここの人')
    const { file } = await plainFile(other)
    const slowly = Object.assign(file.slice(), {
      stream: () =>
        file.stream().pipeThrough(
          new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
            flush: async () => void (await changes(office, id)),
          }),
        ),
    })
    expect(await restore(office, { file: slowly }, 'replace')).toEqual({
      ok: false,
      error: { kind: 'otherTabs' },
    })
    expect(await namesOn(office)).not.toContain('ファイルの人')
    expect((await everythingOn(office)).staged).toBe(0)
    expect(await restore(office, { file }, 'replace')).toMatchObject({ ok: true })
    expect(await namesOn(office)).toEqual(['ファイルの人'])
  })

  it('is refused while somebody works in another tab', async () => {
    const office = await openOffice()
    const file = await plainFile(office)
    const ends: (() => void)[] = []
    for (let tab = 0; tab < 2; tab += 1)
      void navigator.locks.request(
        'ayumi-open',
        {},
        () => new Promise<void>((end) => ends.push(end)),
      )
    expect(await restore(office, file, 'replace')).toEqual({
      ok: false,
      error: { kind: 'otherTabs' },
    })
    ends.forEach((end) => end())
  })
})

describe('a restore that does not come to its end', () => {
  it('leaves everything as it was, at whichever write the disk gives up, and then works', async () => {
    const one = await openOffice()
    for (const name of ['一', '二', '三']) await addPerson(one, name)
    const file = await plainFile(one)
    const office = await openSecondDevice(one)
    await addPerson(office, 'ここだけ')
    const before = await everythingOn(office)

    const failures = await failingAtEachWrite(async () => {
      const restored = await restore(office, file)
      if (restored.ok) return true
      expect(restored.error).toMatchObject({ kind: 'notKept' })
      expect({ ...(await everythingOn(office)), staged: 0 }).toEqual(before)
      return false
    })
    expect(failures).toBeGreaterThan(3)
    expect((await namesOn(office)).toSorted()).toEqual(['ここだけ', '一', '二', '三'].toSorted())
    expect((await everythingOn(office)).staged).toBe(0)
  })

  it('leaves everything as it was when it is stopped, at whichever moment', async () => {
    const one = await openOffice()
    await addPerson(one, '山田 花子')
    const source = await plainFile(one)
    const office = await openSecondDevice(one)
    await addPerson(office, 'ここだけ')
    const before = await everythingOn(office)
    const stopping = new AbortController()
    const { signal } = stopping
    const onProgress = ({ step }: { readonly step: string }) => {
      if (step === 'reading') stopping.abort()
    }
    const stopped = await restoreBackup(office.session, source, 'merge', { signal, onProgress })
    expect(stopped).toEqual({ ok: false, error: { kind: 'cancelled' } })
    expect(await everythingOn(office)).toEqual(before)
  })

  it('leaves everything as it was when the file goes away under it', async () => {
    const one = await openOffice()
    await addPerson(one, '山田 花子')
    const { file } = await plainFile(one)
    const office = await openSecondDevice(one)
    const before = await everythingOn(office)
    const half = file.slice(0, Math.floor(file.size / 2))
    const goingAway: Blob = Object.assign(file.slice(), {
      stream: () => failingAfter(half),
    })
    expect(await restore(office, { file: goingAway })).toEqual({
      ok: false,
      error: { kind: 'fileGone' },
    })
    expect(await everythingOn(office)).toEqual(before)
  })
})

describe('whatever was written on whichever device', () => {
  const histories = fc.array(
    fc.record({
      device: fc.constantFrom('one', 'other'),
      person: fc.nat(3),
      field: fc.constantFrom('name', 'code', 'contact', 'pseudonym'),
      value: fc.constantFrom('あ', 'い', 'う'),
    }),
    { maxLength: 12 },
  )

  it('a backup brings back exactly what was there', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { one } = await live(history)
        const before = await recordsOn(one)
        const file = await plainFile(one)
        await one.session.device.database.rows.clear()
        one.session.records.forgetAll()
        expect(await restore(one, file)).toMatchObject({ ok: true })
        expect(await recordsOn(one)).toEqual(before)
      }),
      { numRuns: 20 },
    )
  })

  it('merging two devices by a file is what sync would make of them, either way round', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { one, other } = await live(history)
        const [ofOne, ofOther] = [await recordsOn(one), await recordsOn(other)]
        const [fileOfOne, fileOfOther] = [await plainFile(one), await plainFile(other)]
        await restore(one, fileOfOther)
        await restore(other, fileOfOne)
        const expected = mergeAll(ofOne, ofOther)
        expect(await recordsOn(one)).toEqual(expected)
        expect(await recordsOn(other)).toEqual(expected)
        const { database } = one.session.device
        expect(await outboxLength(database)).toBe(
          await database.rows.where('unsent').above(0).count(),
        )
        // Once more changes nothing.
        const settled = await everythingOn(one)
        await restore(one, fileOfOther)
        expect(await everythingOn(one)).toEqual(settled)
      }),
      { numRuns: 20 },
    )
  })

  it('replacing makes the file’s records of those that were there', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        const { one, other } = await live(history)
        const wanted = await recordsOn(one)
        await restore(other, await plainFile(one), 'replace')
        expect(await recordsOn(other)).toEqual(wanted)
        const { database } = other.session.device
        expect(await outboxLength(database)).toBe(
          await database.rows.where('unsent').above(0).count(),
        )
      }),
      { numRuns: 20 },
    )
  })

  /** Two devices that once met and then each went their way. */
  async function live(
    history: readonly {
      readonly device: 'one' | 'other'
      readonly person: number
      readonly field: 'name' | 'code' | 'contact' | 'pseudonym'
      readonly value: string
    }[],
  ) {
    const one = await openOffice()
    const other = await openSecondDevice(one)
    const people = [await addPerson(one), await addPerson(one)]
    await restore(other, await plainFile(one))
    const newcomers = { one: '', other: '' }
    for (const { device, person, field, value } of history) {
      const office = { one, other }[device]
      const id = people[person] ?? (newcomers[device] ||= await addPerson(office))
      await rename(office, id, { [field]: value })
    }
    return { one, other }
  }
})

function mergeAll(a: readonly StoredRecord[], b: readonly StoredRecord[]): StoredRecord[] {
  const merged = new Map<string, StoredRecord>(a.map((record) => [record.id, record]))
  for (const record of b) {
    const here = merged.get(record.id)
    merged.set(record.id, here ? mergeRecords(here, record) : record)
  }
  return [...merged.values()].toSorted((x, y) => (x.id < y.id ? -1 : 1))
}

/** Lets the first write fail, then the second, and so on; gives back how many times it failed. */
async function failingAtEachWrite(attempt: () => Promise<boolean>): Promise<number> {
  const methods = ['add', 'put', 'delete', 'clear'] as const
  const original = Object.fromEntries(
    methods.map((name) => [name, Reflect.get(IDBObjectStore.prototype, name) as () => IDBRequest]),
  )
  for (let failing = 1; ; failing += 1) {
    let calls = 0
    for (const name of methods) {
      Reflect.set(IDBObjectStore.prototype, name, function (this: IDBObjectStore, ...args: []) {
        calls += 1
        if (calls === failing) throw new DOMException('the disk is full', 'QuotaExceededError')
        return Reflect.apply(original[name] ?? (() => undefined), this, args)
      })
    }
    try {
      if (await attempt()) return failing - 1
    } finally {
      for (const name of methods) Reflect.set(IDBObjectStore.prototype, name, original[name])
    }
  }
}

const failingAfter = (half: Blob) =>
  new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: async (controller) => {
      controller.enqueue(new Uint8Array(await half.arrayBuffer()))
    },
    pull: (controller) => controller.error(new DOMException('gone', 'NotReadableError')),
  })
