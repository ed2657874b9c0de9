/** Opening the app in a new browser process with the server gone, until it can be used. */
import { startAppServer } from '#support/app-server.ts'
import { triesTheSample } from '#support/person.ts'
import { openPage, withBrowser } from './browsers.ts'
import { installApp, makeDevice } from './devices.ts'
import { summarize } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { seenAt, watchFor } from './probes.ts'
import { FIRST_ROW, PASSPHRASE_FIELD } from './screens.ts'
import { makeTemporaryFolder } from './temporary-folders.ts'

export const name = 'cold offline start'

const RUNS = 5

/** In ms from the start of the navigation until the element that is waited for is painted. */
export async function run(): Promise<object> {
  const server = await startAppServer()
  const { origin } = server
  const { profile: own } = await makeDevice(origin, 'onePerson')
  const sample = await makeSampleDevice(origin)
  await server.stop()
  const toLockScreen = { origin, profile: own, until: PASSPHRASE_FIELD }
  const toListOfSample = { origin, profile: sample, until: FIRST_ROW }
  return {
    toLockScreen: await atEachPace((pace) => timeStarts(toLockScreen, pace)),
    toListOfSample: await atEachPace((pace) => timeStarts(toListOfSample, pace)),
  }
}

async function makeSampleDevice(origin: string): Promise<string> {
  const profile = await makeTemporaryFolder()
  await withBrowser(profile, async (browser) => {
    const page = await browser.newPage()
    await installApp(page, origin)
    await triesTheSample(page)
  })
  return profile
}

interface Start {
  readonly origin: string
  readonly profile: string
  /** A selector. */
  readonly until: string
}

async function timeStarts({ origin, profile, until }: Start, pace: Pace) {
  const samples: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await withBrowser(profile, async (browser) => {
      const page = await openPage(browser, pace)
      await page.addInitScript(watchFor, until)
      await page.goto(origin)
      samples.push(await page.evaluate(seenAt))
    })
  }
  return summarize(samples)
}
