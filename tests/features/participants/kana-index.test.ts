import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortByKana } from '#domain/participants/directory.ts'
import { participantSchema } from '#domain/participants/participant.ts'
import { findKanaRows } from '#features/participants/kana-index.tsx'

const listOf = (...kanas: string[]) =>
  sortByKana(
    kanas.map((kana, index) => ({
      id: String(index),
      fields: participantSchema.parse({ name: `名前${index}`, kana }),
    })),
  )

const rowsOf = (...kanas: string[]) =>
  Object.fromEntries(
    findKanaRows(listOf(...kanas)).map(({ kana, start, isEmpty }) => [
      kana,
      isEmpty ? null : start,
    ]),
  )

describe('the kana index', () => {
  it('leads to the first person of each row, voiced and in katakana too', () => {
    expect(rowsOf('わだ', 'ガマ', 'かとう', 'ぱく', 'あべ', 'んどう', 'しまだ')).toEqual({
      あ: 0,
      か: 1,
      さ: 3,
      た: null,
      な: null,
      は: 4,
      ま: null,
      や: null,
      ら: null,
      わ: 5,
    })
  })

  it('leaves out people without a reading, who stand at the end', () => {
    expect(rowsOf('あべ', '', '').わ).toBeNull()
    expect(rowsOf('', '').あ).toBeNull()
    expect(rowsOf().か).toBeNull()
  })

  it('divides any list without gaps, in order', () => {
    const kana = fc.string({
      unit: fc.constantFrom(
        'あ',
        'ガ',
        'か',
        'ザ',
        'っ',
        'ど',
        'な',
        'ぱ',
        'ビ',
        'む',
        'ゃ',
        'ヨ',
        'り',
        'わ',
        'ん',
      ),
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.array(kana), (kanas) => {
        const starts = findKanaRows(listOf(...kanas)).map(({ start }) => start)
        const withReading = kanas.filter((kana) => kana !== '').length
        expect(starts[0]).toBe(0)
        expect(starts).toEqual(starts.toSorted((a, b) => a - b))
        expect(starts.every((start) => start <= withReading)).toBe(true)
      }),
    )
  })
})
