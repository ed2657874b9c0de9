import { describe, expect, it } from 'vitest'
import { canRestore, hasPast, roundHistory } from '#features/rounds/round/history.ts'
import { draft, submitted } from './paper.ts'

const discarded = { reason: 'まちがえて始めた' }

describe('the history of a round', () => {
  it('tells what counts, what was submitted apart, what was corrected, what was set aside', () => {
    const history = roundHistory(
      [
        submitted('first', 'staff'),
        submitted('second', 'staff', { corrects: 'first', minute: 9 }),
        submitted('rival', 'staff', { minute: 5 }),
        draft('gone', 'staff', { discarded }),
        submitted('self', 'self'),
        submitted('elsewhere', 'self', { round: 'round-2' }),
        draft('open', 'agreed'),
      ],
      'round-1',
    )
    expect(history.map(({ sheet, standing }) => [sheet.id, standing])).toEqual([
      ['self', 'current'],
      ['second', 'current'],
      ['rival', 'rival'],
      ['first', 'replaced'],
      ['gone', 'discarded'],
    ])
  })

  it('has no past while nothing was corrected or set aside', () => {
    const plain = roundHistory([submitted('a', 'self'), submitted('b', 'staff')], 'round-1')
    expect(hasPast(plain)).toBe(false)
    expect(hasPast(roundHistory([draft('a', 'self', { discarded })], 'round-1'))).toBe(true)
  })
})

describe('bringing a discarded sheet back', () => {
  const first = draft('first', 'staff', { discarded })

  it('works for a first sheet while there is no other', () => {
    expect(canRestore([first], first)).toBe(true)
    expect(canRestore([first, draft('new', 'staff')], first)).toBe(false)
    expect(canRestore([first, submitted('done', 'staff')], first)).toBe(false)
    expect(canRestore([first, submitted('done', 'self')], first)).toBe(true)
  })

  it('works for a correction while what it corrects still counts', () => {
    const original = submitted('original', 'staff')
    const correction = draft('correction', 'staff', { corrects: 'original', discarded })
    const other = submitted('other', 'staff', { corrects: 'original', minute: 9 })
    expect(canRestore([original, correction], correction)).toBe(true)
    expect(canRestore([original, correction, other], correction)).toBe(false)
  })

  it('works for a rival at any time, and for nothing that was not discarded', () => {
    const rival = submitted('rival', 'staff', { discarded })
    expect(canRestore([rival, submitted('a', 'staff')], rival)).toBe(true)
    expect(canRestore([], draft('open', 'staff'))).toBe(false)
  })
})
