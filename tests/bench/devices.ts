/** Devices in use, ready made: browser profiles on disk that hold a number of people and sheets. */
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { startAppServer, type AppServer } from '#support/app-server.ts'
import { PASSPHRASE } from '#support/person.ts'
import { withBrowser, type Profile } from './browsers.ts'
import type { OpenRound, Seed, seedDevice } from './seed.ts'
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
    await page.addInitScript({ content: await bundleSeed() })
    // A file of the same origin, so that the app itself does not run while its data is made.
    await page.goto('/manifest.webmanifest')
    const made = await page.evaluate(seedHere, { ...SIZES[size], passphrase: PASSPHRASE })
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

const GLOBAL_NAME = 'benchSeed'

/** In the page: calls what `bundleSeed` left there. */
const seedHere = (seed: Seed): Promise<OpenRound> => window.benchSeed.seedDevice(seed)

declare global {
  interface Window {
    benchSeed: { readonly seedDevice: typeof seedDevice }
  }
}

/** seed.ts and all it uses as one script, which the content security policy does not apply to. */
async function bundleSeed(): Promise<string> {
  const built = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'tests/bench/seed.ts', formats: ['iife'], name: GLOBAL_NAME },
    },
  })
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) =>
    'output' in one ? one.output : [],
  )
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script) throw new Error('the seed was not built')
  return `${script.code}\nglobalThis.${GLOBAL_NAME} = ${GLOBAL_NAME}`
}
