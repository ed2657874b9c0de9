import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareKana, foldForSearch, isKana } from '#domain/shared/kana.ts'

const FULL =
  'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン'
const HALF = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝ'
const VOICED = 'ガギグゲゴザジズゼゾダヂヅデドバビブベボパピプペポヴ'
const HALF_VOICED = 'ｶﾞｷﾞｸﾞｹﾞｺﾞｻﾞｼﾞｽﾞｾﾞｿﾞﾀﾞﾁﾞﾂﾞﾃﾞﾄﾞﾊﾞﾋﾞﾌﾞﾍﾞﾎﾞﾊﾟﾋﾟﾌﾟﾍﾟﾎﾟｳﾞ'

const kanaInBothWidths = fc
  .array(
    fc.constantFrom(
      ...Array.from(FULL).map((full, at) => ({ full, half: HALF.slice(at, at + 1) })),
      ...Array.from(VOICED).map((full, at) => ({
        full,
        half: HALF_VOICED.slice(at * 2, at * 2 + 2),
      })),
      { full: 'ー', half: 'ｰ' },
      { full: '・', half: '･' },
      { full: '　', half: ' ' },
      { full: 'Ａ', half: 'A' },
      { full: '７', half: '7' },
    ),
  )
  .map((letters) => ({
    full: letters.map(({ full }) => full).join(''),
    half: letters.map(({ half }) => half).join(''),
  }))

describe('searching', () => {
  it.each(['ヤマダ', 'やまだ', 'ﾔﾏﾀﾞ', 'やまた゛', 'や ま だ', 'ヤマ・ダー'])(
    '%s finds やまだ',
    (typed) => {
      expect(foldForSearch(typed)).toBe('やまだ')
    },
  )

  it.each([
    ['Ｙａｍａｄａ', 'yamada'],
    ['YAMADA', 'Yamada'],
    ['山田　太郎', '山田太郎'],
    ['P0058', 'Ｐ－００５８'],
    ['p 58', 'P-58'],
    ['センター', 'センタ−'],
    ['サ－ビス', 'さびす'],
    ['シヨウコ', 'しょうこ'],
    ['ヴィクトル', 'ゔぃくとる'],
    ['高橋', '髙橋'],
    ['山崎', '山\uFA11'],
    ['渡辺', '渡邊'],
    ['渡邉', '渡邊'],
    ['吉野', '𠮷野'],
    ['辻', '辻\u{E0100}'],
    ["O'Neil", 'O’Neil'],
  ])('%s and %s are the same', (a, b) => {
    expect(foldForSearch(a)).toBe(foldForSearch(b))
    expect(foldForSearch(a)).not.toBe('')
  })

  it.each([
    ['やまた', 'やまだ'],
    ['はら', 'ぱら'],
    ['おおの', 'おうの'],
    ['山田', '山口'],
    ['P-0058', 'P-0059'],
  ])('%s and %s stay apart', (a, b) => {
    expect(foldForSearch(a)).not.toBe(foldForSearch(b))
  })

  it('does not care about half or full width', () => {
    fc.assert(
      fc.property(kanaInBothWidths, ({ full, half }) => {
        expect(foldForSearch(half)).toBe(foldForSearch(full))
      }),
    )
  })

  it('folding what is folded changes nothing', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...Array.from('かカｶﾞ゛゜ﾟ・ー-ッゥ山髙Ａa İßΣ\u3099\uFE00')),
      }),
    )
    fc.assert(
      fc.property(text, (text) => {
        expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('五十音 order', () => {
  it('puts みどり between まつだ and やまだ, in whatever script', () => {
    expect(['ヤマダ', 'みどり', 'ﾏﾂﾀﾞ', 'あべ', 'がもう', 'かとう'].toSorted(compareKana)).toEqual([
      'あべ',
      'かとう',
      'がもう',
      'ﾏﾂﾀﾞ',
      'みどり',
      'ヤマダ',
    ])
  })

  it('keeps a family together', () => {
    expect(['はらだ あい', 'はら ゆみ', 'はら たろう'].toSorted(compareKana)).toEqual([
      'はら たろう',
      'はら ゆみ',
      'はらだ あい',
    ])
  })
})

describe('a reading', () => {
  it.each(['やまだ たろう', 'ヤマダ　タロウ', 'ﾔﾏﾀﾞ ﾀﾛｳ', 'ジョン・スミス', 'ユーリ', 'ヴァン'])(
    '%s is kana',
    (text) => {
      expect(isKana(text)).toBe(true)
    },
  )

  it.each(['山田', 'Yamada', 'やまだ1', 'やまだ!', ''])('%j is not', (text) => {
    expect(isKana(text)).toBe(false)
  })
})
