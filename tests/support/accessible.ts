import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { LANGUAGES } from '#i18n/messages.ts'
import { COLOR_LOOKS, createWardrobe, SIZE_LOOKS } from './looks.ts'
import { findLoss } from './loss.ts'
import { findMotion } from './motion.ts'
import { findSmallTargets } from './targets.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** The rules that look at colours: all that another theme can break. */
const COLOR_RULES = ['color-contrast', 'link-in-text-block']

/** px: the tests' portrait tablet (playwright.config.ts). */
const UPRIGHT_WIDTH = 820

interface Hands {
  /** CSS px that a control has at least: 64 in the participant's hands. */
  readonly target?: number
  /** The screen has a language of its own, and is looked at in that one alone. */
  readonly speaks?: 'its own'
}

/**
 * Nothing to find on the screen as it stands, in every colour, language and size. Afterwards it
 * stands as before: light, Japanese, with nothing lost that was typed or open.
 */
export async function isAccessible(
  page: Page,
  screen: string,
  { target = 44, speaks }: Hands = {},
) {
  const wardrobe = await createWardrobe(page)
  // Another shape of screen has the same colours and words; only its places differ.
  const isUpright = page.viewportSize()?.width === UPRIGHT_WIDTH
  for (const [name, look] of Object.entries(isUpright ? {} : COLOR_LOOKS)) {
    await wardrobe.color(look)
    expect
      .soft(await violations(axe(page).withRules(COLOR_RULES)), `${screen}, ${name}`)
      .toEqual([])
  }
  await wardrobe.color({})
  expect.soft(await findMotion(page), `${screen}, motion reduced`).toEqual([])
  const looksInEverySize = async (language: string) => {
    // Colours are those of every language: one is enough.
    const rules = axe(page).withTags(STANDARDS)
    const isFirst = speaks !== undefined || language === LANGUAGES[0]
    const found = await violations(isFirst ? rules : rules.disableRules(COLOR_RULES))
    expect.soft(found, `${screen}, ${language}`).toEqual([])
    expect.soft(await page.content(), `${screen}, ${language}`).not.toMatch(/[\uFFF9-\uFFFB]/)
    for (const [name, look] of Object.entries(SIZE_LOOKS)) {
      await wardrobe.size(look)
      const lost = [...(await findLoss(page)), ...(await findSmallTargets(page, target))]
      expect.soft(lost, `${screen}, ${language}, ${name}`).toEqual([])
    }
    await wardrobe.size({})
  }
  if (speaks) await looksInEverySize(speaks)
  const languages = isUpright ? LANGUAGES.slice(0, 1) : LANGUAGES
  for (const language of speaks ? [] : languages.toReversed()) {
    await wardrobe.speak(language)
    await looksInEverySize(language)
  }
  await wardrobe.leave()
}

/** Nothing to find, light and dark, on a page that is no screen of the app and has no settings. */
export async function isAccessibleAsItIs(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    const found = await violations(axe(page).withTags(STANDARDS))
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}

/** Legacy is axe's word for looking at one document: ours have no frames. */
const axe = (page: Page) =>
  new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
