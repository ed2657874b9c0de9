/** Devices in use, ready made: browser profiles on disk that hold a number of people and sheets. */
import type { Page } from '@playwright/test'
import { startAppServer, type AppServer } from '#support/app-server.ts'
import { PASSPHRASE } from '#support/person.ts'
import { withBrowser, type Profile } from './browsers.ts'
import { openWithScript } from './page-scripts.ts'
import { makeTemporaryFolder } from './temporary-folders.ts'

/** The app is installed in it, and locked. */
export interface BenchDevice extends Profile {
  /** The address of a sheet that can be filled. */
  readonly sheetPath: string
}

/** What is on the devices that the benchmarks share. */
const SIZES = {
  onePerson: { people: 1, roundsPerPerson: 0 },
  noSheets: { people: 1_000, roundsPerPerson: 0 },
  fullYear: { people: 1_000, roundsPerPerson: 12 },
  tenYears: { people: 1_000, roundsPerPerson: 120 },
} as const

export type DeviceSize = keyof typeof SIZES

const devices = new Map<DeviceSize, Promise<BenchDevice>>()
let server: Promise<AppServer> | undefined

/** The device of this size, made when it is first asked for. All of them are at one origin. */
export function deviceOf(size: DeviceSize): Promise<BenchDevice> {
  const device = devices.get(size) ?? sharedOrigin().then((origin) => makeDevice(origin, size))
  devices.set(size, device)
  return device
}

/** The address of the server that all shared devices belong to. */
export async function sharedOrigin(): Promise<string> {
  server ??= startAppServer()
  return (await server).origin
}

/** A device at another origin, for benchmarks that stop the server. */
export async function makeDevice(origin: string, size: DeviceSize): Promise<BenchDevice> {
  const startedAt = performance.now()
  const profile = { origin, folder: await makeTemporaryFolder() }
  const open = await withBrowser(profile, async (browser) => {
    const page = await browser.newPage()
    await openWithScript(page, 'seed.ts')
    const made = await page.evaluate((seed) => window.benchScript.seedDevice(seed), {
      ...SIZES[size],
      passphrase: PASSPHRASE,
    })
    await installApp(await browser.newPage())
    return made
  })
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1)
  console.error(`  made the device ${size} in ${seconds} s`)
  const { participant, round } = open
  return { ...profile, sheetPath: `/participants/${participant}/rounds/${round}/staff` }
}

/** Opens the app and waits until its service worker would serve it without a network. */
export async function installApp(page: Page): Promise<void> {
  await page.goto('/')
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    const isActive = () => active?.state === 'activated'
    if (!isActive()) {
      await new Promise((resolve) => active?.addEventListener('statechange', resolve))
    }
  })
}
