import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { archivePack, unarchivePack } from '#features/packs/commands.ts'
import { blankDraft, draftFromPack, setCell, type PackDraft } from '#features/packs/editor/draft.ts'
import { editTarget, newTarget, packFromDraft } from '#features/packs/editor/make-pack.ts'
import { packChange, packRecordId, packRefOf } from '#services/packs.ts'
import { openTestDevice, testId } from '#support/device.ts'
import { putAway } from './shelf.ts'

async function deviceWithGn25() {
  const device = await openTestDevice()
  await device.door.write([await packChange(gn25)])
  const ref = await packRefOf(gn25)
  const packs = () => device.reader.list({ type: 'pack' })
  const original = await device.reader.find('pack', packRecordId(ref))
  if (!original) throw new Error('the pack was not kept')
  return { ...device, ref, packs, original }
}

type Device = Awaited<ReturnType<typeof deviceWithGn25>>

/** What the editor does on 「保存」. */
async function save({ door, packs, original }: Device, draft: PackDraft) {
  const made = packFromDraft(draft, editTarget(await packs(), original.fields.pack))
  if (!made.ok) return made.error
  const change = await packChange(made.value)
  await door.write([change])
  return change.id
}

const typeItem8 = (text: string) => setCell(draftFromPack(gn25), 8, 'text', text)

describe('saving an edited sheet', () => {
  it('makes the next version and leaves the one that sheets name untouched', async () => {
    const device = await deviceWithGn25()
    const [before] = await device.database.rowsOf([device.original.id])
    await save(device, typeItem8('用紙の8番の文'))

    const [after] = await device.database.rowsOf([device.original.id])
    expect(after?.rev).toBe(before?.rev)
    const kept = await device.reader.find('pack', packRecordId(device.ref))
    expect(kept?.fields.pack).toEqual(gn25)

    const versions = (await device.packs()).map(({ fields }) => fields.pack)
    const numbers = versions.map(({ id, version }) => `${id} ${version}`)
    expect(new Set(numbers)).toEqual(new Set(['gn-25 1', 'gn-25 2']))
    const edited = versions.find(({ version }) => version === 2)
    expect(edited?.items[7]).toEqual({
      no: 8,
      text: '用紙の8番の文',
      domain: 'daily-life',
      reverse: false,
    })
    expect(edited?.items.slice(0, 7)).toEqual(gn25.items.slice(0, 7))
    expect(edited?.source).toBe(gn25.source)
  })

  it('twice from the same version makes two versions', async () => {
    const device = await deviceWithGn25()
    await save(device, typeItem8('はじめの文'))
    await save(device, typeItem8('直した文'))
    const texts = (await device.packs())
      .map(({ fields }) => fields.pack)
      .toSorted((a, b) => a.version - b.version)
      .map(({ version, items }) => [version, items[7]?.text])
    expect(texts).toEqual([
      [1, gn25.items[7]?.text],
      [2, 'はじめの文'],
      [3, '直した文'],
    ])
  })

  it('with a fault keeps nothing', async () => {
    const device = await deviceWithGn25()
    const draft = setCell(typeItem8('文'), 8, 'domain', '')
    expect(await save(device, draft)).toMatchObject([
      { kind: 'missing', path: 'items[7].domain', row: 8 },
    ])
    expect(await device.packs()).toHaveLength(1)
  })
})

describe('a sheet of its own', () => {
  it('has an id that says nothing and stays when its title changes', () => {
    const rows = ['朝起きる', '話を聞く'].reduce(
      (draft, text, index) =>
        setCell(setCell(draft, index + 1, 'text', text), index + 1, 'domain', '生活'),
      blankDraft(),
    )
    const draft = { ...rows, title: '当事業所のシート', rights: '当事業所' }
    const made = packFromDraft(draft, newTarget(testId()))
    expect(made.ok && made.value).toMatchObject({ version: 1, title: '当事業所のシート' })
    expect(made.ok && made.value.id).toMatch(/^own-[0-9a-f-]{36}$/)
    expect(made.ok && made.value.items).toHaveLength(2)
  })
})

describe('putting a version away', () => {
  it('changes whether it is offered and nothing else, and can be undone', async () => {
    const { door, reader, original } = await deviceWithGn25()
    await door.write(archivePack(original, putAway.on))
    const archived = await reader.find('pack', original.id)
    expect(archived?.fields).toEqual({ ...original.fields, archived: putAway })
    await door.write(unarchivePack(original))
    expect((await reader.find('pack', original.id))?.fields).toEqual(original.fields)
  })

  it('is undone by importing the very same pack', async () => {
    const { door, packs, original } = await deviceWithGn25()
    await door.write(archivePack(original, putAway.on))
    await door.write([await packChange(gn25)])
    expect((await packs()).map(({ fields }) => fields.archived)).toEqual([null])
  })
})
