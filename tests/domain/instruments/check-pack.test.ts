import { describe, expect, it } from 'vitest'
import type { PackProblem } from '#domain/instruments/pack-problem.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { fileWith, problemsIn } from './sample-file.ts'

const at = (path: string) => ({ path, row: null })

describe('a fault in a pack is named with its place', () => {
  it.each<[string, unknown, PackProblem]>([
    ['title', undefined, { kind: 'missing', ...at('title') }],
    ['items', undefined, { kind: 'missing', ...at('items') }],
    ['items[3].reverse', undefined, { kind: 'missing', ...at('items[3].reverse') }],
    ['items[3].domain', undefined, { kind: 'missing', ...at('items[3].domain') }],
    ['title', 7, { kind: 'wrongType', expected: 'text', ...at('title') }],
    ['items', {}, { kind: 'wrongType', expected: 'list', ...at('items') }],
    ['items[3]', 'text', { kind: 'wrongType', expected: 'object', ...at('items[3]') }],
    [
      'items[3].reverse',
      'no',
      { kind: 'wrongType', expected: 'boolean', ...at('items[3].reverse') },
    ],
    ['items[3].no', '4', { kind: 'wrongType', expected: 'integer', ...at('items[3].no') }],
    ['items[3].no', 4.5, { kind: 'wrongType', expected: 'integer', ...at('items[3].no') }],
    ['items[3].plain', null, { kind: 'wrongType', expected: 'text', ...at('items[3].plain') }],
    ['axes.detail', null, { kind: 'wrongType', expected: 'list', ...at('axes.detail') }],
    ['items[3].no', 0, { kind: 'badNumber', ...at('items[3].no') }],
    ['version', -1, { kind: 'badNumber', ...at('version') }],
    ['version', 1e300, { kind: 'badNumber', ...at('version') }],
    ['id', 'GN 25', { kind: 'badId', ...at('id') }],
    ['id', '', { kind: 'badId', ...at('id') }],
    ['rights', ' \n　', { kind: 'emptyText', ...at('rights') }],
    ['items[24].text', '', { kind: 'emptyText', ...at('items[24].text') }],
    ['scale.answers[1].label', '', { kind: 'emptyText', ...at('scale.answers[1].label') }],
    ['items', [], { kind: 'tooFew', count: 0, min: 1, ...at('items') }],
    [
      'scale.answers',
      [{ value: 1, label: 'a' }],
      { kind: 'tooFew', count: 1, min: 2, ...at('scale.answers') },
    ],
    ['axes.domain', [], { kind: 'tooFew', count: 0, min: 1, ...at('axes.domain') }],
    ['licence', 'x', { kind: 'unknownKey', key: 'licence', ...at('') }],
    ['items[3].reversed', true, { kind: 'unknownKey', key: 'reversed', ...at('items[3]') }],
    [
      'scale.answers[0].value',
      5,
      { kind: 'wrongScale', reason: 'notOneToK', ...at('scale.answers[0].value') },
    ],
    [
      'scale.answers[3].value',
      0,
      { kind: 'wrongScale', reason: 'notOneToK', ...at('scale.answers[3].value') },
    ],
    [
      'scale.answers[2].value',
      4,
      { kind: 'wrongScale', reason: 'duplicateValue', ...at('scale.answers[2].value') },
    ],
  ])('%s = %j', (path, value, problem) => {
    expect(problemsIn(fileWith(path, value))).toContainEqual(problem)
  })

  it('a text or a list beyond its limit', () => {
    expect(problemsIn(fileWith('items[0].text', 'あ'.repeat(501)))).toEqual([
      { kind: 'tooLong', maxLength: 500, ...at('items[0].text') },
    ])
    expect(problemsIn(fileWith('items', Array(201).fill(sample25.items[0])))).toEqual([
      { kind: 'tooMany', count: 201, max: 200, ...at('items') },
    ])
  })

  it('a number that stands twice, and the one that is missing for it', () => {
    expect(problemsIn(fileWith('items[4].no', 4))).toEqual([
      { kind: 'duplicateNumber', no: 4, ...at('items[4].no') },
      { kind: 'numberGap', missing: [5] },
    ])
  })

  it('a gap in the numbers', () => {
    expect(problemsIn(fileWith('items[4].no', 1_000_000))).toEqual([
      { kind: 'numberGap', missing: [5] },
    ])
  })

  it.each(['domain', 'detail', 'indicator'] as const)('an unknown %s', (axis) => {
    expect(problemsIn(fileWith(`items[9].${axis}`, 'elsewhere'))).toContainEqual({
      kind: 'unknownAxis',
      axis,
      id: 'elsewhere',
      ...at(`items[9].${axis}`),
    })
  })

  it('axes that the pack does not list at all', () => {
    const problems = problemsIn(fileWith('axes.detail', undefined))
    expect(problems).toHaveLength(25)
    expect(problems[0]).toEqual({
      kind: 'unknownAxis',
      axis: 'detail',
      id: 'rhythm',
      ...at('items[0].detail'),
    })
  })

  it('two axes that cannot be told apart', () => {
    expect(problemsIn(fileWith('axes.domain[1].title', '日常生活'))).toEqual([
      { kind: 'duplicateAxis', axis: 'domain', name: '日常生活', ...at('axes.domain[1].title') },
    ])
    expect(problemsIn(fileWith('axes.domain[2].id', 'daily'))).toContainEqual({
      kind: 'duplicateAxis',
      axis: 'domain',
      name: 'daily',
      ...at('axes.domain[2].id'),
    })
  })

  it('an axis without items', () => {
    expect(problemsIn(fileWith('axes.indicator[16]', { id: 'luck', title: '運' }))).toEqual([
      { kind: 'unusedAxis', axis: 'indicator', name: '運', ...at('axes.indicator[16]') },
    ])
  })

  it('keys that reach for the prototype', () => {
    const hostile = JSON.stringify(sample25)
      .replace('{', '{"__proto__":{"rights":"mine"},')
      .replace('"items":[{', '"items":[{"constructor":1,"__proto__":null,')
    expect(problemsIn(hostile)).toEqual([
      { kind: 'unknownKey', key: 'constructor', ...at('items[0]') },
      { kind: 'unknownKey', key: '__proto__', ...at('items[0]') },
      { kind: 'unknownKey', key: '__proto__', ...at('') },
    ])
    expect(Reflect.get({}, 'rights')).toBeUndefined()
  })

  it('an inherited name is no value: `constructor` as an axis is simply unknown', () => {
    expect(problemsIn(fileWith('items[0].domain', '__proto__'))).toContainEqual({
      kind: 'unknownAxis',
      axis: 'domain',
      id: '__proto__',
      ...at('items[0].domain'),
    })
  })

  it('at most a hundred of them', () => {
    const keys = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`k${index}`, 1]))
    expect(problemsIn(JSON.stringify({ ...sample25, ...keys }))).toHaveLength(100)
  })
})
