import { expect, test, type Page } from '@playwright/test'
import { LANGUAGES } from '#i18n/messages.ts'
import { findViolations } from './axe.ts'
import {
  COLOR_LOOKS,
  createWardrobe,
  LARGER_TEXT_LOOK,
  RARE_COLOR_LOOKS,
  SIZE_LOOKS,
  TIGHTEST_LOOK,
} from './looks.ts'
import { findLoss } from './loss.ts'
import { findMotion } from './motion.ts'
import { findUnmarkedJapanese } from './spoken.ts'
import { findSmallTargets } from './targets.ts'

/** px: the tests' portrait tablet (playwright.config.ts). */
const UPRIGHT_WIDTH = 820

/**
 * Whether every screen is looked at in every language × size × colour. Usually each is seen in every
 * language, where room is tightest in all of them, in the other sizes in one of them, and in every
 * colour once; which ones meet goes round from screen to screen, so that a part of the app that stands
 * on several screens is met in many.
 */
const SEES_EVERY_LOOK = process.env['EVERY_LOOK'] === 'true'
/** ms: what that takes longer. */
const EVERY_LOOK_TIME = 30_000

interface Hands {
  /** CSS px that a control has at least: 64 in the participant's hands. */
  readonly target?: number
  /** The screen has a language of its own, and is looked at in that one alone. */
  readonly speaks?: 'its own'
}

/**
 * Nothing to find on the screen as it stands, in every language, size and colour. Afterwards it
 * stands as before: light, Japanese, with nothing lost that was typed or open.
 */
export async function isAccessible(
  page: Page,
  screen: string,
  { target = 44, speaks }: Hands = {},
) {
  if (SEES_EVERY_LOOK) test.setTimeout(test.info().timeout + EVERY_LOOK_TIME)
  const wardrobe = await createWardrobe(page)
  // Another shape of screen has the same colours and words; only its places differ.
  const isUpright = page.viewportSize()?.width === UPRIGHT_WIDTH
  const languages = speaks ? [speaks] : isUpright ? LANGUAGES.slice(0, 1) : LANGUAGES.toReversed()
  const findsNothing = async (look: string, rules: 'structure' | 'colors') =>
    expect.soft(await findViolations(page, rules), `${screen}, ${look}`).toEqual([])
  const losesNothing = async (look: string) => {
    const lost = [...(await findLoss(page)), ...(await findSmallTargets(page, target))]
    expect.soft(lost, `${screen}, ${look}`).toEqual([])
  }
  const colors = isUpright ? [] : Object.entries(COLOR_LOOKS)
  const round = roundOf(screen)

  await wardrobe.color(COLOR_LOOKS.light)
  for (const [turn, language] of languages.entries()) {
    if (language !== 'its own') await wardrobe.speak(language)
    const isItsLanguage = languages.length === 1 || (turn + round) % languages.length === 0
    await wardrobe.size(TIGHTEST_LOOK)
    await losesNothing(`${language}, tightest`)
    if (SEES_EVERY_LOOK || isItsLanguage) {
      await wardrobe.size(LARGER_TEXT_LOOK)
      await losesNothing(`${language}, larger text`)
    }
    for (const [row, [size, sizeLook]] of Object.entries(SIZE_LOOKS).entries()) {
      const isItsSize = isItsLanguage || size === 'usual' || (turn + row + round) % 3 === 0
      if (!SEES_EVERY_LOOK && !isItsSize) continue
      await wardrobe.size(sizeLook)
      await losesNothing(`${language}, ${size}`)
      for (const [column, [color, colorLook]] of colors.entries()) {
        const isItsTurn = (turn + row + round) % 3 === 0 && (turn - column + round) % 3 === 0
        if (!SEES_EVERY_LOOK && !isItsTurn) continue
        await wardrobe.color(colorLook)
        await findsNothing(`${language}, ${size}, ${color}`, 'colors')
      }
    }
    await wardrobe.color(COLOR_LOOKS.light)
    await findsNothing(language, 'structure')
    expect.soft(await findUnmarkedJapanese(page), `${screen}, ${language}`).toEqual([])
    expect.soft(await page.content(), `${screen}, ${language}`).not.toMatch(/[\uFFF9-\uFFFB]/)
  }
  for (const [color, look] of Object.entries(isUpright ? {} : RARE_COLOR_LOOKS)) {
    await wardrobe.color(look)
    await findsNothing(color, 'colors')
  }
  await wardrobe.color(COLOR_LOOKS.light)
  expect.soft(await findMotion(page), `${screen}, motion reduced`).toEqual([])
  await wardrobe.leave()
}

/** 0, 1 or 2, the same for a screen in every run. */
const roundOf = (screen: string): number =>
  Array.from(screen).reduce((sum, sign) => sum + (sign.codePointAt(0) ?? 0), 0) % 3

/** Nothing to find, light and dark, on a page that is no screen of the app and has no settings. */
export async function isAccessibleAsItIs(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect.soft(await findViolations(page, 'all'), `${screen}, ${colorScheme}`).toEqual([])
  }
}
