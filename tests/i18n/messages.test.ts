import { expect, test } from 'vitest'
import { annotate } from '#domain/shared/annotated-text.ts'
import { CHANGING_COUNTERS } from '#domain/shared/counter-reading.ts'
import { parseRuby, stripRuby, type FuriganaRun } from '#domain/shared/furigana.ts'
import { LANGUAGES } from '#i18n/messages.ts'
import { createTranslate } from '#i18n/translate.ts'
import { writtenMessages } from '#support/words.ts'

const KANJI = /[\p{Script=Han}々〆]/u
const source = await writtenMessages('ja')

test.each(LANGUAGES)(
  '%s has every message, and none that Japanese does not have',
  async (language) => {
    expect(Object.keys(await writtenMessages(language)).toSorted()).toEqual(
      Object.keys(source).toSorted(),
    )
  },
)

test.each(LANGUAGES)('the placeholders of %s are those of Japanese', async (language) => {
  const written = Object.entries(await writtenMessages(language))
  const differing = written.filter(
    ([key, text]) => placeholders(text) !== placeholders(source[key as keyof typeof source]),
  )
  expect(differing.map(([key]) => key)).toEqual([])
})

test.each(['ja', 'ja-easy'] as const)('every kanji of %s has a reading', async (language) => {
  const written = Object.entries(await writtenMessages(language))
  const unread = written.filter(([, text]) => parseRuby(text).some(isUnread))
  expect(unread.map(([key, text]) => `${key}: ${text}`)).toEqual([])
})

test.each(['ja', 'ja-easy'] as const)('readings of %s are kana', async (language) => {
  const written = Object.entries(await writtenMessages(language))
  const strange = written.filter(([, text]) =>
    parseRuby(text).some(({ reading = '' }) => !/^[ぁ-ゖァ-ヺー・]*$/u.test(reading)),
  )
  expect(strange.map(([key]) => key)).toEqual([])
})

/** Where the ending decides how a kanji is read, and a wrong reading looks right at a glance. */
const BY_ENDING: readonly (readonly [kanji: string, endings: string, reading: string])[] = [
  ['消', 'え', 'き'],
  ['消', 'しすせさそ', 'け'],
  ['出', 'てたな', 'で'],
  ['出', 'しすせさそ', 'だ'],
  ['開', 'きくけかいっ', 'ひら'],
  ['入', 'れ', 'い'],
  ['分', 'かけ', 'わ'],
  ['止', 'まめ', 'と'],
  ['変', 'えわ', 'か'],
  ['終', 'わえ', 'お'],
  ['届', 'いくか', 'とど'],
]

test.each(BY_ENDING)('%s before %s is read %s', async (kanji, endings, reading) => {
  const written = new RegExp(`(?<!\\p{Script=Han})${kanji}《([^》]+)》[${endings}]`, 'gu')
  const texts = [await writtenMessages('ja'), await writtenMessages('ja-easy')].flatMap((words) =>
    Object.values(words),
  )
  const found = texts.flatMap((text) => Array.from(text.matchAll(written), ([, read]) => read))
  expect(new Set(found)).toEqual(new Set([reading]))
})

/** Counters that are read alike after every number; in 1件 it is the number that changes. */
const STEADY_COUNTERS = '件 回 回目 行 行目 項目 段階 秒 番 番目 枚 問 文字 文字目'.split(' ')

test.each(['ja', 'ja-easy'] as const)(
  'every counter of %s is known to change with its number or not to',
  async (language) => {
    const runs = Object.values(await writtenMessages(language)).map(parseRuby)
    const counters = runs.flatMap((text) =>
      text.filter((_, at) => text[at - 1]?.base.endsWith('}')).map(({ base }) => base),
    )
    const known = new Set([...STEADY_COUNTERS, ...CHANGING_COUNTERS])
    expect(counters.filter((counter) => !known.has(counter))).toEqual([])
  },
)

test('a counter is read as its number asks, and not at all without furigana', () => {
  const annotated = createTranslate(source, true)
  expect(annotated('participants.count', { count: 2 })).toBe(annotate('｜2人《ふたり》'))
  expect(annotated('security.minutes', { minutes: 10 })).toBe(annotate('10分《ぷん》'))
  const plain = createTranslate(source)
  expect(plain('participants.count', { count: 2 })).toBe('2人')
})

test('no bracket of the notation is left on screen', async () => {
  const left = await Promise.all(
    LANGUAGES.map(async (language) =>
      Object.values(await writtenMessages(language)).filter((text) =>
        /[《》｜]/.test(stripRuby(text)),
      ),
    ),
  )
  expect(left.flat()).toEqual([])
})

const isUnread = ({ base, reading }: FuriganaRun): boolean =>
  reading === undefined && KANJI.test(base)

function placeholders(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).toSorted().join()
}
