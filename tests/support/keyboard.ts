import { expect, type Locator, type Page } from '@playwright/test'

/** Tab stops: more than the longest screen has. */
const MOST_STOPS = 150

/** Hands on a keyboard and nothing else; at every stop they must see where they are. */
export function createKeyboard(page: Page) {
  /** One stop on; at the end of the page the browser's own, then from the top. */
  const tab = async (): Promise<void> => {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(findTroubleAtStop), 'at a Tab stop').toEqual([])
  }
  const goTo = async (control: Locator): Promise<void> => {
    await control.waitFor()
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      if (await control.evaluate((element) => element === document.activeElement)) return
      await tab()
    }
    throw new Error(`Tab does not lead to ${String(control)}`)
  }
  return {
    tab,
    goTo,
    async press(control: Locator, key = 'Enter'): Promise<void> {
      await goTo(control)
      await page.keyboard.press(key)
    },
    /** Through the whole page once and out at its end: nothing holds the focus. Counts the stops. */
    async goAround(): Promise<number> {
      for (let stops = 0; stops < MOST_STOPS; stops += 1) {
        await tab()
        if ((await page.locator(':focus').count()) === 0) return stops
      }
      throw new Error('Tab does not come to the end of the page')
    },
    /** As an input method hands words over. */
    async type(control: Locator, words: string): Promise<void> {
      await goTo(control)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.insertText(words)
    },
    /** What was done brought this; the focus is somewhere on the page still. */
    async sees(outcome: Locator): Promise<void> {
      await expect(outcome).toBeVisible({ timeout: 20_000 })
      await expect(page.locator(':focus'), 'the focus').toHaveCount(1)
    },
  }
}

/** Runs in the page. Focus that cannot be seen, or that something lies over. */
function findTroubleAtStop(): string[] {
  const { activeElement: focused } = document
  if (!focused || focused === document.body) return []
  const shown = focused.closest('label') ?? focused
  const name = `${shown.tagName} 「${shown.ariaLabel ?? shown.textContent.trim()}」`

  const hasRing = [focused, shown].some((element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
  })
  const { left, right, top, bottom } = shown.getBoundingClientRect()
  const isUncovered = [0.1, 0.5, 0.9].some((share) => {
    const at = document.elementFromPoint(left + (right - left) * share, (top + bottom) / 2)
    return at !== null && (shown.contains(at) || at.contains(shown))
  })
  return [
    ...(hasRing ? [] : [`${name} has no ring`]),
    ...(isUncovered ? [] : [`${name} is covered`]),
  ]
}
