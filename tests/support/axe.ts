import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const COLOR_RULES = ['color-contrast', 'link-in-text-block']
const withoutColors = Object.fromEntries(COLOR_RULES.map((rule) => [rule, { enabled: false }]))

/** What WCAG 2.2 AA and good practice ask for. */
const RULES = {
  all: { runOnly: { type: 'tag', values: STANDARDS } },
  /** What another theme can break. */
  colors: { runOnly: { type: 'rule', values: COLOR_RULES } },
  /** What no theme can break. */
  structure: { runOnly: { type: 'tag', values: STANDARDS }, rules: withoutColors },
} as const satisfies Readonly<Record<string, RunOptions>>

/** Nothing else is asked for, and what is not asked for need not be worked out. */
const LEAN: RunOptions = { resultTypes: ['violations'], selectors: false, preload: false }

/** What axe finds on the page as it stands, one phrase each. */
export async function findViolations(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  const options: RunOptions = { ...LEAN, ...RULES[rules] }
  const found = await page.evaluate(runInPage, options)
  if (found) return found
  // To bring axe costs more than to run it; a document that has it keeps it.
  await page.evaluate(axe.source)
  return (await page.evaluate(runInPage, options)) ?? ['axe did not come into the page']
}

/** Runs in the page. Undefined when axe is not there. */
async function runInPage(options: RunOptions): Promise<string[] | undefined> {
  const { axe: inPage } = window as { readonly axe?: typeof axe }
  if (!inPage) return undefined
  const { violations } = await inPage.run(document, options)
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
