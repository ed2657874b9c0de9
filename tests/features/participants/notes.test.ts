import { beforeEach, describe, expect, it } from 'vitest'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import {
  addNote,
  archiveNote,
  arrangeNotes,
  editNote,
  unarchiveNote,
} from '#features/participants/notes.ts'
import { openTestDevice, STAFF, testId } from '#support/device.ts'

const PERSON = '0198c000-0000-7000-8000-0000000000cc'
const today = day('2026-11-20')

let device: Awaited<ReturnType<typeof openTestDevice>>
beforeEach(async () => {
  device = await openTestDevice()
})

const find = async (id: string) => {
  const note = await device.reader.find('note', id)
  if (!note) throw new Error('no such note')
  return note
}

const write = async (text: string, writtenOn = today) => {
  const id = testId()
  await device.door.write(addNote(id, PERSON, { text, writtenOn }))
  return find(id)
}

describe('a note', () => {
  it('is about the person and carries its author', async () => {
    await write('見学に行った')
    const [note] = await device.reader.list({ type: 'note', subject: PERSON })
    expect(note).toMatchObject({
      fields: { participant: PERSON, text: '見学に行った', writtenOn: today, archived: null },
      author: { staff: STAFF },
    })
  })

  it('is changed, and the change is undone', async () => {
    const note = await write('見学に行った')
    const step = editNote(note, { text: '見学に行きました', writtenOn: today })
    await device.door.write(step.changes)
    expect((await find(note.id)).fields.text).toBe('見学に行きました')
    await device.door.write(step.undo)
    expect((await find(note.id)).fields).toEqual(note.fields)
  })

  it('is put away and taken back, each of which can be undone', async () => {
    const note = await write('あとで')
    await device.door.write(archiveNote(note, today).changes)
    const archived = await find(note.id)
    expect(arrangeNotes([archived])).toEqual({ current: [], archived: [archived] })

    const taken = unarchiveNote(archived)
    await device.door.write(taken.changes)
    expect((await find(note.id)).fields.archived).toBeNull()
    await device.door.write(taken.undo)
    expect((await find(note.id)).fields.archived).toEqual({ on: today, reason: '' })
  })
})

describe('the list of notes', () => {
  it('begins with the newest day; of one day, with the one written last', async () => {
    const morning = await write('朝')
    const lastYear = await write('去年', day('2025-11-20'))
    const evening = await write('夕方')
    expect(arrangeNotes([lastYear, morning, evening]).current).toEqual([evening, morning, lastYear])
  })
})
