// Firefox and WebKit, for the tests of the main job: where Debian puts them, how they get here.
import { existsSync } from 'node:fs'
import { aptInstall, isDebian } from './debian.mjs'

export const FIREFOX = '/usr/bin/firefox-esr'
/** Starts and drives the smallest browser around WebKitGTK, which comes with it. */
export const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver'
/** A screen that nobody looks at; that browser does not start without one. */
export const X_SERVER = '/usr/bin/Xvfb'

const PACKAGES = new Map([
  [FIREFOX, 'firefox-esr'],
  [WEBKIT_DRIVER, 'webkit2gtk-driver'],
  [X_SERVER, 'xvfb'],
])

/** @param {string} program */
export const isMissing = (program) => !existsSync(program)

/** Where they are missing, their tests are skipped and say so. */
export async function installEngines() {
  const packages = [...PACKAGES].filter(([program]) => isMissing(program)).map(([, name]) => name)
  if (packages.length > 0 && isDebian()) await aptInstall(...packages)
}
