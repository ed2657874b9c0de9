// Programs that tests need from Debian's packages, where we may install them.
import { existsSync, readFileSync } from 'node:fs'
import { run } from './process.mjs'

/**
 * False where it cannot be installed: no Debian, or not root.
 * @param {string[]} names of packages
 */
export async function aptInstall(...names) {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return false
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], env)
  return run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], env)
}

/** What opens a backup without us; where it is missing, its tests are skipped and say so. */
export async function installAge() {
  const missing = ['age', 'python3'].filter((name) => !existsSync(`/usr/bin/${name}`))
  if (missing.length > 0) await aptInstall(...missing)
}

export const isRoot = () => process.getuid?.() === 0

/** Ubuntu's package `chromium` only points to a snap, which a container cannot run. */
export function isDebian() {
  const release = '/etc/os-release'
  return existsSync(release) && /^ID=debian$/m.test(readFileSync(release, 'utf8'))
}
