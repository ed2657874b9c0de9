// Tells whether dist/ was built from the sources as they are now.
import { createHash } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ROOT } from './process.mjs'

const BUILT_FROM = [
  'decrypt',
  'index.html',
  'manifest.webmanifest',
  'package-lock.json',
  'public',
  'scripts/build.mjs',
  'scripts/build-server.mjs',
  'server',
  'service-worker',
  'src',
  'vite.config.ts',
]
const STAMP = join(ROOT, 'dist', 'sources.sha256')

/** @returns {Promise<string>} SHA-256 over names and contents of all that a build reads */
export async function fingerprintSources() {
  const hash = createHash('sha256')
  for (const path of (await Promise.all(BUILT_FROM.map(listFiles))).flat()) {
    hash
      .update(path)
      .update('\0')
      .update(await readFile(join(ROOT, path)))
      .update('\0')
  }
  return hash.digest('hex')
}

export async function isBuildCurrent() {
  const built = await readFile(STAMP, 'utf8').catch(() => '')
  return built === (await fingerprintSources())
}

export const forgetBuild = () => rm(STAMP, { force: true })

/** @param {string} fingerprint of the sources when the build began */
export const rememberBuild = (fingerprint) => writeFile(STAMP, fingerprint)

/**
 * @param {string} path a file or folder
 * @returns {Promise<string[]>}
 */
async function listFiles(path) {
  const entries = await readdir(join(ROOT, path), { recursive: true, withFileTypes: true }).catch(
    () => undefined,
  )
  if (entries === undefined) return [path]
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .toSorted()
}
