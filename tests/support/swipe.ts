import type { Page } from '@playwright/test'

const STEPS = 20
/** ms: a frame. */
const STEP = 16
/** ms: until a browser that goes back or forward has done so. */
const SETTLING = 700

/** One finger over the whole width of the screen, which in Chromium goes back (right) or forward. */
export async function swipes(page: Page, direction: 'right' | 'left'): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 1180, height: 820 }
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', way?: number) => {
    const x = direction === 'right' ? way : way && 1 - way
    const touchPoints = x === undefined ? [] : [{ x: x * width, y: height / 2 }]
    return devtools.send('Input.dispatchTouchEvent', { type, touchPoints })
  }
  await touch('touchStart', 0.1)
  for (let step = 1; step <= STEPS; step += 1) {
    await touch('touchMove', 0.1 + (0.8 * step) / STEPS)
    await page.waitForTimeout(STEP)
  }
  await touch('touchEnd')
  await page.waitForTimeout(SETTLING)
  await devtools.detach()
}
