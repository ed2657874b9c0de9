import type { Page } from '@playwright/test'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import { triesTheSample } from '#support/person.ts'

test('a chart moves to other numbers, but not where less motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await triesTheSample(page)
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await expectsDrawnCharts(page, 5)
  expect(await countPictures(page, 1), 'with motion').toBeGreaterThan(4)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await countPictures(page, 0), 'before and after').toBe(2)
})

/** How many pictures the first chart shows while another round is chosen. */
async function countPictures(page: Page, round: number): Promise<number> {
  const counting = page.evaluate(async () => {
    const canvas = document.querySelector('canvas')
    // A small copy is read in no time: frames are not held up by counting them.
    const copy = Object.assign(document.createElement('canvas'), { width: 160, height: 160 })
    const pen = copy.getContext('2d', { willReadFrequently: true })
    const pictures = new Set<string>()
    for (const end = performance.now() + 2_500; performance.now() < end;) {
      await new Promise((resolve) => requestAnimationFrame(resolve))
      pen?.clearRect(0, 0, copy.width, copy.height)
      if (canvas) pen?.drawImage(canvas, 0, 0, copy.width, copy.height)
      pictures.add(copy.toDataURL())
    }
    return pictures.size
  })
  await page.getByLabel('どの回を見ますか').selectOption({ index: round })
  return counting
}
