import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bundledPacks } from '#domain/instruments/packs/bundled-packs.ts'
import { alignReading, parseRuby, stripRuby, type FuriganaRun } from '#domain/shared/furigana.ts'
import { foldKana } from '#domain/shared/kana.ts'

/** 漢字《かんじ》 as it would be written down, so that a whole split is one line to read. */
const written = (runs: readonly FuriganaRun[]) =>
  runs.map(({ base, reading }) => (reading === undefined ? base : `[${base}:${reading}]`)).join('')

const aligned = (text: string, reading: string) => written(alignReading(text, reading))

const basesOf = (runs: readonly FuriganaRun[]) => runs.map(({ base }) => base).join('')

describe('a reading of the whole text', () => {
  it.each([
    ['規則正しく', 'きそくただしく', '[規則正:きそくただ]しく'],
    [
      '人々と、〆切の話',
      'ひとびとと、しめきりのはなし',
      '[人々:ひとびと]と、[〆切:しめきり]の[話:はなし]',
    ],
    ['一ヶ月の予定', 'いっかげつのよてい', '[一ヶ月:いっかげつ]の[予定:よてい]'],
    ['プログラムに参加', 'ぷろぐらむにさんか', 'プログラムに[参加:さんか]'],
    ['ラーメンを食べる', 'ラーメンヲタベル', 'ラーメンを[食:タ]べる'],
    ['ﾌﾟﾛｸﾞﾗﾑに出る', 'プログラムにでる', 'ﾌﾟﾛｸﾞﾗﾑに[出:で]る'],
    ['あの人', 'あの人', 'あの人'],
    ['母の日', 'ははの日', '[母:はは]の日'],
  ])('%s (%s)', (text, reading, split) => {
    expect(aligned(text, reading)).toBe(split)
  })

  it.each([
    ['設問8を見る', 'せつもん8をみる', '[設問:せつもん]8を[見:み]る'],
    ['設問８を見る', 'せつもん8をみる', '[設問:せつもん]８を[見:み]る'],
    ['PC2台', 'パソコン2だい', '[PC:パソコン]2[台:だい]'],
    ['GN-25の結果', 'ジーエヌにじゅうごのけっか', '[GN-25:ジーエヌにじゅうご]の[結果:けっか]'],
    ['3回に50%', 'さんかいにごじゅっパーセント', '[3回:さんかい]に[50%:ごじゅっパーセント]'],
  ])('figures and letters that are kept or spelled out: %s (%s)', (text, reading, split) => {
    expect(aligned(text, reading)).toBe(split)
  })

  it.each([
    ['就寝、起床', 'しゅうしん きしょう', '[就寝:しゅうしん]、[起床:きしょう]'],
    ['健康状態', 'けんこう じょうたい', '[健康状態:けんこうじょうたい]'],
    ['「はい」と答える。', 'はいとこたえる', '「はい」と[答:こた]える。'],
    ['私の家へ', 'わたしのいええ', '[私:わたし]の[家:いえ]へ'],
  ])('other marks, and particles as they are spoken: %s (%s)', (text, reading, split) => {
    expect(aligned(text, reading)).toBe(split)
  })

  it.each([
    ['母は花が好き', 'ははははながすき', '[母は花:ははははな]が[好:す]き'],
    ['母は花が好き', 'はは は はなが すき', '[母は花:ははははな]が[好:す]き'],
    ['就寝、起床', 'しゅうしんきしょう', '[就寝、起床:しゅうしんきしょう]'],
  ])('is not guessed apart: %s (%s)', (text, reading, split) => {
    expect(aligned(text, reading)).toBe(split)
  })

  it('is not shown where it differs from the text', () => {
    expect(aligned('規則正しく食事を食べている', 'きそくただしくしょくじをとっている')).toBe(
      '[規則正:きそくただ]しく[食事:しょくじ]を食べている',
    )
  })

  it.each([
    ['体の調子', 'あめがふる'],
    ['体', 'からだのぐあいはよい'],
    ['体', ''],
    ['体の調子', '!?'],
    ['約束を守る', 'yakusoku o mamoru'],
  ])('is not shown when it belongs to another text: %s (%s)', (text, reading) => {
    expect(alignReading(text, reading)).toEqual([{ base: text }])
  })

  it('reads every run of kanji of the bundled packs', () => {
    const items = bundledPacks.flatMap((pack) => pack.items)
    const kanji = /^\p{Script=Han}+$/u
    const split = items.flatMap(({ text, reading = '' }) => alignReading(text, reading))
    const read = split.filter(({ reading }) => reading !== undefined)
    expect(read.length).toBeGreaterThan(items.length)
    expect(read.filter(({ base }) => !kanji.test(base))).toEqual([])
    expect(split.filter(({ base, reading }) => !reading && /\p{Script=Han}/u.test(base))).toEqual(
      [],
    )
  })

  const kana = fc.string({
    unit: fc.constantFrom(...Array.from('あかさはわをンーャ')),
    minLength: 1,
    maxLength: 6,
  })
  const kanji = fc.string({
    unit: fc.constantFrom(...Array.from('山川母々〆ヶ')),
    minLength: 1,
    maxLength: 3,
  })
  const run: fc.Arbitrary<FuriganaRun> = fc.oneof(
    kana.map((base) => ({ base })),
    fc.constantFrom('8', '、', ' ', 'GN').map((base) => ({ base })),
    fc.tuple(kanji, kana).map(([base, reading]) => ({ base, reading })),
  )

  it('that belongs to the text is shown whole', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 12 }), (runs) => {
        const spoken = (list: readonly FuriganaRun[]) =>
          foldKana(list.map(({ base, reading = base }) => reading).join('')).replace(/[、 ]/g, '')
        const split = alignReading(basesOf(runs), spoken(runs))
        expect(basesOf(split)).toBe(basesOf(runs))
        expect(spoken(split)).toBe(spoken(runs))
      }),
      { numRuns: 500 },
    )
  })

  it('never changes the text, whatever both are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({
        unit: fc.constantFrom(...Array.from('山川あアｱﾞ゛、 8Ａ%《\u3099\uFE00\uD800')),
        maxLength: 30,
      }),
    )
    fc.assert(
      fc.property(text, text, (text, reading) => {
        expect(basesOf(alignReading(text, reading))).toBe(text)
      }),
      { numRuns: 200 },
    )
  })

  it('answers soon for the longest texts a pack may hold', () => {
    const text = '日は'.repeat(250)
    const started = performance.now()
    expect(basesOf(alignReading(text, 'は'.repeat(1000)))).toBe(text)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})

describe('readings inside the text', () => {
  it.each([
    ['毎日《まいにち》の体調《たいちょう》', '[毎日:まいにち]の[体調:たいちょう]'],
    ['お茶《ちゃ》', 'お[茶:ちゃ]'],
    ['｜GN-25《ジーエヌにじゅうご》の回', '[GN-25:ジーエヌにじゅうご]の回'],
    ['使《つか》い｜方《かた》', '[使:つか]い[方:かた]'],
    ['人々《ひとびと》、一ヶ月《いっかげつ》', '[人々:ひとびと]、[一ヶ月:いっかげつ]'],
  ])('%s', (text, split) => {
    expect(written(parseRuby(text))).toBe(split)
  })

  it.each([
    '',
    '本《源氏物語》を読む',
    'ふりがな《ふりがな》',
    '漢字《》',
    '漢字《かんじ',
    '漢字かんじ》',
    '｜《かな》',
    '《かな》',
    '漢字｜《かな》',
    '漢字《《かんじ》》',
  ])('leaves what is no such notation: %j', (text) => {
    expect(parseRuby(text)).toEqual(text === '' ? [] : [{ base: text }])
    expect(stripRuby(text)).toBe(text)
  })

  it('writing down what was read gives the same', () => {
    const plain = fc.string({
      unit: fc.constantFrom(...Array.from('あの、体調8《》')),
      maxLength: 5,
    })
    const base = fc.string({
      unit: fc.constantFrom(...Array.from('体調GNか-、')),
      minLength: 1,
      maxLength: 5,
    })
    const reading = fc.string({
      unit: fc.constantFrom(...Array.from('かナー')),
      minLength: 1,
      maxLength: 5,
    })
    const list = fc.array(
      fc.tuple(
        plain.filter((text) => stripRuby(text) === text),
        base,
        reading,
      ),
    )
    fc.assert(
      fc.property(list, (list) => {
        const text = list.map(([plain, base, kana]) => `${plain}｜${base}《${kana}》`).join('')
        expect(stripRuby(text)).toBe(list.map(([plain, base]) => plain + base).join(''))
        expect(parseRuby(text).filter(({ reading }) => reading)).toEqual(
          list.map(([, base, reading]) => ({ base, reading })),
        )
        expect(basesOf(parseRuby(text))).toBe(stripRuby(text))
      }),
    )
  })
})
