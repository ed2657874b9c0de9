import type { LaunchOptions } from '@playwright/test'
import { findSystemChromium } from '#scripts/chromium.mjs'

const executablePath = findSystemChromium()

/**
 * How every test starts Chromium, by itself or with a profile of its own
 * (`chromium.launchPersistentContext(folder, { ...LAUNCH_OPTIONS, … })`): quiet, talking to
 * nobody but the page under test, and able to run as root in a container.
 */
export const LAUNCH_OPTIONS: LaunchOptions = {
  ...(executablePath === undefined ? {} : { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}
