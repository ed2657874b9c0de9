import { join } from 'node:path'
import { chromium, type Locator, type Page } from '@playwright/test'
import { WHOLE_BROWSER } from '../browser.ts'
import { listenForTrouble, NO_SERVER } from '../trouble.ts'
import { AT_MOST_MS } from './deadline.ts'
import type { Engine, Screen, Tablet, Thing } from './engine.ts'

/** Driven by Playwright, as in all other tests. There is always one: the bootstrap sees to that. */
export const CHROMIUM: Engine = { name: 'Chromium', missing: [], start: startChromium }

async function startChromium(downloads: string): Promise<Tablet> {
  const browser = await chromium.launch(WHOLE_BROWSER)
  const context = await browser.newContext({
    hasTouch: true,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1180, height: 820 },
  })
  context.setDefaultTimeout(AT_MOST_MS)
  const trouble = listenForTrouble()
  trouble.expect(NO_SERVER)
  await trouble.watch(context)
  const page = await context.newPage()
  return {
    screen: screenOf(page),
    async saves(doing) {
      // Where the app may ask for a place, the dialog is the system's, which no test can reach.
      await page.evaluate(() => Reflect.deleteProperty(globalThis, 'showSaveFilePicker'))
      const downloading = page.waitForEvent('download')
      await doing()
      const download = await downloading
      const path = join(downloads, download.suggestedFilename())
      await download.saveAs(path)
      return path
    },
    trouble: () => trouble.unexpected(),
    ends: () => browser.close(),
  }
}

const screenOf = (page: Page): Screen => ({
  opens: async (address) => void (await page.goto(address)),
  reloads: async () => void (await page.reload()),
  taps: (thing) => whatIsTouched(page, thing).tap(),
  types: (thing, text) => locate(page, thing).fill(text),
  choosesFile: (path) => page.locator('input[type=file]').setInputFiles(path),
  reads: (thing) =>
    locate(page, thing).evaluateAll(([first]) => (first as HTMLElement | undefined)?.innerText),
  evaluate: (question) => page.evaluate(question),
})

function locate(page: Page, { role, name, within }: Thing): Locator {
  const place = within ? locate(page, within) : page
  return place.getByRole(role, name === undefined ? {} : { name, exact: true }).first()
}

/** A choice is tapped at its words. */
function whatIsTouched(page: Page, thing: Thing): Locator {
  const found = locate(page, thing)
  return thing.role === 'radio' ? found.locator('xpath=ancestor::label') : found
}
