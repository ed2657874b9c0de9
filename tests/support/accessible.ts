import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that look at colours: all that is different in the dark. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/** No violation on the screen as it stands, in light and in dark. */
export async function isAccessible(page: Page, screen: string): Promise<void> {
  await show(page, 'dark')
  expect(await violations(axe(page).withRules(COLOR_RULES)), `${screen}, dark`).toEqual([])
  await show(page, 'light')
  expect(await violations(axe(page).withTags(STANDARDS)), `${screen}, light`).toEqual([])
}

/** Legacy is axe's word for looking at one document: ours have no frames. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true)

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

async function show(page: Page, colorScheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await twoFrames(page)
}

/** Media queries are answered with the next frame. */
const twoFrames = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })
