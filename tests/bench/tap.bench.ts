/** From a tap on an answer until it is sealed and on the disk. */
import type { CDPSession, Locator, Page } from '@playwright/test'
import { unlocks } from '#support/person.ts'
import { openPage, withBrowser } from './browsers.ts'
import { deviceOf, type DeviceSize } from './devices.ts'
import { atMost, median, percentile, rounded } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { nextTapKept, showBareSheet, TAP_MARKS } from './probes.ts'
import { ANSWER_GROUP } from './screens.ts'
import { traced, type TraceSpan } from './traces.ts'

export const name = 'tap to sealed and durable'

/** For the 95th percentile, in ms. */
const LIMIT_MS = { fullSpeed: 8, fourTimesSlower: 40 } as const

const TAPS = 100
/** How long a finger rests on the screen, and between two taps. */
const TOUCH_MS = 60
const PAUSE_MS = 60

/** One tap on an answer, in ms. */
interface TapTimes {
  /** From the finger leaving the screen to the first line of the page's own code. */
  readonly browser: number
  /** From there until the write is handed over: validated, stamped, sealed. */
  readonly page: number
  /** From there until it is on the disk. */
  readonly storage: number
  /** From the hand-over until the page hears of that. */
  readonly told: number
}

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
    const taps = await timeTaps(page, page.locator(ANSWER_GROUP))
    const figures = figuresOf(taps)
    return { ...figures, p95: atMost(figures.p95, LIMIT_MS[pace.name]) }
  })
}

async function measureBare(pace: Pace) {
  return withBrowser(await deviceOf('onePerson'), async (browser) => {
    const page = await openPage(browser, pace)
    await page.goto('/manifest.webmanifest')
    await page.evaluate(showBareSheet)
    return figuresOf(await timeTaps(page, page.locator('fieldset')))
  })
}

/**
 * The page itself cannot tell when a write is on the disk: after a tap Chromium lets its tasks wait
 * for the next frame, and a second thread that looks gets its turn late. A trace has both on one
 * clock: the marks of the page, and the moment the browser is back from the disk.
 */
async function timeTaps(page: Page, items: Locator): Promise<readonly TapTimes[]> {
  const spans = await traced(page, ['blink.user_timing', 'leveldb'], () => tapThrough(page, items))
  const taps = spans.filter(({ name }) => name === TAP_MARKS.reached)
  if (taps.length !== TAPS) throw new Error(`${taps.length} of ${TAPS} taps reached the page`)
  return taps.map((tap) => timesOf(tap, spans))
}

/** What the browser calls waiting for the disk, in the version of the tests. */
const DISK_WRITE = 'WritableFile::Sync'

function timesOf({ startedAt: reached }: TraceSpan, spans: readonly TraceSpan[]): TapTimes {
  const firstAfter = (time: number, called: string) =>
    found(
      spans.find(({ name, startedAt }) => name === called && startedAt >= time),
      called,
    )
  const lastBefore = (time: number, called: string) =>
    found(
      spans.findLast(({ name, startedAt }) => name === called && startedAt <= time),
      called,
    )
  const told = firstAfter(reached, TAP_MARKS.told).startedAt
  const handedOver = lastBefore(told, TAP_MARKS.handedOver).startedAt
  return {
    browser: reached - lastBefore(reached, TAP_MARKS.lifted).startedAt,
    page: handedOver - reached,
    storage: firstAfter(handedOver, DISK_WRITE).endedAt - handedOver,
    told: told - handedOver,
  }
}

function found(span: TraceSpan | undefined, name: string): TraceSpan {
  if (!span) throw new Error(`a tap without ${name}`)
  return span
}

/**
 * Goes through the items again and again, each time with another answer to the item. What is found
 * by its role costs the page 15 ms before every tap, so that selectors do here.
 */
async function tapThrough(page: Page, items: Locator): Promise<void> {
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
