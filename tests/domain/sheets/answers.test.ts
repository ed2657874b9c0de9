import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import {
  answeredCount,
  answersSchema,
  answerTo,
  checkAnswers,
  unansweredItems,
  withAnswer,
} from '#domain/sheets/answers.ts'
import { anyAnsweredPack } from '#support/arbitrary-packs.ts'

describe('answers of a sheet', () => {
  it('are checked against the pack', () => {
    expect(checkAnswers(gn25, { '1': 4, '25': 1 })).toEqual({
      ok: true,
      value: { '1': 4, '25': 1 },
    })
    expect(checkAnswers(gn25, { '1': 5, '26': 1, '3': 0 })).toEqual({
      ok: false,
      error: [
        { kind: 'unknownValue', key: '1', value: 5 },
        { kind: 'unknownValue', key: '3', value: 0 },
        { kind: 'unknownItem', key: '26' },
      ],
    })
  })

  it('are accepted whenever they answer items of the pack on its scale', () => {
    fc.assert(
      fc.property(anyAnsweredPack, ({ pack, answers }) => {
        expect(checkAnswers(pack, answers)).toEqual({ ok: true, value: answers })
        expect(answersSchema.safeParse(answers).success).toBe(true)
      }),
    )
  })

  it.each([
    { '01': 1 },
    { '0': 1 },
    { a: 1 },
    { '1': 1.5 },
    { '1': '4' },
    { '1': null },
    { '1': 8 },
  ])('%j are none', (value) => {
    expect(answersSchema.safeParse(value).success).toBe(false)
  })

  it('cannot smuggle a prototype in', () => {
    const hostile: unknown = JSON.parse('{"__proto__":{"1":4}}')
    const parsed = answersSchema.safeParse(hostile)
    expect(parsed.success && answerTo(gn25, parsed.data, 1)).toBeFalsy()
  })
})

describe('gaps in a sheet', () => {
  it('are the items without a key, in the order of the pack', () => {
    const answers = { '1': 1, '3': 3 }
    expect(answeredCount(gn25, answers)).toBe(2)
    expect(
      unansweredItems(gn25, answers)
        .map(({ no }) => no)
        .slice(0, 3),
    ).toEqual([2, 4, 5])
  })

  it('and answered items together are all items', () => {
    fc.assert(
      fc.property(anyAnsweredPack, ({ pack, answers }) => {
        expect(answeredCount(pack, answers)).toBe(Object.keys(answers).length)
        const gaps = unansweredItems(pack, answers).length
        expect(answeredCount(pack, answers) + gaps).toBe(pack.items.length)
      }),
    )
  })

  it('include an answer that is not on the scale', () => {
    expect(answerTo(gn25, { '1': 7 }, 1)).toBeNull()
    expect(unansweredItems(gn25, { '1': 7 })).toHaveLength(25)
  })
})

describe('tapping an answer', () => {
  it('sets it, changes it, and takes it back, leaving the others alone', () => {
    const first = withAnswer({ '2': 3 }, 1, 4)
    expect(first).toEqual({ '1': 4, '2': 3 })
    expect(withAnswer(first, 1, 2)).toEqual({ '1': 2, '2': 3 })
    expect(withAnswer(first, 1, null)).toEqual({ '2': 3 })
    expect(first).toEqual({ '1': 4, '2': 3 })
  })
})
