import { beforeEach, describe, expect, it } from 'vitest'
import type { ParticipantForm } from '#domain/participants/participant.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import {
  addParticipant,
  archiveParticipant,
  checkArchiveForm,
  checkParticipantForm,
  editParticipant,
  unarchiveParticipant,
  type ParticipantRecord,
} from '#features/participants/commands.ts'
import type { Reversible } from '#domain/reversible.ts'
import { openTestDevice, testId } from '#support/device.ts'
import { EMPTY_FORM, enterPerson, findPerson } from './participants.ts'

const today = day('2026-11-20')

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

const check = (typed: Partial<ParticipantForm>, others: readonly ParticipantRecord[] = []) =>
  checkParticipantForm({ ...EMPTY_FORM, ...typed }, { today, others })

const inputOf = (typed: Partial<ParticipantForm>) => {
  const checked = check(typed)
  if (!checked.ok) throw new Error('the form is not accepted')
  return checked.value
}

const carryOut = async (person: ParticipantRecord, step: Reversible) => {
  await device.door.write(step.changes)
  const after = await findPerson(device, person.id)
  await device.door.write(step.undo)
  return { after, undone: await findPerson(device, person.id) }
}

describe('the form of a participant', () => {
  it('tells every problem at once', async () => {
    const taken = await enterPerson(device, { code: 'P-0001', name: '山田 花子' })
    expect(check({ kana: 'Yamada', code: 'p0001', birthDate: '2027/1/1' }, [taken])).toEqual({
      ok: false,
      error: [
        { field: 'name', kind: 'missing' },
        { field: 'kana', kind: 'notKana' },
        { field: 'birthDate', kind: 'inFuture' },
        { field: 'code', kind: 'taken', by: '山田 花子' },
      ],
    })
  })

  it('refuses a code that somebody else has, archived people included', async () => {
    const gone = await enterPerson(device, { code: 'P-0007', name: '佐藤 次郎' })
    await device.door.write(archiveParticipant(gone, { reason: '転居' }, today).changes)
    const others = [await enterPerson(device, { code: '' }), await findPerson(device, gone.id)]
    expect(check({ name: '鈴木', code: 'Ｐ－０００７' }, others)).toEqual({
      ok: false,
      error: [{ field: 'code', kind: 'taken', by: '佐藤 次郎' }],
    })
  })

  it('lets any number of people have no code', async () => {
    expect(check({ name: '鈴木' }, [await enterPerson(device, { code: '' })]).ok).toBe(true)
  })
})

describe('adding somebody', () => {
  it('keeps what was typed, on the list', async () => {
    const id = testId()
    await device.door.write(
      addParticipant(id, inputOf({ name: '鈴木 一', kana: 'すずき はじめ', birthDate: 'H2.3.4' })),
    )
    expect((await findPerson(device, id)).fields).toMatchObject({
      name: '鈴木 一',
      kana: 'すずき はじめ',
      birthDate: '1990-03-04',
      archived: null,
    })
  })
})

describe('editing somebody', () => {
  it('writes the changed fields and no others, and undo brings the old ones back', async () => {
    const person = await enterPerson(device)
    const { archived: _, ...fields } = person.fields
    const step = editParticipant(person, { ...fields, employment: 'employed', contact: '母' })
    const { employment, contact } = person.fields
    expect(step.changes).toEqual([
      {
        type: 'participant',
        id: person.id,
        fields: { employment: 'employed', contact: '母' },
        from: { employment, contact },
      },
    ])
    const { after, undone } = await carryOut(person, step)
    expect(after.fields).toEqual({ ...person.fields, employment: 'employed', contact: '母' })
    expect(undone.fields).toEqual(person.fields)
  })

  it('writes nothing when nothing differs', async () => {
    const person = await enterPerson(device)
    const { archived: _, ...fields } = person.fields
    expect(editParticipant(person, fields)).toEqual({ changes: [], undo: [] })
  })
})

describe('archiving somebody', () => {
  it('asks for a reason', () => {
    expect(checkArchiveForm({ reason: '　' })).toEqual({
      ok: false,
      error: [{ field: 'reason', kind: 'missing' }],
    })
    expect(checkArchiveForm({ reason: ' 転居 ' })).toEqual({ ok: true, value: { reason: '転居' } })
  })

  it('keeps since when and why, and can be undone', async () => {
    const person = await enterPerson(device)
    const step = archiveParticipant(person, { reason: '利用終了' }, today)
    const { after, undone } = await carryOut(person, step)
    expect(after.fields).toEqual({
      ...person.fields,
      archived: { on: today, reason: '利用終了' },
    })
    expect(undone.fields).toEqual(person.fields)
  })

  it('is taken back by hand, which can be undone too', async () => {
    const person = await enterPerson(device)
    await device.door.write(archiveParticipant(person, { reason: '転居' }, today).changes)
    const archived = await findPerson(device, person.id)
    const { after, undone } = await carryOut(archived, unarchiveParticipant(archived))
    expect(after.fields.archived).toBeNull()
    expect(undone.fields.archived).toEqual({ on: today, reason: '転居' })
  })
})
