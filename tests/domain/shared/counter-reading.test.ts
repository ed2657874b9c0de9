import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate, readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'
import { readCounters } from '#domain/shared/counter-reading.ts'

/** The message with its number, as [base:reading]. */
const read = (message: string, n: number | string) =>
  readRuns(readCounters(annotate(message).replaceAll('{n}', String(n))))
    .map(({ base, reading }) => (reading === undefined ? base : `[${base}:${reading}]`))
    .join('')

describe('people', () => {
  it.each([
    [0, '0[人:にん]'],
    [1, '[1人:ひとり]'],
    [2, '[2人:ふたり]'],
    [3, '3[人:にん]'],
    [4, '4[人:にん]'],
    [11, '11[人:にん]'],
    [12, '12[人:にん]'],
    [21, '21[人:にん]'],
    [102, '102[人:にん]'],
    ['1,200', '1,200[人:にん]'],
    ['10,001', '10,001[人:にん]'],
  ])('%s', (n, text) => {
    expect(read('{n}人《にん》', n)).toBe(text)
  })
})

describe('minutes', () => {
  it.each([
    [0, 'ふん'],
    [1, 'ぷん'],
    [2, 'ふん'],
    [3, 'ぷん'],
    [4, 'ぷん'],
    [5, 'ふん'],
    [6, 'ぷん'],
    [7, 'ふん'],
    [8, 'ぷん'],
    [9, 'ふん'],
    [10, 'ぷん'],
    [11, 'ぷん'],
    [15, 'ふん'],
    [20, 'ぷん'],
    [60, 'ぷん'],
    [100, 'ぷん'],
    [1000, 'ぷん'],
    [1002, 'ふん'],
  ])('%s is read with %s', (n, reading) => {
    expect(read('{n}分《ふん》', n)).toBe(`${n}[分:${reading}]`)
  })
})

describe('editions', () => {
  it.each([
    [1, 'ぱん'],
    [2, 'はん'],
    [3, 'ぱん'],
    [4, 'はん'],
    [5, 'はん'],
    [6, 'ぱん'],
    [7, 'はん'],
    [8, 'ぱん'],
    [9, 'はん'],
    [10, 'ぱん'],
    [12, 'はん'],
  ])('%s is read with %s', (n, reading) => {
    expect(read('第《だい》{n}版《はん》', n)).toBe(`[第:だい]${n}[版:${reading}]`)
  })
})

describe('ages', () => {
  it('twenty is a word of its own', () => {
    expect(read('{n}歳《さい》', 20)).toBe('[20歳:はたち]')
    expect(read('{n}歳《さい》', 120)).toBe('120[歳:さい]')
    expect(read('{n}歳《さい》', 19)).toBe('19[歳:さい]')
  })
})

describe('what stays as it is written', () => {
  it.each([
    ['{n}件《けん》と {n}回《かい》', '3[件:けん]と 3[回:かい]'],
    ['{n}人《ひと》', '3[人:ひと]'],
    ['人《にん》と分《ふん》', '[人:にん]と[分:ふん]'],
    ['{n} 分《ふん》', '3 [分:ふん]'],
    ['0.{n}分《ふん》', '0.3[分:ふん]'],
  ])('%s', (message, text) => {
    expect(read(message, 3)).toBe(text)
  })
})

it('every counter of a sentence is read after its own number', () => {
  expect(read('{n}人《にん》のうち 2人《にん》、3人《にん》', 1)).toBe(
    '[1人:ひとり]のうち [2人:ふたり]、3[人:にん]',
  )
})

it('only readings change: the text without them never does', () => {
  const word = fc.constantFrom(
    '人《にん》',
    '分《ふん》',
    '第《だい》',
    '版《はん》',
    '歳《さい》',
    '1',
    '20',
    '1,2',
    '.',
    'は ',
    '《》',
  )
  fc.assert(
    fc.property(fc.array(word), fc.string(), (words, typed) => {
      const text = annotate(words.join('')) + typed
      expect(withoutReadings(readCounters(text))).toBe(withoutReadings(text))
    }),
  )
})
