import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPassphrase, normalizePassphrase } from '#domain/lock/passphrase.ts'

const ORGANISATION = 'らしくワークサポーター'
const broken = (text: string) => checkPassphrase(text, ORGANISATION).broken.map((rule) => rule.kind)
const hint = (text: string) => checkPassphrase(text, ORGANISATION).hint

describe('a good passphrase', () => {
  it.each([
    'あさごはんは ごはんと みそしる',
    'correct horse battery staple',
    '猫は窓ぎわで昼寝をする',
    'k3v9x-Qp27',
    '🐈🐕🐎🐄🐖🐑🦆🐓🐇🐁',
    'あゆみは毎日すこしずつ',
    'my password is long enough',
    'らしく生きる、ゆっくりと',
    'abcdefghijと数える',
  ])('%s', (text) => {
    expect(broken(text)).toEqual([])
  })
})

describe('a passphrase is refused', () => {
  it.each([
    ['', 'tooShort'],
    ['猫は窓ぎわで昼寝', 'tooShort'],
    ['猫      は      窓', 'tooShort'],
    ['👩‍👩‍👧👩‍👩‍👧👨‍👧', 'tooShort'],
    ['か\u3099き\u3099く\u3099け\u3099こ\u3099', 'tooShort'],
    ['猫は窓ぎわで昼寝をする '.repeat(22), 'tooLong'],
    ['aaaaaaaaaa', 'repetition'],
    ['ああああああああああ', 'repetition'],
    ['ーーーーーーーーーー', 'repetition'],
    ['aaaaa aaaaa', 'repetition'],
    ['abababababa', 'repetition'],
    ['ねこねこねこねこねこねこ', 'repetition'],
    ['1234567890', 'run'],
    ['１２３４５６７８９０', 'run'],
    ['0987654321', 'run'],
    ['1234-5678-90', 'run'],
    ['8901234567', 'run'],
    ['abcdefghij', 'run'],
    ['ZYXWVUTSRQ', 'run'],
    ['qwertyuiop', 'run'],
    ['qwerty12345', 'run'],
    ['あいうえおかきくけこ', 'run'],
    ['アイウエオ カキクケコ', 'run'],
    ['いろはにほへとちりぬるを', 'run'],
    ['password2026', 'commonWord'],
    ['ＰＡＳＳＷＯＲＤ！！！', 'commonWord'],
    ['あゆみ2026!!', 'commonWord'],
    ['アユミ-password', 'commonWord'],
    ['ayumi12345!', 'commonWord'],
    ['パスワード1234', 'commonWord'],
    ['らしくワークサポーター', 'organisationName'],
    ['ラシクワークサポーター2026', 'organisationName'],
  ])('%s: %s', (text, kind) => {
    expect(broken(text)).toContain(kind)
  })

  it('with every rule it breaks', () => {
    expect(broken('12341234')).toEqual(['tooShort', 'repetition', 'run'])
  })

  it('whatever the organisation is called', () => {
    expect(checkPassphrase('猫は窓ぎわで昼寝をする', '').broken).toEqual([])
    expect(checkPassphrase('猫は窓ぎわで昼寝をする', '・').broken).toEqual([])
  })
})

describe('the hint while typing', () => {
  it('says what is still missing, then that it is enough, then that it is strong', () => {
    expect(hint('')).toEqual({ kind: 'start' })
    expect(hint('猫は窓ぎわで')).toEqual({ kind: 'keepTyping', missing: 4 })
    expect(hint('猫は窓ぎわで昼寝をす')).toEqual({ kind: 'enough' })
    expect(hint('猫は窓ぎわで昼寝をする 毎日')).toEqual({ kind: 'enough' })
    expect(hint('猫は窓ぎわで昼寝をする 雨の日も')).toEqual({ kind: 'strong' })
  })

  it('asks for less obvious or fewer words', () => {
    expect(hint('1234567890')).toEqual({ kind: 'lessObvious' })
    expect(hint('猫'.repeat(300))).toEqual({ kind: 'shorten' })
  })

  it('never praises what is refused', () => {
    const typed = fc.string({ unit: fc.constantFrom(...Array.from('1234abcdあいうえおー 猫!')) })
    fc.assert(
      fc.property(typed, (text) => {
        const { broken, hint } = checkPassphrase(text, ORGANISATION)
        expect(['enough', 'strong'].includes(hint.kind)).toBe(broken.length === 0)
      }),
    )
  })
})

describe('the same words from another keyboard', () => {
  it.each([
    ['correct horse', 'ｃｏｒｒｅｃｔ　ｈｏｒｓｅ'],
    ['ガラスの猫', 'ｶﾞﾗｽの猫'],
    ['ガラスの猫', 'カ\u3099ラスの猫'],
    ['ねこ と いぬ', ' ねこ　と  いぬ\n'],
  ])('%s', (a, b) => {
    expect(normalizePassphrase(b)).toBe(normalizePassphrase(a))
  })

  it.each([
    ['Neko', 'neko'],
    ['ねこ', 'ネコ'],
    ['ねこ と', 'ねこと'],
  ])('%s is not %s', (a, b) => {
    expect(normalizePassphrase(b)).not.toBe(normalizePassphrase(a))
  })

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalizePassphrase(normalizePassphrase(text))).toBe(normalizePassphrase(text))
      }),
    )
  })
})
