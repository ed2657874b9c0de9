import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isMissing, WEBKIT_DRIVER, X_SERVER } from '#scripts/engines.mjs'
import { untilDone } from './deadline.ts'
import type { Engine, Screen, Tablet, Thing } from './engine.ts'
import { found, LIBRARY, notDone, touched } from './find-in-page.ts'
import { findFreePort, startProgram } from './program.ts'
import { savesInto } from './saved-file.ts'
import { startSession, type ElementReference, type WebDriver } from './web-driver.ts'

/** The engine of iPads as Debian builds it, in its smallest browser; that one needs a screen, if nobody's. */
export const WEBKIT_GTK: Engine = {
  name: 'WebKitGTK',
  missing: [X_SERVER, WEBKIT_DRIVER].filter(isMissing),
  start: startWebKit,
}

async function startWebKit(downloads: string): Promise<Tablet> {
  const home = await mkdtemp(join(tmpdir(), 'ayumi-webkit-'))
  // Where programs of GTK are told the folder of downloads.
  await writeFile(join(home, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`)
  const screen = startProgram(X_SERVER, ['-displayfd', '3', '-screen', '0', '1180x900x24'], {})
  const port = await findFreePort()
  const driver = startProgram(WEBKIT_DRIVER, [`--port=${port}`], {
    DISPLAY: `:${await screen.firstWord()}`,
    HOME: home,
    XDG_CONFIG_HOME: home,
  })
  const ends = async () => {
    await driver.ends()
    await screen.ends()
    await rm(home, { recursive: true, force: true })
  }
  try {
    // Refused until the driver listens.
    const browser = await untilDone(() => startSession(`http://127.0.0.1:${port}`))
    const saves: Tablet['saves'] = (doing) => savesInto(downloads, doing)
    return { screen: screenOf(browser), saves, trouble: () => [], ends }
  } catch (problem) {
    await ends()
    throw problem
  }
}

const screenOf = (browser: WebDriver): Screen => ({
  opens: (address) => browser.opens(address),
  reloads: () => browser.reloads(),
  taps: (thing) => untilDone(async () => browser.clicks(await touch(browser, thing))),
  types: (thing, text) => untilDone(() => fill(browser, thing, text)),
  choosesFile: (path) =>
    untilDone(async () => {
      const field = "return document.querySelector('input[type=file]')"
      await browser.types(await browser.runs<ElementReference>(field), path)
    }),
  async reads(thing) {
    await bringLibrary(browser)
    const text = `return ${found(thing)}?.innerText`
    return (await browser.runs<string | null>(text)) ?? undefined
  },
  evaluate: (question) => browser.runs(`return (${String(question)})()`),
})

async function touch(browser: WebDriver, thing: Thing): Promise<ElementReference> {
  await bringLibrary(browser)
  const answer = await browser.runs<ElementReference | string>(`return ${touched(thing)}`)
  if (typeof answer === 'string') throw notDone(thing, answer)
  return answer
}

/** Looks at what was typed, as people do: a screen that has just come up may take the cursor away. */
async function fill(browser: WebDriver, thing: Thing, text: string): Promise<void> {
  const field = await touch(browser, thing)
  await browser.clears(field)
  await browser.types(field, text)
  const typed = await browser.runs<string>(`return ${found(thing)}.value`)
  if (typed !== text) throw notDone(thing, `holds ${typed}`)
}

/** This protocol has no script that comes with every page. */
async function bringLibrary(browser: WebDriver): Promise<void> {
  const isThere = await browser.runs<boolean>("return 'TestingLibraryDom' in globalThis")
  if (!isThere) await browser.runs(LIBRARY)
}
