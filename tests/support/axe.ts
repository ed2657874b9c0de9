import type { Page } from '@playwright/test'
import axe, { type RunOptions } from 'axe-core'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

const RULES = {
  /** All that WCAG 2.2 AA and good practice ask for. */
  all: { type: 'tag', values: STANDARDS },
  /** What another theme can break. */
  colors: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
} as const satisfies Readonly<Record<string, RunOptions['runOnly']>>

/** Nothing else is asked for, and what is not asked for need not be worked out. */
const LEAN: RunOptions = { resultTypes: ['violations'], selectors: false, preload: false }

/** What axe finds on the page as it stands, one phrase each. */
export async function findViolations(page: Page, rules: keyof typeof RULES): Promise<string[]> {
  const options: RunOptions = { ...LEAN, runOnly: RULES[rules] }
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
