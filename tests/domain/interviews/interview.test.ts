import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  blankNotes,
  interviewId,
  interviewSchema,
  parseInterviewForm,
  readableNotes,
  type InterviewForm,
} from '#domain/interviews/interview.ts'
import { checkFields } from '#domain/record-types.ts'
import { daysBetween, expectIsoDate as day, isIsoDate } from '#domain/shared/dates.ts'
import { uuidv7 } from '#domain/shared/ids.ts'

const today = day('2026-11-20')

const form = (typed: Partial<InterviewForm> = {}): InterviewForm => ({
  heldOn: '2026/11/20',
  staffName: '佐藤 一郎',
  goals: '',
  nextSteps: '',
  nextRoundOn: '',
  ...typed,
})

const problemsOf = (typed: Partial<InterviewForm>) => {
  const parsed = parseInterviewForm(form(typed), today)
  return parsed.ok ? [] : parsed.error
}

describe('the notes of an interview', () => {
  it('are read from what was typed, days in 西暦 or 和暦, and make a record', () => {
    const parsed = parseInterviewForm(
      form({ goals: ' 朝 7時に起きる\n', nextRoundOn: '令和8年12月20日' }),
      today,
    )
    expect(parsed).toEqual({
      ok: true,
      value: {
        heldOn: '2026-11-20',
        staffName: '佐藤 一郎',
        goals: '朝 7時に起きる',
        nextSteps: '',
        nextRoundOn: '2026-12-20',
      },
    })
    const fields = parsed.ok && { participant: 'p1', round: 'r1', ...parsed.value }
    expect(checkFields('interview', fields || {})).toEqual({ ok: true, value: fields })
  })

  it('may leave the next day open, and may not put it before the interview', () => {
    expect(parseInterviewForm(form(), today)).toMatchObject({ value: { nextRoundOn: null } })
    for (const nextRoundOn of ['2026/11/20', '2026/11/19']) {
      expect(problemsOf({ nextRoundOn })).toEqual([
        { field: 'nextRoundOn', kind: 'notAfterInterview' },
      ])
    }
    expect(problemsOf({ nextRoundOn: '2026/11/21' })).toEqual([])
  })

  it('tell all problems together, in the order of the fields', () => {
    const typed = {
      heldOn: '2026/11/21',
      staffName: '佐'.repeat(201),
      goals: 'あ'.repeat(2001),
      nextSteps: 'い'.repeat(2001),
      nextRoundOn: '来月',
    }
    expect(problemsOf(typed)).toEqual([
      { field: 'heldOn', kind: 'inFuture' },
      { field: 'staffName', kind: 'tooLong', max: 200 },
      { field: 'goals', kind: 'tooLong', max: 2000 },
      { field: 'nextSteps', kind: 'tooLong', max: 2000 },
      { field: 'nextRoundOn', kind: 'unreadable' },
    ])
  })

  it('are kept as far as they can be read while a day is still being typed', () => {
    const kept = readableNotes(form({ goals: '早寝', nextRoundOn: '2026/1' }), today)
    expect(kept).toEqual({ heldOn: today, staffName: '佐藤 一郎', goals: '早寝', nextSteps: '' })
  })

  it('of an older record that lacks a field are read as empty', () => {
    const oldest = { participant: 'p1', round: 'r1', heldOn: today }
    expect(interviewSchema.parse(oldest)).toMatchObject({ goals: '', nextRoundOn: null })
  })

  it('whatever is typed, what is read is what is kept', () => {
    const anyText = fc.oneof(fc.string(), fc.constantFrom('2026/11/20', 'R8.12.1', '2027-1-31'))
    const anyForm = fc.record({
      heldOn: anyText,
      staffName: anyText,
      goals: anyText,
      nextSteps: anyText,
      nextRoundOn: anyText,
    })
    fc.assert(
      fc.property(anyForm, (typed) => {
        const parsed = parseInterviewForm(typed, today)
        const kept = readableNotes(typed, today)
        const refused = parsed.ok ? [] : parsed.error.map(({ field }) => field)
        expect(Object.keys({ ...typed, ...kept }).toSorted()).toEqual(Object.keys(typed).toSorted())
        expect(Object.keys(kept).filter((name) => refused.some((field) => field === name))).toEqual(
          [],
        )
        if (parsed.ok) expect(kept).toEqual(parsed.value)
      }),
    )
  })
})

describe('before somebody has written', () => {
  it('the next round is due 30 days after this one', () => {
    expect(blankNotes(day('2026-11-18'), '佐藤', today)).toEqual({
      heldOn: today,
      staffName: '佐藤',
      goals: '',
      nextSteps: '',
      nextRoundOn: '2026-12-18',
    })
  })

  it('the day proposed can always be kept, however old the round is', () => {
    const aDay = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(aDay, aDay, (a, b) => {
        const [openedOn, heldOn] = [a, b].map((date) => day(date.toISOString().slice(0, 10)))
        const { nextRoundOn } = blankNotes(openedOn ?? today, '', heldOn ?? today)
        expect(daysBetween(heldOn ?? today, nextRoundOn ?? today)).toBeGreaterThan(0)
        expect(nextRoundOn && isIsoDate(nextRoundOn)).toBe(true)
      }),
    )
  })
})

describe('the id of an interview', () => {
  it('is one per round, a UUID of version 8, and never that of the round', () => {
    const anyRound = fc
      .tuple(fc.nat({ max: 2 ** 40 }), fc.uint8Array({ minLength: 10, maxLength: 10 }))
      .map(([ms, random]) => uuidv7(ms, random))
    fc.assert(
      fc.property(anyRound, anyRound, (a, b) => {
        expect(interviewId(a)).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[\da-f]{4}-[\da-f]{12}$/)
        expect(interviewId(a)).not.toBe(a)
        expect(interviewId(a) === interviewId(b)).toBe(a === b)
      }),
    )
  })
})
