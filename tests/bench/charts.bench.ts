/** Opening the charts of somebody with twelve rounds, once the charts' code is loaded. */
import type { Page } from '@playwright/test'
import { unlocks } from '#support/person.ts'
import { openPage, withBrowser } from './browsers.ts'
import { deviceOf } from './devices.ts'
import { atMost, summarize } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { chartsDrawnAt, type ChartTimes } from './probes.ts'

export const name = 'open the charts of a person'

const RUNS = 7
/** Two radars and a trend for each domain. */
const CHARTS = 5
const LIMIT_MS = 100

/**
 * In ms from the tap on 「グラフ」 until the chart in sight, and until all of them, are painted. What
 * is further down is rendered and drawn when nothing more urgent waits.
 */
export async function run(): Promise<object> {
  const { fullSpeed, fourTimesSlower } = await atEachPace(measure)
  return {
    rounds: 12,
    sheets: 24,
    fullSpeed: {
      ...fullSpeed,
      inSight: { ...fullSpeed.inSight, ...atMost(fullSpeed.inSight.median, LIMIT_MS) },
    },
    fourTimesSlower,
  }
}

async function measure(pace: Pace) {
  return withBrowser(await deviceOf('fullYear'), async (browser) => {
    const page = await openPage(browser, pace)
    await page.goto('/')
    await unlocks(page)
    const samples: ChartTimes[] = []
    for (let person = 0; person <= RUNS; person += 1) samples.push(await timeCharts(page, person))
    const [withLoading, ...afterwards] = samples
    return {
      firstTime: withLoading,
      inSight: summarize(afterwards.map(({ first }) => first)),
      all: summarize(afterwards.map(({ all }) => all)),
    }
  })
}

/** From the list and back to it; each time with another person, whose records nobody has opened. */
async function timeCharts(page: Page, row: number): Promise<ChartTimes> {
  await page.getByRole('group', { name: '参加者' }).getByRole('link').nth(row).tap()
  const charts = page.getByRole('link', { name: 'グラフ' })
  await charts.waitFor()
  await page.waitForTimeout(300)
  const drawn = page.evaluate(chartsDrawnAt, CHARTS)
  await charts.tap()
  const { first, all } = await drawn
  const tappedAt = await page.evaluate(() => window.lastEventAt['click'] ?? NaN)
  await page.goBack()
  await page.goBack()
  return { first: first - tappedAt, all: all - tappedAt }
}
