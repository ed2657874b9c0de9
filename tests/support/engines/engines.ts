import { mkdir } from 'node:fs/promises'
import { startAppServer, type AppServer } from '../app-server.ts'
import { test as base } from '../e2e.ts'
import { CHROMIUM } from './chromium.ts'
import type { Engine, Tablet } from './engine.ts'
import { FIREFOX_ESR } from './firefox.ts'
import { WEBKIT_GTK } from './webkit.ts'

export const ENGINES: readonly Engine[] = [CHROMIUM, FIREFOX_ESR, WEBKIT_GTK]

/** Whatever becomes of the test, what it started ends with it. */
interface EngineFixtures {
  readonly startTablet: (engine: Engine) => Promise<Tablet>
  /** A server that the test may stop. */
  readonly startServer: () => Promise<AppServer>
}

/** Where an engine is not installed its tests are skipped, and say what is missing. */
export const test = base.extend<EngineFixtures>({
  startTablet: async ({ browserName: _browserName }, use, testInfo) => {
    const downloads = testInfo.outputPath('downloads')
    await mkdir(downloads, { recursive: true })
    const started: Tablet[] = []
    await use(async ({ name, missing, start }) => {
      const lack = `${name} is not installed here: ${missing.join(', ')}`
      testInfo.skip(missing.length > 0, lack) // A laptop may lack an engine; in CI a skip is a failure.
      const tablet = await start(downloads)
      started.push(tablet)
      return tablet
    })
    for (const tablet of started) await tablet.ends()
  },
  startServer: async ({ browserName: _browserName }, use) => {
    const started: AppServer[] = []
    await use(async () => {
      const server = await startAppServer()
      started.push(server)
      return server
    })
    for (const server of started) await server.stop()
  },
})

export { expect } from '@playwright/test'
