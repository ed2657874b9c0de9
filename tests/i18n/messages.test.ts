import { expect, test } from 'vitest'
import { parseRuby, stripRuby, type FuriganaRun } from '#domain/shared/furigana.ts'
import { LANGUAGES } from '#i18n/messages.ts'
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
