/** From a tap on an answer until it is sealed and on the disk. */
import { expect, type Page } from '@playwright/test'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { unlocks } from '#support/person.ts'
import { openPage, withBrowser } from './browsers.ts'
import { deviceOf, type DeviceSize } from './devices.ts'
import { atMost, percentile, rounded } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { nextTapKept, timePuts } from './probes.ts'

export const name = 'tap to sealed and durable'

/** For the 95th percentile, in ms. */
const LIMIT_MS = { fullSpeed: 8, fourTimesSlower: 40 } as const

const TAPS = 120
/** Nobody taps faster than this (ms). */
const PAUSE_MS = 50

/** In ms; `bare` is what a transaction with one put of 1 kB takes in the same page. */
export async function run(): Promise<object> {
  return {
    onePerson: await atEachPace((pace) => measure('onePerson', pace)),
    fullYear: await atEachPace((pace) => measure('fullYear', pace)),
  }
}

async function measure(size: DeviceSize, pace: Pace) {
  const device = await deviceOf(size)
  return withBrowser(device, async (browser) => {
    const page = await openPage(browser, pace)
    await page.goto(device.sheetPath)
    await unlocks(page)
    const taps = await timeTaps(page)
    const strict = await page.evaluate(timePuts, { count: TAPS, durability: 'strict' as const })
    const relaxed = await page.evaluate(timePuts, { count: TAPS, durability: 'relaxed' as const })
    return {
      taps: taps.length,
      p50: percentile(taps, 50),
      p95: atMost(percentile(taps, 95), LIMIT_MS[pace.name]),
      p95OverBare: rounded(percentile(taps, 95) / percentile(strict, 95)),
      bareStrict: { p50: percentile(strict, 50), p95: percentile(strict, 95) },
      bareRelaxed: { p50: percentile(relaxed, 50), p95: percentile(relaxed, 95) },
    }
  })
}

/** Goes through the sheet again and again, each time with another answer to the item. */
async function timeTaps(page: Page): Promise<number[]> {
  const [firstAnswer] = sample25.scale.answers
  const hasAnswers = { has: page.getByRole('radio', { name: firstAnswer?.label ?? '' }) }
  const items = page.getByRole('group').filter(hasAnswers)
  await expect(items).toHaveCount(sample25.items.length)
  for (let tap = 0; tap < TAPS; tap += 1) {
    const item = items.nth(tap % sample25.items.length)
    const answer = item.getByRole('radio', { checked: false }).first()
    const kept = page.evaluate(nextTapKept)
    await answer.locator('xpath=ancestor::label').tap()
    await kept
    await page.waitForTimeout(PAUSE_MS)
  }
  return page.evaluate(() => window.tapLatencies)
}
