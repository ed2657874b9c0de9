// Makes a fresh clone ready to run. Uses nothing but Node itself, so that it can run first.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  hasChromium,
  installChromium,
  installHeadlessShell,
  installJapaneseFont,
} from './chromium.mjs'
import { installAge } from './debian.mjs'
import { installEngines } from './engines.mjs'
import { ROOT, run } from './process.mjs'

const OLDEST_NODE = [20, 19]

/**
 * Installs what is missing; ends the process with one clear line when it cannot.
 * @param {{ browser?: boolean }} [needs] browser: the three engines, a Japanese font and age, for the tests
 */
export async function bootstrap({ browser = false } = {}) {
  if (!isNodeNewEnough()) {
    stop(`Node.js ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.version}.`)
  }
  if (!(await arePackagesInstalled())) {
    console.error('Installing packages (npm ci) …')
    if (!(await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']))) {
      stop('npm ci did not succeed; see above. Is there a network?')
    }
  }
  if (browser) {
    await installAge()
    await bootstrapBrowsers()
  }
}

async function bootstrapBrowsers() {
  await installJapaneseFont()
  if (!(await hasChromium())) {
    console.error('Installing a Chromium for the tests …')
    await installChromium()
  }
  if (!(await hasChromium())) {
    stop('The tests need a Chromium. Install one and set CHROMIUM_PATH to its program file.')
  }
  await installHeadlessShell()
  await installEngines()
}

function isNodeNewEnough() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)
}

/** Whether node_modules holds every package of the lockfile in its version. */
async function arePackagesInstalled() {
  const wanted = await readPackages('package-lock.json')
  const installed = await readPackages(join('node_modules', '.package-lock.json'))
  return Object.entries(wanted)
    .filter(([path, { optional = false }]) => path !== '' && !optional)
    .every(([path, { version }]) => installed[path]?.version === version)
}

/**
 * @param {string} lockfile
 * @returns {Promise<Record<string, { version?: string, optional?: boolean }>>} by folder
 */
async function readPackages(lockfile) {
  try {
    return JSON.parse(await readFile(join(ROOT, lockfile), 'utf8')).packages
  } catch {
    return {}
  }
}

/**
 * @param {string} reason
 * @returns {never}
 */
function stop(reason) {
  console.error(reason)
  process.exit(1)
}
