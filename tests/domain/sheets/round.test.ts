import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, expectIsoDate } from '#domain/shared/dates.ts'
import { numberRounds, roundSchema, type Round } from '#domain/sheets/round.ts'
import { shuffled } from '#support/arbitrary-packs.ts'
import { gn25Ref, round } from './paper.ts'

const day = (text: string) => ({ openedOn: expectIsoDate(text) })

const anyRounds: fc.Arbitrary<Round[]> = fc
  .uniqueArray(
    fc.record({
      id: fc.uuid({ version: 7 }),
      participant: fc.constantFrom('a', 'b'),
      packId: fc.constantFrom('gn-25', 'ts-59'),
      version: fc.integer({ min: 1, max: 2 }),
      days: fc.integer({ min: 0, max: 5 }),
    }),
    { selector: ({ id }) => id, maxLength: 20 },
  )
  .map((drafts) =>
    drafts.map(({ id, participant, packId, version, days }) =>
      round(id, {
        participant,
        pack: { ...gn25Ref, id: packId, version },
        openedOn: addDays(expectIsoDate('2024-04-01'), days),
      }),
    ),
  )

const seriesOf = ({ participant, pack }: Round) => `${participant} ${pack.id}`

describe('the number of a round', () => {
  it('follows the days of one person and one instrument', () => {
    const rounds = [
      round('late', day('2025-03-06')),
      round('first', day('2024-09-02')),
      round('others', { ...day('2024-10-01'), participant: 'participant-2' }),
      round('other-sheet', { ...day('2024-10-01'), pack: { ...gn25Ref, id: 'ts-59' } }),
      round('second', { ...day('2024-10-02'), pack: { ...gn25Ref, version: 2 } }),
    ]
    expect(Object.fromEntries(numberRounds(rounds))).toEqual({
      first: 1,
      second: 2,
      late: 3,
      others: 1,
      'other-sheet': 1,
    })
  })

  it('on one day follows the ids', () => {
    const numbers = numberRounds([round('b'), round('c'), round('a')])
    expect(['a', 'b', 'c'].map((id) => numbers.get(id))).toEqual([1, 2, 3])
  })

  it('does not depend on the order in which rounds arrive', () => {
    const inTwoOrders = anyRounds.chain((rounds) => fc.tuple(fc.constant(rounds), shuffled(rounds)))
    fc.assert(
      fc.property(inTwoOrders, ([rounds, reordered]) => {
        expect(new Map(numberRounds(reordered))).toEqual(new Map(numberRounds(rounds)))
      }),
    )
  })

  it('runs 1 to n in every series', () => {
    fc.assert(
      fc.property(anyRounds, (rounds) => {
        const numbers = numberRounds(rounds)
        const series = new Set(rounds.map(seriesOf))
        for (const one of series) {
          const members = rounds.filter((round) => seriesOf(round) === one)
          const given = members.map(({ id }) => numbers.get(id) ?? 0).toSorted((a, b) => a - b)
          expect(given).toEqual(members.map((_, index) => index + 1))
        }
      }),
    )
  })
})

describe('the record of a round', () => {
  it('keeps early looks: when, by whom, at whose answers', () => {
    const { id: _, ...fields } = round('r', {
      earlyLooks: [{ at: '2025-03-06T04:00:00.000Z', staff: 'staff-1', rater: 'self' }],
    })
    expect(roundSchema.parse(fields)).toEqual(fields)
    const agreed = { ...fields, earlyLooks: [{ ...fields.earlyLooks[0], rater: 'agreed' }] }
    expect(roundSchema.safeParse(agreed).success).toBe(false)
  })
})
