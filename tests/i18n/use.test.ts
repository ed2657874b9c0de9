/** How the source uses its words, told from its text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LANGUAGES } from '#i18n/messages.ts'
import { writtenMessages } from '#support/words.ts'

const WRITTEN = /^i18n\/(?:ja|ja-easy|en)\//
const sources = ['src', 'decrypt'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !WRITTEN.test(file))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') })),
)

test('every message is said somewhere', async () => {
  const code = sources.map((source) => source.code).join('\n')
  const literals = new Set([...code.matchAll(/['"`]([\w.-]+)['"`]/g)].map(([, text]) => text))
  // `handover.state.${state}`: with a name in it that the source knows.
  const templates = [...code.matchAll(/`(\w+\.[\w.]*)\$\{[^`]*\}([\w.]*)`/g)].map(
    ([, start = '', end = '']) => ({ start, end }),
  )
  const isMade = (key: string) =>
    templates.some(
      ({ start, end }) =>
        key.startsWith(start) &&
        key.endsWith(end) &&
        literals.has(key.slice(start.length, key.length - end.length)),
    )
  const keys = Object.keys(await writtenMessages('ja'))
  expect(keys.filter((key) => !literals.has(key) && !isMade(key))).toEqual([])
})

test.each(LANGUAGES)('no dialog in %s has the same words for both ways', async (language) => {
  const words: Readonly<Record<string, string>> = await writtenMessages(language)
  const doubled = sources.flatMap(({ file, code }) => {
    const confirms = keysOf(code, 'confirmLabel')
    // Where a dialog takes the words for its way back from another file, they are these.
    const cancels = ['common.cancel', ...keysOf(code, 'cancelLabel')]
    return confirms
      .filter((confirm) => cancels.some((cancel) => words[cancel] === words[confirm]))
      .map((confirm) => `${file}: ${confirm}`)
  })
  expect(doubled).toEqual([])
})

/** The keys of the messages that may stand in a property: `confirmLabel={isOne ? t('a') : t('b')}`. */
function keysOf(code: string, property: string): readonly string[] {
  const values = [...code.matchAll(new RegExp(`\\b${property}=\\{([^}]*)\\}`, 'g'))]
  return values.flatMap(([, value = '']) =>
    [...value.matchAll(/'([\w.-]+)'/g)].flatMap(([, key]) => key ?? []),
  )
}
