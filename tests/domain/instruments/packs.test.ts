import { describe, expect, it } from 'vitest'
import { axisViews } from '#domain/instruments/axis-views.ts'
import type { Pack } from '#domain/instruments/pack.ts'
import { bundledPacks } from '#domain/instruments/packs/bundled-packs.ts'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import { parsePack } from '#domain/instruments/parse-pack.ts'

const viewSizes = (pack: Pack) => axisViews(pack).map(({ kind, axes }) => [kind, axes.length])

const itemsPerDomain = (pack: Pack) =>
  axisViews(pack)[0]?.axes.map(({ title, items }) => [title, items.length])

describe('every bundled pack', () => {
  it.each(bundledPacks.map((pack) => [pack.id, pack] as const))('%s is a valid file', (_, pack) => {
    expect(parsePack(JSON.stringify(pack))).toEqual({ ok: true, value: pack })
  })

  it('has an id of its own', () => {
    expect(new Set(bundledPacks.map(({ id }) => id)).size).toBe(bundledPacks.length)
  })
})

describe('GN-25', () => {
  const published = [
    '就寝、起床時間がばらばらである',
    '規則正しく食事をとっている',
    '約束の時間を守り行動することができる',
    'その場に応じた身だしなみができている',
    '健康状態は良好である',
    'プログラムに休まず参加することができる',
    '感情のコントロールができており、イライラしたり落ち込んだりせずに安定した気持ちで過ごすことができる',
  ]

  it('has the published wording of items 1 to 7, each with its source', () => {
    const items = gn25.items.slice(0, 7)
    expect(items.map(({ text }) => text)).toEqual(published)
    expect(items.every(({ source }) => source?.includes('京都自立就労サポートセンター'))).toBe(true)
  })

  it('sends the reader to the paper sheet for items 8 to 25, inventing nothing', () => {
    const prompts = gn25.items.slice(7)
    expect(prompts).toHaveLength(18)
    expect(prompts[0]?.text).toBe('設問8（用紙の設問8を見て答えてください）')
    for (const { no, text, ...rest } of prompts) {
      expect(text).toBe(`設問${no}（用紙の設問${no}を見て答えてください）`)
      expect(rest).not.toHaveProperty('plain')
      expect(rest).not.toHaveProperty('source')
    }
  })

  it('reverses item 1 alone', () => {
    expect(gn25.items.filter(({ reverse }) => reverse).map(({ no }) => no)).toEqual([1])
  })

  it('has the answers of the paper sheet', () => {
    expect(gn25.scale.answers.map(({ value, label }) => `${value} ${label}`)).toEqual([
      '4 そう思う',
      '3 だいたいそう思う',
      '2 あまりそう思わない',
      '1 まったくそう思わない',
    ])
  })

  it('is seen by its three domains and its items only', () => {
    expect(viewSizes(gn25)).toEqual([
      ['domain', 3],
      ['item', 25],
    ])
    expect(itemsPerDomain(gn25)).toEqual([
      ['日常生活自立', 8],
      ['社会生活自立', 9],
      ['就労自立', 8],
    ])
  })

  it('names its owner and says what is not in it', () => {
    expect(gn25.rights).toContain('一般社団法人京都自立就労サポートセンター')
    expect(gn25.rights).toContain('設問8〜25の文言は収録していません')
  })
})

describe('TS-59', () => {
  it('carries the structure of 59 items without any wording', () => {
    expect(itemsPerDomain(ts59)).toEqual([
      ['領域1', 20],
      ['領域2', 20],
      ['領域3', 19],
    ])
    expect(ts59.items.every(({ text }) => text.includes('用紙の設問'))).toBe(true)
    expect(ts59.rights).toContain('文言は収録していません')
  })
})

describe('the sample pack', () => {
  it('says everywhere that it is a sample', () => {
    expect(sample25.notice).toBe('サンプル文言')
  })

  it('can be seen in all four ways', () => {
    expect(viewSizes(sample25)).toEqual([
      ['domain', 3],
      ['detail', 10],
      ['indicator', 16],
      ['item', 25],
    ])
    expect(itemsPerDomain(sample25)).toEqual([
      ['日常生活', 8],
      ['社会生活', 9],
      ['職業生活', 8],
    ])
  })

  it('has two reversed items', () => {
    expect(sample25.items.filter(({ reverse }) => reverse).map(({ no }) => no)).toEqual([2, 13])
  })

  it('shares no wording with GN-25', () => {
    const ofGn25 = new Set(gn25.items.map(({ text }) => text))
    expect(sample25.items.filter(({ text }) => ofGn25.has(text))).toEqual([])
    expect(new Set(sample25.items.map(({ text }) => text)).size).toBe(25)
  })

  it('has plain Japanese in polite form for every item', () => {
    for (const { plain } of sample25.items) expect(plain).toMatch(/(ます|ません)。$/)
  })
})

describe('readings', () => {
  it('are in kana and keep the kana of the text in place', () => {
    for (const { text, reading } of bundledPacks.flatMap((pack) => pack.items)) {
      expect(reading).toMatch(/^[\p{Script=Hiragana}\p{Script=Katakana}ー、（）0-9]+$/u)
      const kept = text.split(/\p{Script=Han}+/u)
      expect(reading).toMatch(new RegExp(`^${kept.join('.+')}$`, 'u'))
    }
  })
})
