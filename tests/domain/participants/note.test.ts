import { describe, expect, it } from 'vitest'
import { noteSchema, parseNoteForm } from '#domain/participants/note.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'

const today = day('2026-11-20')

describe('a note about a participant', () => {
  it('is text about a day, kept as it was typed', () => {
    const result = parseNoteForm({ text: ' 面談。\n睡眠が安定 ', writtenOn: '2026/11/19' }, today)
    expect(result).toEqual({
      ok: true,
      value: { text: '面談。\n睡眠が安定', writtenOn: '2026-11-19' },
    })
    expect(result.ok && noteSchema.parse({ participant: 'p1', ...result.value })).toMatchObject({
      participant: 'p1',
      archived: null,
    })
  })

  it('says something, about a day that has come', () => {
    expect(parseNoteForm({ text: '\n', writtenOn: '2026-11-21' }, today)).toEqual({
      ok: false,
      error: [
        { field: 'text', kind: 'missing' },
        { field: 'writtenOn', kind: 'inFuture' },
      ],
    })
  })

  it('has an end', () => {
    expect(parseNoteForm({ text: 'あ'.repeat(10_001), writtenOn: '2026-11-19' }, today)).toEqual({
      ok: false,
      error: [{ field: 'text', kind: 'tooLong', max: 10_000 }],
    })
  })
})
