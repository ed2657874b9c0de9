import { expect, test } from 'vitest'
import { readRuns, annotate, stripRuby } from '#domain/shared/ruby.ts'
import { LANGUAGES } from '#i18n/messages.ts'
import { writtenMessages } from '#support/words.ts'

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

test.each(['ja', 'ja-easy'] as const)('readings of %s are kana', async (language) => {
  const written = Object.entries(await writtenMessages(language))
  const strange = written.filter(([, text]) =>
    readRuns(annotate(text)).some(({ reading = '' }) => !/^[ぁ-ゖァ-ヺー・]*$/u.test(reading)),
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

function placeholders(text: string): string {
  return (text.match(/\{\w+\}/g) ?? []).toSorted().join()
}
