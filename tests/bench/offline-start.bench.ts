/** Opening the app in a new browser process with the server gone, until it can be used. */
import { startAppServer } from '#support/app-server.ts'
import { triesTheSample } from '#support/person.ts'
import { openPage, withBrowser, type Profile } from './browsers.ts'
import { installApp, makeDevice } from './devices.ts'
import { summarize, type Summary } from './figures.ts'
import { atEachPace, type Pace } from './paces.ts'
import { seenAt, watchFor } from './probes.ts'
import { FIRST_ROW, PASSPHRASE_FIELD } from './screens.ts'
import { makeTemporaryFolder } from './temporary-folders.ts'

export const name = 'cold offline start'

const RUNS = 5

/** In ms from the start of the navigation until the element that is waited for is painted. */
export async function run(): Promise<object> {
  const server = await startAppServer()
  const own = await makeDevice(server.origin, 'onePerson')
  const sample = await makeSampleDevice(server.origin)
  await server.stop()
  return {
    toLockScreen: await atEachPace((pace) => timeStarts(own, PASSPHRASE_FIELD, pace)),
    toListOfSample: await atEachPace((pace) => timeStarts(sample, FIRST_ROW, pace)),
  }
}

async function makeSampleDevice(origin: string): Promise<Profile> {
  const profile = { origin, folder: await makeTemporaryFolder() }
  await withBrowser(profile, async (browser) => {
    const page = await browser.newPage()
    await installApp(page)
    await triesTheSample(page)
  })
  return profile
}

async function timeStarts(profile: Profile, awaited: string, pace: Pace): Promise<Summary> {
  const samples: number[] = []
  for (let run = 0; run < RUNS; run += 1) {
    await withBrowser(profile, async (browser) => {
      const page = await openPage(browser, pace)
      await page.addInitScript(watchFor, awaited)
      await page.goto('/')
      samples.push(await page.evaluate(seenAt))
    })
  }
  return summarize(samples)
}
