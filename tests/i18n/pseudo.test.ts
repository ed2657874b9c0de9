import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadMessages } from '#i18n/messages.ts'
import { createTranslate } from '#i18n/translate.ts'

test('in the pseudo language every message stands in brackets, with its values in it', async () => {
  const messages = await loadMessages('pseudo', 'work')
  expect(Object.values(messages).filter((text) => !/^⟦.*⟧$/su.test(text))).toEqual([])
  expect(createTranslate(messages)('participants.age', { age: 30 })).toMatch(/^⟦30歳·+⟧$/)
})

/** The kana by which a list is ordered, and whom the sample is about: the same in every language. */
const NO_WORDS = ['src/features/participants/kana-index.tsx', 'src/app/sample-banner.tsx']

/** Where there are words on screen. */
const ROOMS = ['src/app', 'src/features']

test('no word on screen stands in the code, where no language would reach it', () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.tsx'))
      .map((name) => join(room, name)),
  )
  expect(files.length).toBeGreaterThan(100)
  const spoken = files.filter((file) => JAPANESE.test(withoutComments(readFileSync(file, 'utf8'))))
  expect(spoken.toSorted()).toEqual(NO_WORDS.toSorted())
})

const JAPANESE = /[ぁ-ゖァ-ヺ\p{Script=Han}]/u

const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '')
