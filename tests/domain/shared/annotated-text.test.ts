import { assert, property, array, constantFrom, record, string } from 'fast-check'
import { expect, test } from 'vitest'
import {
  annotate,
  annotateRuns,
  isAnnotated,
  readRuns,
  withoutReadings,
} from '#domain/shared/annotated-text.ts'

test.each([
  ['保存《ほぞん》する', [{ base: '保存', reading: 'ほぞん' }, { base: 'する' }]],
  ['この｜お父さん《とうさん》', [{ base: 'この' }, { base: 'お父さん', reading: 'とうさん' }]],
  ['人々《ひとびと》が', [{ base: '人々', reading: 'ひとびと' }, { base: 'が' }]],
  ['かなだけ', [{ base: 'かなだけ' }]],
])('%s tells its readings', (written, runs) => {
  expect(readRuns(annotate(written))).toEqual(runs)
})

test.each(['《ほぞん》', 'かな《かな》', '保存《', '保存》', '保存《》', '｜保存'])(
  '%s is no notation and stays as it is',
  (text) => {
    expect(annotate(text)).toBe(text)
  },
)

test('a value that is filled in may hold brackets of its own', () => {
  expect(isAnnotated(annotate('名前《なまえ》').replace('名前', '《重要》'))).toBe(true)
  expect(withoutReadings(`${annotate('名前《なまえ》')}：重要《》`)).toBe('名前：重要《》')
})

const word = record({
  base: constantFrom('保存', '人', '々'),
  reading: constantFrom('ほぞん', 'ひと'),
})
const plain = record({ base: constantFrom('する', '、', 'abc', ' ') })

test('what is annotated reads back as it was, with and without its readings', () => {
  assert(
    property(array(word), array(plain), (words, plains) => {
      // Plain runs that follow each other are one run.
      const runs = words.flatMap((each, index) => [each, plains[index] ?? { base: 'の' }])
      const text = annotateRuns(runs)
      expect(readRuns(text)).toEqual(runs)
      expect(withoutReadings(text)).toBe(runs.map(({ base }) => base).join(''))
    }),
  )
})

test('a text without annotation is left alone', () => {
  assert(
    property(string(), (text) => {
      expect(withoutReadings(text)).toBe(text)
    }),
  )
})
