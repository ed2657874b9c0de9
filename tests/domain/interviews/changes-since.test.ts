import { describe, expect, it } from 'vitest'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { Pack } from '#domain/instruments/pack.ts'
import { changesSinceFirst, type ChangedItem } from '#domain/interviews/changes-since.ts'
import { expectIsoDate as day } from '#domain/shared/dates.ts'
import type { Answers } from '#domain/sheets/answers.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { round as anyRound, submitted } from '../sheets/paper.ts'

/** Item 1 in other words. */
const reworded: Pack = {
  ...sample25,
  version: 2,
  items: sample25.items.map((item) => (item.no === 1 ? { ...item, text: '朝、起きられる' } : item)),
}
const onThreeSteps: Pack = {
  ...sample25,
  version: 3,
  scale: { answers: sample25.scale.answers.slice(1) },
}
const hashOf = ({ version }: Pack) => `v${version}`.padEnd(43, '0')
const packByHash = new Map([sample25, reworded, onThreeSteps].map((pack) => [hashOf(pack), pack]))

interface Story {
  readonly pack?: Pack
  readonly self?: Answers
  readonly staff?: Answers
  readonly lookedAt?: 'self' | 'staff'
}

/** Rounds of one person, a month apart; the changes up to the last of them. */
function changesOf(...stories: readonly Story[]) {
  const rounds = stories.map((story, index): Round => {
    const pack = story.pack ?? sample25
    return anyRound(`round-${index + 1}`, {
      pack: { id: pack.id, version: pack.version, hash: hashOf(pack) },
      openedOn: day(`2025-0${index + 1}-06`),
      earlyLooks: story.lookedAt
        ? [{ at: '2025-01-06T03:00:00.000Z', staff: 'staff-1', rater: story.lookedAt }]
        : [],
    })
  })
  const sheets = stories.flatMap((story, index) =>
    (['self', 'staff'] as const).flatMap((rater: Rater & keyof Story): Sheet[] => {
      const [answers, round] = [story[rater], rounds[index]]
      if (!answers || !round) return []
      const id = `${rater}-${index}`
      return [submitted(id, index, { rater, round: round.id, pack: round.pack, answers })]
    }),
  )
  const round = rounds.at(-1)
  if (!round) throw new Error('a story needs a round')
  return changesSinceFirst({ round, rounds, sheets, packByHash })
}

const told = (items: readonly ChangedItem[] = []) =>
  items.map(({ item, sides }) => [
    item.no,
    ...sides.map(({ side, earlier, later }) => `${side} ${earlier.raw}→${later.raw}`),
  ])

describe('what changed since the first round', () => {
  it('is an improvement when a side went up and none down, the largest first', () => {
    const changes = changesOf(
      { self: { '1': 2, '3': 1, '4': 4 }, staff: { '1': 2, '3': 2, '4': 2 } },
      { self: { '1': 1, '3': 1, '4': 1 }, staff: { '1': 1, '3': 1, '4': 1 } },
      { self: { '1': 3, '3': 4, '4': 3 }, staff: { '1': 2, '3': 4, '4': 3 } },
    )
    expect(changes?.first.id).toBe('round-1')
    expect(told(changes?.improved)).toEqual([
      [3, 'self 1→4', 'staff 2→4'],
      [1, 'self 2→3'],
    ])
    expect(told(changes?.other)).toEqual([[4, 'self 4→3', 'staff 2→3']])
  })

  it('goes by what an answer means, not by its number', () => {
    const changes = changesOf({ self: { '2': 4 }, staff: {} }, { self: { '2': 1 }, staff: {} })
    expect(told(changes?.improved)).toEqual([[2, 'self 4→1']])
  })

  it('leaves out what a side left unanswered then or now', () => {
    const changes = changesOf(
      { self: { '1': 1 }, staff: { '3': 1 } },
      { self: { '3': 4 }, staff: { '3': 4 } },
    )
    expect(told(changes?.improved)).toEqual([[3, 'staff 1→4']])
    expect(changes?.other).toEqual([])
  })

  it('is nothing in a first round', () => {
    expect(changesOf({ self: { '1': 1 }, staff: { '1': 1 } })).toBeNull()
  })

  it('leaves out items that are worded otherwise now', () => {
    const changes = changesOf(
      { self: { '1': 1, '3': 1 }, staff: {} },
      { pack: reworded, self: { '1': 4, '3': 2 }, staff: {} },
    )
    expect(told(changes?.improved)).toEqual([[3, 'self 1→2']])
  })

  it('passes over rounds on another scale and rounds whose wording is not here', () => {
    const lost: Pack = { ...sample25, version: 9 }
    const changes = changesOf(
      { pack: onThreeSteps, self: { '1': 1 }, staff: { '1': 1 } },
      { pack: lost, self: { '1': 1 }, staff: { '1': 1 } },
      { self: { '1': 2 }, staff: { '1': 2 } },
      { self: { '1': 3 }, staff: { '1': 3 } },
    )
    expect(changes?.first.id).toBe('round-3')
  })
})

describe('the blind rule', () => {
  const now = { self: { '1': 3 }, staff: { '1': 3 } }

  it('keeps a sheet out whose other side was never submitted, for staff and for the person', () => {
    expect(changesOf({ self: { '1': 1 } }, now)).toBeNull()
    expect(changesOf({ staff: { '1': 1 } }, now)).toBeNull()
  })

  it('lets in what was shown on purpose', () => {
    const changes = changesOf({ staff: { '1': 1 }, lookedAt: 'staff' }, now)
    expect(told(changes?.improved)).toEqual([[1, 'staff 1→3']])
    expect(changesOf({ staff: { '1': 1 }, lookedAt: 'self' }, now)).toBeNull()
  })
})
