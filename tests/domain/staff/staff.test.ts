import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMark, MARKS, nextFreeMark } from '#domain/staff/mark.ts'
import { parseStaffForm, staffSchema } from '#domain/staff/staff.ts'

const giveOut = (count: number) => {
  const given: string[] = []
  while (given.length < count) given.push(nextFreeMark(given).id)
  return given
}

describe('a staff profile', () => {
  it('has a name, perhaps a reading, and a mark', () => {
    const form = parseStaffForm({ name: '佐藤 光', kana: 'サトウ ヒカル' })
    expect(form.ok && staffSchema.parse({ ...form.value, mark: nextFreeMark([]).id })).toEqual({
      name: '佐藤 光',
      kana: 'サトウ ヒカル',
      mark: 'sakura',
      archived: null,
    })
    expect(staffSchema.safeParse({ name: '佐藤 光' }).success).toBe(false)
  })

  it('without a name is sent back', () => {
    expect(parseStaffForm({ name: '', kana: 'Sato' })).toEqual({
      ok: false,
      error: [
        { field: 'name', kind: 'missing' },
        { field: 'kana', kind: 'notKana' },
      ],
    })
  })
})

describe('marks on the lock screen', () => {
  it('are sixteen words of their own', () => {
    expect(MARKS).toHaveLength(16)
    expect(new Set(MARKS.map(({ word }) => word)).size).toBe(16)
    expect(
      MARKS.every(({ id, word }) => /^[a-z]+$/.test(id) && /^\p{sc=Hiragana}+$/u.test(word)),
    ).toBe(true)
  })

  it('are given out one after the other, and one that came free again first', () => {
    expect(giveOut(3)).toEqual(['sakura', 'momiji', 'hoshi'])
    expect(nextFreeMark(['sakura', 'hoshi']).word).toBe('もみじ')
  })

  it('carry a number when there are more staff than marks', () => {
    const given = giveOut(33)
    expect([given[15], given[16], given[32]]).toEqual(['kasa', 'sakura-2', 'sakura-3'])
    expect(findMark('sakura-2')).toEqual({ id: 'sakura-2', word: 'さくら2' })
  })

  it('never stand for two people, and every one can be shown', () => {
    fc.assert(
      fc.property(fc.subarray(giveOut(60)), (used) => {
        const { id, word } = nextFreeMark(used)
        expect(used).not.toContain(id)
        expect(findMark(id)).toEqual({ id, word })
      }),
    )
  })

  it.each(['', 'neko', 'sakura-1', 'sakura-0', 'sakura-x', 'さくら', '<b>'])('%j is none', (id) => {
    expect(findMark(id)).toBeUndefined()
  })
})
