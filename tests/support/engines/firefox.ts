import { launch, type ElementHandle, type Page } from 'puppeteer-core'
import { FIREFOX, isMissing } from '#scripts/engines.mjs'
import { untilDone } from './deadline.ts'
import type { Engine, Screen, Tablet, Thing } from './engine.ts'
import { found, LIBRARY, notDone, touched } from './find-in-page.ts'
import { savesInto } from './saved-file.ts'

/** Driven over WebDriver BiDi, which Firefox speaks without a program in between. */
export const FIREFOX_ESR: Engine = {
  name: 'Firefox ESR',
  missing: [FIREFOX].filter(isMissing),
  start: startFirefox,
}

async function startFirefox(downloads: string): Promise<Tablet> {
  // Puppeteer takes a free port and a profile of its own, and ends Firefox with this process.
  const browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    defaultViewport: { width: 1180, height: 820 },
    extraPrefsFirefox: {
      'browser.download.dir': downloads,
      'browser.download.folderList': 2,
      'intl.accept_languages': 'ja',
    },
  })
  const page = await browser.newPage()
  await page.evaluateOnNewDocument(LIBRARY)
  const heard: string[] = []
  page.on('pageerror', (error) => heard.push(String(error)))
  return {
    screen: screenOf(page),
    saves: (doing) => savesInto(downloads, doing),
    trouble: () => heard,
    ends: () => browser.close(),
  }
}

const screenOf = (page: Page): Screen => ({
  opens: async (address) => void (await page.goto(address)),
  reloads: async () => void (await page.reload()),
  taps: (thing) => untilDone(async () => (await touch(page, thing)).click()),
  types: (thing, text) => untilDone(() => fill(page, thing, text)),
  choosesFile: (path) =>
    untilDone(async () => {
      const field = await page.$('input[type=file]')
      if (!field) throw new Error('nothing asks for a file')
      await field.uploadFile(path)
    }),
  reads: async (thing) => {
    const text = await page.evaluate(`${found(thing)}?.innerText`)
    return text as string | undefined
  },
  evaluate: async (question) => page.evaluate(question),
})

async function touch(page: Page, thing: Thing): Promise<ElementHandle> {
  const answer = await page.evaluateHandle(touched(thing))
  const element = answer.asElement()
  if (!element) throw notDone(thing, await answer.jsonValue())
  return element as ElementHandle
}

/** Looks at what was typed, as people do: a screen that has just come up may take the cursor away. */
async function fill(page: Page, thing: Thing, text: string): Promise<void> {
  const field = (await touch(page, thing)) as ElementHandle<HTMLInputElement>
  await field.evaluate((input) => input.select())
  await field.type(text)
  const typed = await field.evaluate((input) => input.value)
  if (typed !== text) throw notDone(thing, `holds ${typed}`)
}
