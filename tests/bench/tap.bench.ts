/** From a tap on an answer until it is sealed and on the disk. */
import type { CDPSession, Locator, Page } from '@playwright/test'
import { unlocks } from '#support/person.ts'
import { openPage, withBrowser } from './browsers.ts'
import { deviceOf, type DeviceSize } from './devices.ts'
import { atMost, median, percentile, rounded } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { nextTapKept, showBareSheet, type TapTimes } from './probes.ts'
import { ANSWER_GROUP } from './screens.ts'

export const name = 'tap to sealed and durable'

/** For the 95th percentile, in ms. */
const LIMIT_MS = { fullSpeed: 8, fourTimesSlower: 40 } as const

const TAPS = 60
/** How long a finger rests on the screen, and between two taps. */
const TOUCH_MS = 60
const PAUSE_MS = 60

/**
 * In ms. What is asked for is counted from the moment the page has the tap; what the browser takes
 * to pass one on is shown too. `bare` is the least that a durable write by tap costs here: nothing
 * but radios, nothing sealed.
 */
export async function run(): Promise<object> {
  return {
    onePerson: await atEachPace((pace) => measureSheet('onePerson', pace)),
    fullYear: await atEachPace((pace) => measureSheet('fullYear', pace)),
    bare: await atEachPace(measureBare),
  }
}

async function measureSheet(size: DeviceSize, pace: Pace) {
  const device = await deviceOf(size)
  return withBrowser(device, async (browser) => {
    const page = await openPage(browser, pace)
    await page.goto(device.sheetPath)
    await unlocks(page)
    const taps = await tapThrough(page, page.locator(ANSWER_GROUP))
    const figures = figuresOf(taps)
    return { ...figures, p95: atMost(figures.p95, LIMIT_MS[pace.name]) }
  })
}

async function measureBare(pace: Pace) {
  return withBrowser(await deviceOf('onePerson'), async (browser) => {
    const page = await openPage(browser, pace)
    await page.goto('/manifest.webmanifest')
    await page.evaluate(showBareSheet)
    return figuresOf(await tapThrough(page, page.locator('fieldset')))
  })
}

/**
 * Goes through the items again and again, each time with another answer to the item. What is found
 * by its role costs the page 15 ms before every tap, so that selectors do here.
 */
async function tapThrough(page: Page, items: Locator): Promise<readonly TapTimes[]> {
  const devtools = await page.context().newCDPSession(page)
  await items.first().waitFor()
  const count = await items.count()
  for (let tap = 0; tap < TAPS; tap += 1) {
    const answer = items
      .nth(tap % count)
      .locator('input:not(:checked)')
      .first()
    await answer.scrollIntoViewIfNeeded()
    const kept = page.evaluate(nextTapKept)
    await touch(devtools, await centreOf(answer))
    await kept
    await page.waitForTimeout(PAUSE_MS)
  }
  return page.evaluate(() => window.tapTimes)
}

interface Point {
  readonly x: number
  readonly y: number
}

async function centreOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to tap')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** As a finger does it; Playwright's own tap begins and ends in one moment. */
async function touch(devtools: CDPSession, point: Point): Promise<void> {
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await new Promise((resolve) => setTimeout(resolve, TOUCH_MS))
  await devtools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
}

function figuresOf(taps: readonly TapTimes[]) {
  const tillDurable = taps.map(({ page, storage }) => rounded(page + storage))
  const medianOf = (part: keyof TapTimes) => median(taps.map((tap) => tap[part]))
  return {
    taps: taps.length,
    p50: median(tillDurable),
    p95: percentile(tillDurable, 95),
    medians: {
      browserBefore: medianOf('browser'),
      page: medianOf('page'),
      storage: medianOf('storage'),
      pageIsTold: medianOf('told'),
    },
  }
}
