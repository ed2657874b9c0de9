/** From 「サンプルデータで試す」 to the list of the sample's people, on a device that has nothing. */
import { openPage, withBrowser } from './browsers.ts'
import { sharedOrigin } from './devices.ts'
import { atMost, summarize, type Summary } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { seenAt, watchFor } from './probes.ts'
import { FIRST_ROW } from './screens.ts'
import { makeTemporaryFolder } from './temporary-folders.ts'

export const name = 'load the sample'

const RUNS = 3
const LIMIT_MS = 3_000

/** In ms from the tap until the first row is painted. */
export async function run(): Promise<object> {
  const { fullSpeed, fourTimesSlower } = await atEachPace(measure)
  return { fullSpeed: { ...fullSpeed, ...atMost(fullSpeed.median, LIMIT_MS) }, fourTimesSlower }
}

async function measure(pace: Pace): Promise<Summary> {
  const samples: number[] = []
  for (let run = 0; run < RUNS; run += 1) samples.push(await timeSample(pace))
  return summarize(samples)
}

async function timeSample(pace: Pace): Promise<number> {
  const profile = { origin: await sharedOrigin(), folder: await makeTemporaryFolder() }
  return withBrowser(profile, async (browser) => {
    const page = await openPage(browser, pace)
    await page.goto('/')
    await page.evaluate(watchFor, FIRST_ROW)
    await page.getByRole('button', { name: /サンプルデータで試す/ }).tap()
    const seen = await page.evaluate(seenAt)
    return seen - (await page.evaluate(() => window.lastEventAt['click'] ?? NaN))
  })
}
