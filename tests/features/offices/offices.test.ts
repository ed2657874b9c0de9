import { beforeEach, describe, expect, it } from 'vitest'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { arrangeOffices, countPeopleByOffice } from '#features/offices/offices.ts'
import { openTestDevice, testId, yamada } from '#support/device.ts'

const archived = { on: day('2026-04-01'), reason: '' }

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

describe('the list of offices', () => {
  it('begins with our own, goes on by kana, and keeps archived ones apart', async () => {
    const office = (name: string, kana: string, more: object = {}) =>
      device.door.write([
        {
          type: 'office',
          id: testId(),
          fields: { name, kana, ours: false, archived: null, ...more },
        },
      ])
    await office('若葉', 'わかば')
    await office('相談室', 'そうだんしつ', { ours: true })
    await office('青葉', 'アオバ')
    await office('旧館', 'きゅうかん', { archived })
    const { inUse, archived: away } = arrangeOffices(await device.reader.list({ type: 'office' }))
    expect(inUse.map(({ fields }) => fields.name)).toEqual(['相談室', '青葉', '若葉'])
    expect(away.map(({ fields }) => fields.name)).toEqual(['旧館'])
  })

  it('counts the people of each who are on the list', async () => {
    const person = (fields: object) =>
      device.door.write([{ type: 'participant', id: testId(), fields: { ...yamada, ...fields } }])
    await person({ office: 'aoba' })
    await person({ office: 'aoba' })
    await person({ office: 'aoba', archived })
    await person({ office: null })
    const people = await device.reader.list({ type: 'participant' })
    expect([...countPeopleByOffice(people)]).toEqual([['aoba', 2]])
  })
})
