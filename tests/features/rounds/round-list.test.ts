import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import { listRounds } from '#features/rounds/round-list.ts'
import { packRecord, refOf, round, submitted } from './paper.ts'

const rounds = [
  round('a', { openedOn: day('2026-08-01') }),
  round('b', { openedOn: day('2026-10-01') }),
  round('c', { openedOn: day('2026-09-01'), pack: refOf(gn25) }),
  round('d', { openedOn: day('2026-11-01'), pack: { ...refOf(sample25), version: 2 } }),
]

describe("a person's rounds", () => {
  it('stand per pack, numbered over its versions, newest first', () => {
    const groups = listRounds({ rounds, sheets: [], packs: [] })
    expect(
      groups.map(({ packId, rounds }) => [packId, rounds.map(({ number }) => number)]),
    ).toEqual([
      ['sample-25', [3, 2, 1]],
      ['gn-25', [1]],
    ])
  })

  it('are titled by the newest version on this device, else by the id', () => {
    const renamed = { ...sample25, version: 2, title: '新しい題名' }
    const packs = [packRecord(renamed), packRecord(sample25)]
    const [sample, gn] = listRounds({ rounds, sheets: [], packs })
    expect(sample).toMatchObject({ title: '新しい題名', notice: 'サンプル文言' })
    expect(gn).toMatchObject({ title: 'gn-25', notice: undefined })
  })

  it("say how far each rater's sheet is", () => {
    const sheets = [submitted('x', 'self', { round: 'b' })]
    const packs = [packRecord(sample25)]
    const states = listRounds({ rounds, sheets, packs })[0]?.rounds[1]?.states
    expect(states).toMatchObject([
      { rater: 'self', submitted: { gaps: 24 } },
      { rater: 'staff', submitted: null },
      { rater: 'agreed', submitted: null },
    ])
  })
})
