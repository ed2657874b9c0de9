/** One answer through the write door, with nobody tapping and nothing drawn: what storage costs. */
import { openPage, withBrowser } from './browsers.ts'
import { sharedOrigin } from './devices.ts'
import { atMost, percentile, rounded } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { openWithScript } from './page-scripts.ts'
import { timePuts } from './probes.ts'
import { makeTemporaryFolder } from './temporary-folders.ts'

export const name = 'write sealed and durable'

const WRITES = 150
/** For the 95th percentile, in ms. */
const LIMIT_MS = { fullSpeed: 8, fourTimesSlower: 40 } as const

/** In ms; `bare` is a transaction with one put of 1 kB, nothing validated, stamped or sealed. */
export const run = (): Promise<object> => atEachPace(measure)

async function measure(pace: Pace) {
  const profile = { origin: await sharedOrigin(), folder: await makeTemporaryFolder() }
  return withBrowser(profile, async (browser) => {
    const page = await openPage(browser, pace)
    await openWithScript(page, 'door-writes.ts')
    const writes = await page.evaluate((count) => window.benchScript.timeWrites(count), WRITES)
    const strict = await page.evaluate(timePuts, { count: WRITES, durability: 'strict' as const })
    const relaxed = await page.evaluate(timePuts, { count: WRITES, durability: 'relaxed' as const })
    return {
      writes: writes.length,
      p50: percentile(writes, 50),
      p95: atMost(percentile(writes, 95), LIMIT_MS[pace.name]),
      p50OverBare: rounded(percentile(writes, 50) / percentile(strict, 50)),
      bareStrict: { p50: percentile(strict, 50), p95: percentile(strict, 95) },
      bareRelaxed: { p50: percentile(relaxed, 50), p95: percentile(relaxed, 95) },
    }
  })
}
