import type { Page } from '@playwright/test'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import { triesTheSample } from '#support/person.ts'

test('a chart moves to other numbers, but not where less motion is asked for', async ({ page }) => {
  // By its own clock the page shows the same frames on a slow machine as on a fast one.
  await page.clock.install()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await triesTheSample(page)
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await expectsDrawnCharts(page, 5)
  expect(await countPictures(page, 1), 'with motion').toBeGreaterThan(4)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await countPictures(page, 0), 'before and after').toBe(2)
})

/** ms of the page's clock: longer than a chart moves, and a frame. */
const WATCHED = 2_000
const FRAME = 20
/** ms from now at which the clock is stopped: later than the order to stop it arrives. */
const SOON = 2_000

/** How many pictures the first chart shows while another round is chosen. */
async function countPictures(page: Page, round: number): Promise<number> {
  const chart = page.locator('canvas').first()
  const look = () => chart.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  await page.clock.pauseAt(await page.evaluate((soon) => Date.now() + soon, SOON))
  const pictures = new Set([await look()])
  await page.getByLabel('どの回を見ますか').selectOption({ index: round })
  for (let time = 0; time < WATCHED; time += FRAME) {
    await page.clock.runFor(FRAME)
    pictures.add(await look())
  }
  await page.clock.resume()
  return pictures.size
}
