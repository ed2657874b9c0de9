// Builds dist/app (the app with its service worker) and dist/server.
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'
import { bootstrap } from './bootstrap.mjs'
import { buildServer } from './build-server.mjs'
import { ROOT } from './process.mjs'
import { fingerprintSources, forgetBuild, rememberBuild } from './sources.mjs'

process.chdir(ROOT)
await bootstrap()
const fingerprint = await fingerprintSources()
await forgetBuild()
await buildApp()
await buildServer('dist/server')
await compressTexts('dist/app')
await rememberBuild(fingerprint)

/** What vite.config.ts says. */
async function buildApp() {
  const { build } = await import('vite')
  await build()
}

/**
 * Leaves a .br and a .gz beside every text file, for the server to send.
 * @param {string} folder
 */
async function compressTexts(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const texts = entries
    .filter((entry) => entry.isFile() && /\.(html|js|css|svg|json|webmanifest)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
  await Promise.all(texts.map(compress))
}

/** @param {string} file */
async function compress(file) {
  const content = await readFile(file)
  await writeFile(`${file}.br`, await promisify(brotliCompress)(content))
  await writeFile(`${file}.gz`, await promisify(gzip)(content, { level: 9 }))
}
