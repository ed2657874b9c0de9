// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact'
import { options } from 'preact'
import { afterEach, expect, test } from 'vitest'
import { specimensByRoom } from '#gallery/specimens/all.ts'
import { createTranslate } from '#i18n/translate.ts'
import { ja } from '#support/words.ts'

const modules = import.meta.glob<Readonly<Record<string, unknown>>>('/src/ui/**/*.tsx', {
  eager: true,
})
const components = Object.values(modules)
  .flatMap(Object.entries)
  .filter(([name, value]) => /^[A-Z]/.test(name) && typeof value === 'function')

const words = { t: createTranslate(ja), kanji: '支援の歩み' }
const shown = new Set<unknown>()
options.vnode = ({ type }) => void shown.add(type)

afterEach(cleanup)

test('the gallery shows every component of src/ui', () => {
  for (const { states } of Object.values(specimensByRoom).flat()) {
    for (const show of Object.values(states)) render(<>{show(words)}</>)
  }
  expect(components.length).toBeGreaterThan(40)
  const missing = components.filter(([, component]) => !shown.has(component))
  expect(missing.map(([name]) => name)).toEqual([])
  // A tooltip comes for a mouse alone, and hides what is under it.
  expect([...document.querySelectorAll('[title]')].map(({ outerHTML }) => outerHTML)).toEqual([])
})

test('a specimen is named like its component, once', () => {
  const specimens = Object.values(specimensByRoom).flat()
  const names = specimens.map(({ name }) => name)
  expect(names).toEqual([...new Set(names)])
  expect(names.filter((name) => !components.some(([component]) => component === name))).toEqual([])
})
