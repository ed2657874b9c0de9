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

interface Hands {
  /** CSS px that a control has at least: 64 in the participant's hands. */
  readonly target?: number
}

/**
 * Nothing to find on the screen as it stands, in every colour, language and size. Afterwards it
 * stands as before: light, Japanese, with nothing lost that was typed or open.
 */
export async function isAccessible(page: Page, screen: string, { target = 44 }: Hands = {}) {
  const wardrobe = await createWardrobe(page)
  for (const [name, look] of Object.entries(COLOR_LOOKS)) {
    await wardrobe.color(look)
    expect
      .soft(await violations(axe(page).withRules(COLOR_RULES)), `${screen}, ${name}`)
      .toEqual([])
  }
  await wardrobe.color({})
  expect.soft(await findMotion(page), `${screen}, motion reduced`).toEqual([])
  for (const language of LANGUAGES.toReversed()) {
    await wardrobe.speak(language)
    expect
      .soft(await violations(axe(page).withTags(STANDARDS)), `${screen}, ${language}`)
      .toEqual([])
    for (const [name, look] of Object.entries(SIZE_LOOKS)) {
      await wardrobe.size(look)
      const lost = [...(await findLoss(page)), ...(await findSmallTargets(page, target))]
      expect.soft(lost, `${screen}, ${language}, ${name}`).toEqual([])
    }
    await wardrobe.size({})
  }
  await wardrobe.leave()
}

/** Legacy is axe's word for looking at one document: ours have no frames. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true)

async function violations(builder: AxeBuilder): Promise<string[]> {
  const { violations: found } = await builder.analyze()
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}
