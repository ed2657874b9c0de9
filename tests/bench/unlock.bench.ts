/** From the passphrase to the list, with a year of sheets on the device and with none. */
import type { Page } from '@playwright/test'
import { PASSPHRASE } from '#support/person.ts'
import { inNewPages, withBrowser } from './browsers.ts'
import { deviceOf, type DeviceSize } from './devices.ts'
import { atMost, median, rounded, summarize } from './figures.ts'
import { PACES, type Pace } from './paces.ts'
import { seenAt, watchFor } from './probes.ts'
import { FIRST_ROW } from './screens.ts'

export const name = 'unlock to list'

const RUNS = 7

/**
 * In ms from submitting the passphrase until the first row is painted; `work` is the part that
 * Argon2id in its worker takes.
 */
export async function run(): Promise<object> {
  const [full, slow] = PACES
  const [without, withSheets] = [await time('noSheets', full), await time('fullYear', full)]
  const [slowWithout, slowWithSheets] = [await time('noSheets', slow), await time('fullYear', slow)]
  return {
    people: 1_000,
    sheets: 24_000,
    [full.name]: {
      withoutSheets: without.figures,
      withSheets: withSheets.figures,
      beyondWork: atMost(withSheets.beyondWork, 1_000),
      withOverWithout: rounded(withSheets.beyondWork / without.beyondWork),
    },
    [slow.name]: {
      withoutSheets: slowWithout.figures,
      withSheets: slowWithSheets.figures,
      withOverWithout: rounded(slowWithSheets.beyondWork / slowWithout.beyondWork),
    },
  }
}

async function time(size: DeviceSize, pace: Pace) {
  const device = await deviceOf(size)
  const work: number[] = []
  const all = await withBrowser(device, (browser) =>
    inNewPages(browser, { runs: RUNS, pace }, async (page) => {
      await page.goto('/')
      const ms = await timeUnlock(page)
      work.push(await page.evaluate(() => window.workerMs))
      return ms
    }),
  )
  const beyond = all.map((ms, index) => ms - (work[index] ?? 0))
  return {
    beyondWork: median(beyond),
    figures: { beyondWork: summarize(beyond), work: median(work), all: median(all) },
  }
}

async function timeUnlock(page: Page): Promise<number> {
  const field = page.getByLabel('合言葉', { exact: true })
  await field.fill(PASSPHRASE)
  await page.evaluate(watchFor, FIRST_ROW)
  await field.press('Enter')
  const seen = await page.evaluate(seenAt)
  return seen - (await page.evaluate(() => window.lastEventAt['submit'] ?? NaN))
}
