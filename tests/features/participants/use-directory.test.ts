import { beforeEach, describe, expect, it } from 'vitest'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { createDirectory } from '#features/participants/use-directory.ts'
import { openTestDevice, testId } from '#support/device.ts'
import { enterPerson } from './participants.ts'

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

const openOffice = async (name: string, kana: string) => {
  const id = testId()
  const fields = { name, kana, ours: false, archived: null }
  await device.door.write([{ type: 'office', id, fields }])
  return id
}

const directory = async () =>
  createDirectory(
    await device.reader.list({ type: 'participant' }),
    await device.reader.list({ type: 'office' }),
  )

const names = (people: readonly { readonly fields: { readonly name: string } }[]) =>
  people.map(({ fields }) => fields.name)

describe('the directory', () => {
  it('finds people by the name of their office', async () => {
    const aoba = await openOffice('あおば就労センター', 'あおばしゅうろうせんたー')
    const person = await enterPerson(device, { name: '鈴木' })
    await enterPerson(device, { name: '田中' })
    await device.door.write([{ type: 'participant', id: person.id, fields: { office: aoba } }])
    const { search, officeNameById } = await directory()
    expect(names(search('アオバ', { show: 'active' }))).toEqual(['鈴木'])
    expect(officeNameById.get(aoba)).toBe('あおば就労センター')
  })

  it('counts people on the list and in the archive', async () => {
    await enterPerson(device)
    const gone = await enterPerson(device)
    const archived = { on: day('2026-04-01'), reason: '' }
    await device.door.write([{ type: 'participant', id: gone.id, fields: { archived } }])
    expect((await directory()).counts).toEqual({ active: 1, archived: 1 })
  })

  it('lists offices by their kana, those without by their name', async () => {
    await openOffice('若葉', 'わかば')
    await openOffice('すみれ', '')
    await openOffice('青葉', 'アオバ')
    expect(names((await directory()).offices)).toEqual(['青葉', 'すみれ', '若葉'])
  })
})
