/**
 * How a person's things are found in the engines that Playwright does not drive: Testing Library
 * computes roles and names, inside the page itself.
 */
import { readFileSync } from 'node:fs'
import type * as TestingLibrary from '@testing-library/dom'
import { inWords, type Thing } from './engine.ts'

/** Puts Testing Library into a page. */
export const LIBRARY = readFileSync(
  'node_modules/@testing-library/dom/dist/@testing-library/dom.umd.min.js',
  'utf8',
)

/** Expressions for a page with the library. The element of a thing, if it is there: */
export const found = (thing: Thing): string =>
  `(${String(findInPage)})(${JSON.stringify(toWanted(thing))})`

/** The element a finger would touch, or in words why it cannot. */
export const touched = (thing: Thing): string => `(${String(reachInPage)})(${found(thing)})`

export const notDone = (thing: Thing, reason: unknown): Error =>
  new Error(`${inWords(thing)}: ${String(reason)}`)

/** A `Thing` that can be sent to the page. */
interface Wanted {
  readonly role: string
  readonly name?: { readonly text: string; readonly isWhole: boolean } | undefined
  readonly within?: Wanted | undefined
}

const toWanted = ({ role, name, within }: Thing): Wanted => ({
  role,
  name: name === undefined ? undefined : toText(name),
  within: within && toWanted(within),
})

const toText = (name: string | RegExp) =>
  typeof name === 'string' ? { text: name, isWhole: true } : { text: name.source, isWhole: false }

interface WithLibrary {
  readonly TestingLibraryDom: typeof TestingLibrary
}

/** Runs in the page, so it stands alone. */
function findInPage(wanted: Wanted): HTMLElement | undefined {
  const { TestingLibraryDom: library } = globalThis as unknown as WithLibrary
  const find = ({ role, name, within }: Wanted): HTMLElement | undefined => {
    const place = within ? find(within) : document.body
    const pattern = name && (name.isWhole ? name.text : new RegExp(name.text))
    const named = pattern === undefined ? {} : { name: pattern }
    return place && library.queryAllByRole(place, role, named)[0]
  }
  return find(wanted)
}

/** Runs in the page, so it stands alone. */
function reachInPage(found: HTMLElement | undefined): HTMLElement | string {
  if (!found) return 'not there'
  const isChoice = found instanceof HTMLInputElement && found.type === 'radio'
  const touched = isChoice ? (found.labels?.[0] ?? found) : found
  touched.scrollIntoView({ block: 'center', behavior: 'instant' })
  const { x, y, width, height } = touched.getBoundingClientRect()
  const top = document.elementFromPoint(x + width / 2, y + height / 2)
  if (!touched.contains(top)) return `covered by ${top?.outerHTML ?? 'nothing'}`
  if (found.matches(':disabled, [aria-disabled=true]')) return 'switched off'
  return touched
}
