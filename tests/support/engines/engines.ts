import { mkdir } from 'node:fs/promises'
import { test as base } from '../e2e.ts'
import { CHROMIUM } from './chromium.ts'
import type { Engine, Tablet } from './engine.ts'
import { FIREFOX_ESR } from './firefox.ts'
import { WEBKIT_GTK } from './webkit.ts'

export const ENGINES: readonly Engine[] = [CHROMIUM, FIREFOX_ESR, WEBKIT_GTK]

interface EngineFixtures {
  /** Whatever becomes of the test, the tablet ends with it. */
  readonly startTablet: (engine: Engine) => Promise<Tablet>
}

/** Where an engine is not installed its tests are skipped, and say what is missing. */
export const test = base.extend<EngineFixtures>({
  startTablet: async ({ browserName: _browserName }, use, testInfo) => {
    const downloads = testInfo.outputPath('downloads')
    await mkdir(downloads, { recursive: true })
    const started: Tablet[] = []
    await use(async ({ name, missing, start }) => {
      testInfo.skip(missing.length > 0, `${name} is not installed here: ${missing.join(', ')}`)
      const tablet = await start(downloads)
      started.push(tablet)
      return tablet
    })
    for (const tablet of started) await tablet.ends()
  },
})

export { expect } from '@playwright/test'
