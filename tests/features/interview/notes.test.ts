import { describe, expect, it } from 'vitest'
import { blankNotes, interviewId, type InterviewForm } from '#domain/interviews/interview.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { keepNotes, toForm, withoutOvertaken } from '#features/interview/notes.ts'
import { openTab, openTestDevice, testId } from '#support/device.ts'

const today = day('2026-11-20')
const blank = blankNotes(day('2026-11-18'), '佐藤', today)
const round = { id: testId(), participant: testId() }

const changesFor = (typed: Partial<InterviewForm>) =>
  keepNotes({ round, blank, typed, form: { ...toForm(blank, 'gregory'), ...typed }, today })

describe('the notes of an interview', () => {
  it('stand in the form as days are shown here, and are read back', () => {
    expect(toForm(blank, 'gregory')).toMatchObject({ heldOn: '2026/11/20' })
    expect(toForm(blank, 'japanese')).toMatchObject({ nextRoundOn: 'R8/12/18' })
    expect(toForm({ ...blank, nextRoundOn: null }, 'gregory').nextRoundOn).toBe('')
  })

  it('begin with what was proposed, and keep what can be read', async () => {
    const { door, reader } = await openTestDevice()
    await door.write(changesFor({ goals: '早寝', nextRoundOn: '2026/1' }))
    expect(await reader.find('interview', interviewId(round.id))).toMatchObject({
      fields: { ...blank, participant: round.participant, round: round.id, goals: '早寝' },
    })
  })

  it('of two tabs are one record, in which each writes what was typed there', async () => {
    const { name, keyring, door, reader } = await openTestDevice()
    const other = await openTab(name, keyring)
    await door.write(changesFor({ goals: '早寝' }))
    await other.door.write(changesFor({ nextSteps: '見学' }))
    await door.write(changesFor({ goals: '早寝早起き' }))
    const fields = { goals: '早寝早起き', nextSteps: '見学', nextRoundOn: '2026-12-18' }
    expect(await reader.find('interview', interviewId(round.id))).toMatchObject({ fields })
    expect(await reader.list({ type: 'interview', subject: round.participant })).toHaveLength(1)
  })

  it('gives up what another tab has written over, and nothing that cannot be read yet', () => {
    const typed = { goals: '早寝', nextSteps: ' 見学 ', nextRoundOn: '2026/1' }
    const form = { ...toForm(blank, 'gregory'), ...typed }
    const held = { ...blank, goals: '早寝', nextSteps: '見学' }
    expect(withoutOvertaken(typed, form, held, today)).toEqual(typed)
    const { goals: _, ...others } = typed
    expect(withoutOvertaken(typed, form, { ...held, goals: '朝の散歩' }, today)).toEqual(others)
  })
})
