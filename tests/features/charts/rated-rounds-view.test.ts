import { describe, expect, it } from 'vitest'
import {
  chartedRounds,
  ratedPacks,
  shownRaters,
  shownSheet,
  withheldRaters,
} from '#features/charts/rated-rounds-view.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { chartRecords, homeAndWork, ratedFor, roundAt, withFriends } from './person.ts'

const answers = { 1: 3, 2: 2, 3: 3, 4: 3 }

describe('what may be charted of a round', () => {
  it('is both sides once both are submitted', () => {
    const rated = ratedFor([{ on: '2024-09-02', self: answers, staff: answers }])
    expect(shownRaters(roundAt(rated, 0))).toEqual(['self', 'staff'])
  })

  it("is not the participant's sheet before staff submitted theirs", () => {
    const rated = ratedFor([{ on: '2024-09-02', self: answers }])
    const round = roundAt(rated, 0)
    expect(round.ratings.self).toEqual({ kind: 'ownSheetFirst' })
    expect(round.ratings.staff).toEqual({ kind: 'notSubmitted' })
    expect(withheldRaters(round)).toEqual(['self'])
    expect(chartedRounds(rated)).toEqual([])
    expect(rated.newest).toBeNull()
  })

  it('carries nothing of a withheld sheet, not even the day it was filled', () => {
    const secret = { 1: 4, 2: 1, 3: 4, 4: 4 }
    const rated = ratedFor([{ on: '2024-09-02', self: secret, filledOn: { self: '2024-08-30' } }])
    expect(JSON.stringify(rated)).not.toContain('answers')
    expect(roundAt(rated, 0).day).toBe('2024-09-02')
  })

  it('follows a deliberate early look', () => {
    const rated = ratedFor([{ on: '2024-09-02', self: answers, earlyLookAt: 'self' }])
    expect(shownRaters(roundAt(rated, 0))).toEqual(['self'])
  })

  it('is not the staff sheet for a participant who has not submitted', () => {
    const rated = ratedFor([{ on: '2024-09-02', staff: answers }], 'self')
    expect(roundAt(rated, 0).ratings.staff).toEqual({ kind: 'ownSheetFirst' })
  })

  it('is no draft', () => {
    const rated = ratedFor([{ on: '2024-09-02', staff: answers, isDraft: 'staff' }])
    expect(roundAt(rated, 0).ratings.staff).toEqual({ kind: 'notSubmitted' })
  })

  it('is an agreed sheet only beside both others', () => {
    const rated = ratedFor([
      { on: '2024-09-02', staff: answers, agreed: answers },
      { on: '2024-10-02', self: answers, staff: answers, agreed: answers },
    ])
    expect(roundAt(rated, 0).ratings.agreed).toEqual({ kind: 'needsBoth' })
    expect(shownRaters(roundAt(rated, 1))).toEqual(['self', 'staff', 'agreed'])
  })

  it('is nothing that was answered on a pack the store does not have', () => {
    const rated = ratedFor([{ on: '2024-09-02', staff: answers }], 'staff', [])
    expect(roundAt(rated, 0).ratings.staff).toEqual({ kind: 'packMissing' })
    expect(shownSheet(roundAt(rated, 0), 'staff')).toBeNull()
  })
})

describe('the rounds of a person', () => {
  it('are numbered from the first, whatever order they were stored in', () => {
    const rated = ratedFor([
      { on: '2024-11-05', staff: answers },
      { on: '2024-09-02', staff: answers },
    ])
    expect(rated.rounds.map(({ number, day }) => [number, day])).toEqual([
      [1, '2024-09-02'],
      [2, '2024-11-05'],
    ])
  })

  it('bear the earliest day that a shown sheet was filled', () => {
    const rated = ratedFor([
      {
        on: '2024-09-02',
        self: answers,
        staff: answers,
        filledOn: { self: '2024-09-05', staff: '2024-09-04' },
      },
    ])
    expect(roundAt(rated, 0).day).toBe('2024-09-04')
  })

  it('stand apart by pack, the one used last first', () => {
    const records = chartRecords(
      [
        { on: '2024-09-02', pack: gn25, staff: { 1: 2 } },
        { on: '2024-10-02', staff: answers },
      ],
      [gn25, homeAndWork],
    )
    expect(ratedPacks(records, 'staff').map(({ id }) => id)).toEqual(['home-and-work', 'gn-25'])
  })

  it('stay together over the versions of a pack, which is shown by its newest', () => {
    const rated = ratedFor([
      { on: '2024-09-02', pack: withFriends, staff: answers },
      { on: '2024-10-02', pack: homeAndWork, staff: answers },
    ])
    expect(rated.rounds).toHaveLength(2)
    expect(rated.newest).toBe(withFriends)
  })
})
