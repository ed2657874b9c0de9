import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import type { PrecacheEntry } from 'workbox-precaching'

const SERVICE_WORKER = 'service-worker.js'
const SOURCE = fileURLToPath(new URL('service-worker.ts', import.meta.url))

/**
 * Vite plugin: once the app is written, compiles the service worker next to it with the list of
 * all files the app consists of, chunks that load later included.
 */
export function serviceWorker(): Plugin {
  return {
    name: 'ayumi:service-worker',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir }) {
        if (dir === undefined) throw new Error('The service worker needs a folder to be built into')
        await compile(dir, await listPrecacheEntries(dir))
      },
    },
  }
}

/**
 * The files of a built app as Workbox wants them. Names under /assets carry a hash and never
 * change their content (revision null); every other file is told apart by its content's SHA-256.
 */
export async function listPrecacheEntries(appFolder: string): Promise<PrecacheEntry[]> {
  const found = await readdir(appFolder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile() && entry.name !== SERVICE_WORKER)
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.(br|gz|map)$/.test(file))
    .toSorted()
  return Promise.all(files.map((file) => toPrecacheEntry(appFolder, file)))
}

async function toPrecacheEntry(appFolder: string, file: string): Promise<PrecacheEntry> {
  const url = `/${relative(appFolder, file).replaceAll(sep, '/')}`
  if (url.startsWith('/assets/')) return { url, revision: null }
  const revision = createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
  return { url, revision }
}

/** A classic script in one file: every browser with service workers runs it. */
async function compile(appFolder: string, entries: readonly PrecacheEntry[]): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { PRECACHE_ENTRIES: JSON.stringify(entries) },
    build: {
      outDir: appFolder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: SOURCE,
        output: { format: 'iife', entryFileNames: SERVICE_WORKER },
      },
    },
  })
}
