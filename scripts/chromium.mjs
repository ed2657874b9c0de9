// A Chromium and a Japanese font for the browser tests: where they are, how they get here.
import { existsSync } from 'node:fs'
import { aptInstall, isDebian, isRoot } from './debian.mjs'
import { run, runQuietly } from './process.mjs'

/** Debian's build of the engine without windows, in step with its Chromium. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The Chromium of this machine; none means Playwright's own is used.
 * @returns {string | undefined}
 */
export function findSystemChromium() {
  return process.env['CHROMIUM_PATH'] || USUAL_PLACES.find((place) => existsSync(place))
}

/**
 * The engine without the browser around it; none where another Chromium is chosen, or none is here.
 * @returns {string | undefined}
 */
export function findHeadlessShell() {
  if (process.env['CHROMIUM_PATH'] || !existsSync(HEADLESS_SHELL)) return undefined
  return HEADLESS_SHELL
}

/** Whether the tests have a browser to start. */
export async function hasChromium() {
  const found = findSystemChromium()
  if (found !== undefined) return existsSync(found)
  const { chromium } = await import('@playwright/test')
  return existsSync(chromium.executablePath())
}

/** From Debian's packages where we may, else the build Playwright brings; not where one is chosen. */
export async function installChromium() {
  if (process.env['CHROMIUM_PATH']) return
  if (isDebian() && (await aptInstall('chromium'))) return
  const withLibraries = isRoot() ? ['--with-deps'] : []
  await run('npx', ['playwright', 'install', ...withLibraries, 'chromium'])
}

/** Saves a quarter of the tests' time beside Debian's Chromium; they run without it too. */
export async function installHeadlessShell() {
  const isWanted = isDebian() && findSystemChromium() === '/usr/bin/chromium'
  if (isWanted && !existsSync(HEADLESS_SHELL)) await aptInstall('chromium-headless-shell')
}

/** Without one, Japanese text is boxes in screenshots and prints; the tests run all the same. */
export async function installJapaneseFont() {
  if (process.platform !== 'linux') return
  const { output } = await runQuietly('fc-list', [':lang=ja', 'family'])
  if (output.trim() !== '') return
  if (!(await aptInstall('fonts-noto-cjk'))) {
    console.error('No Japanese font found; screenshots will show boxes (Debian: fonts-noto-cjk).')
  }
}
