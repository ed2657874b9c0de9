/** Browsers with a profile on disk, as people have them, and pages that are timed from within. */
import { chromium, type BrowserContext, type Page } from '@playwright/test'
import { WHOLE_BROWSER } from '#support/browser.ts'
import { setPace, type Pace } from './paces.ts'
import { markTaps, noteEvents, TAP_MARKS, timeWorkers } from './probes.ts'

export interface Profile {
  /** The app is at '/' of it. */
  readonly origin: string
  /** Of the browser's own files. */
  readonly folder: string
}

/** A new browser process on this profile for as long as `use` lasts. */
export async function withBrowser<T>(
  { origin, folder }: Profile,
  use: (browser: BrowserContext) => Promise<T>,
): Promise<T> {
  const browser = await chromium.launchPersistentContext(folder, {
    ...WHOLE_BROWSER,
    baseURL: origin,
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 1180, height: 820 },
    hasTouch: true,
    // For the probes alone, some of which start a worker of their own.
    bypassCSP: true,
  })
  try {
    return await use(browser)
  } finally {
    await browser.close()
  }
}

/** A new page, still blank, that takes the times named in probes.ts. */
export async function openPage(browser: BrowserContext, pace: Pace): Promise<Page> {
  const page = await browser.newPage()
  for (const probe of [noteEvents, timeWorkers]) await page.addInitScript(probe)
  await page.addInitScript(markTaps, TAP_MARKS)
  await setPace(page, pace)
  return page
}

/** `measure` this many times, each time in a new page. */
export async function inNewPages(
  browser: BrowserContext,
  { runs, pace }: { readonly runs: number; readonly pace: Pace },
  measure: (page: Page) => Promise<number>,
): Promise<number[]> {
  const samples: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const page = await openPage(browser, pace)
    samples.push(await measure(page))
    await page.close()
  }
  return samples
}
