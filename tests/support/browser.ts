import type { LaunchOptions } from '@playwright/test'
import { findHeadlessShell, findSystemChromium } from '#scripts/chromium.mjs'

/** Quiet, talking to nobody but the page under test, and able to run as root in a container. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

const start = (executablePath: string | undefined): LaunchOptions => ({
  ...(executablePath === undefined ? {} : { executablePath }),
  args: ARGS,
})

/**
 * Chromium as people have it, without a screen: for profiles that outlast their browser
 * (`chromium.launchPersistentContext(folder, { ...WHOLE_BROWSER, … })`), windows of installed apps,
 * gestures, and for whatever is timed.
 */
export const WHOLE_BROWSER = start(findSystemChromium())

/** For tests of pages alone: the same engine without the windows around it, in three quarters of the time. */
export const PAGES_ALONE = start(findHeadlessShell() ?? findSystemChromium())
