import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'vite'
import type { PrecacheEntry } from 'workbox-precaching'

const SERVICE_WORKER = 'service-worker.js'
/** Sent in its place when the server is told so (server/http.ts). */
const KILL_SWITCH = 'service-worker-off.js'

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
        const entries = await listPrecacheEntries(dir)
        const define = { PRECACHE_ENTRIES: JSON.stringify(entries) }
        await compile('service-worker.ts', { appFolder: dir, fileName: SERVICE_WORKER, define })
        await compile('kill-switch.ts', { appFolder: dir, fileName: KILL_SWITCH, define: {} })
      },
    },
  }
}

/**
 * The files of a built app as Workbox wants them. Names under /assets carry a hash and never
 * change their content (revision null); every other file is told apart by its content's SHA-256.
 * The integrity holds of what the server sends: half a deployment, or a page that somebody on the way
 * puts in place of a file, is never kept.
 */
export async function listPrecacheEntries(appFolder: string): Promise<PrecacheEntry[]> {
  const found = await readdir(appFolder, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile() && ![SERVICE_WORKER, KILL_SWITCH].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/\.(br|gz|map)$/.test(file))
    .toSorted()
  return Promise.all(files.map((file) => toPrecacheEntry(appFolder, file)))
}

async function toPrecacheEntry(appFolder: string, file: string): Promise<PrecacheEntry> {
  const url = `/${relative(appFolder, file).replaceAll(sep, '/')}`
  const digest = createHash('sha256').update(await readFile(file))
  const integrity = `sha256-${digest.copy().digest('base64')}`
  const revision = url.startsWith('/assets/') ? null : digest.digest('hex')
  return { url, revision, integrity }
}

interface Compiled {
  readonly appFolder: string
  readonly fileName: string
  readonly define: Readonly<Record<string, string>>
}

/** A classic script in one file: every browser with service workers runs it. */
async function compile(source: string, { appFolder, fileName, define }: Compiled): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define,
    build: {
      outDir: appFolder,
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(source, import.meta.url)),
        output: { format: 'iife', entryFileNames: fileName },
      },
    },
  })
}
