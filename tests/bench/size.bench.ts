/** What the first screen costs to download, what stays outside of it, and the whole app. */
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parseAst } from 'vite'
import { samplePeople } from '#sample/people.ts'
import { listPrecacheEntries } from '#service-worker/build.ts'
import { atMost, rounded } from './figures.ts'

export const name = 'size'

const APP = 'dist/app'

/** Text of each that survives minification, by which its chunk is known. */
const LATER = {
  'chart.js': 'radialLinear',
  'hash-wasm': 'Parallelism should be a positive number',
  sample: samplePeople[0]?.name ?? '',
}

/** All sizes in kB of 1,000 bytes; gzip at level 9. */
export async function run(): Promise<object> {
  const html = await readFile(join(APP, 'index.html'), 'utf8')
  const scripts = await withStaticImports(
    urlsIn(html, /<(?:script|link)[^>]+?"(\/assets\/[^"]+\.js)"/g),
  )
  const styles = urlsIn(html, /<link[^>]+?"(\/assets\/[^"]+\.css)"/g)
  return {
    firstScreenScript: atMost(await gzipped(scripts), 90),
    firstScreenStyle: await gzipped(styles),
    firstScreenFiles: await sizes([...scripts, ...styles]),
    outsideFirstScreen: await findLater(scripts),
    precache: await precacheSize(),
  }
}

const urlsIn = (text: string, pattern: RegExp): string[] =>
  Array.from(text.matchAll(pattern), ([, url = '']) => url)

/** These scripts and all that a browser loads before it runs them. */
async function withStaticImports(entries: readonly string[]): Promise<string[]> {
  const found = new Set(entries)
  for (const url of found) {
    for (const imported of staticImports(await read(url))) found.add(`/assets/${imported}`)
  }
  return [...found]
}

function staticImports(code: string): string[] {
  return parseAst(code).body.flatMap((node) =>
    'source' in node && node.source ? [node.source.value.replace('./', '')] : [],
  )
}

/** Fails when a marker is found nowhere: it would otherwise tell nothing. */
async function findLater(scripts: readonly string[]): Promise<Record<string, boolean>> {
  const assets = (await readdir(join(APP, 'assets'))).filter((file) => file.endsWith('.js'))
  const texts = new Map<string, string>()
  for (const file of assets) texts.set(`/assets/${file}`, await read(`/assets/${file}`))
  return Object.fromEntries(
    Object.entries(LATER).map(([what, marker]) => {
      const holders = [...texts].filter(([, text]) => text.includes(marker)).map(([url]) => url)
      if (holders.length === 0) throw new Error(`no chunk holds ${what}`)
      return [what, !holders.some((url) => scripts.includes(url))]
    }),
  )
}

async function precacheSize(): Promise<object> {
  const urls = (await listPrecacheEntries(APP)).map((entry) =>
    typeof entry === 'string' ? entry : entry.url,
  )
  return { files: urls.length, onDisk: await total(urls, onDisk), sent: await total(urls, sent) }
}

async function sizes(urls: readonly string[]): Promise<Record<string, number>> {
  const entries = urls.map(async (url) => [url, await gzipped([url])] as const)
  return Object.fromEntries(await Promise.all(entries))
}

const gzipped = (urls: readonly string[]): Promise<number> =>
  total(urls, async (url) => gzipSync(await read(url), { level: 9 }).length)

async function total(
  urls: readonly string[],
  bytesOf: (url: string) => Promise<number>,
): Promise<number> {
  const bytes = await Promise.all(urls.map(bytesOf))
  return rounded(bytes.reduce((sum, one) => sum + one, 0) / 1_000)
}

const onDisk = async (url: string): Promise<number> => (await stat(join(APP, url))).size

/** As the server sends it to a browser that reads Brotli. */
const sent = (url: string): Promise<number> =>
  stat(join(APP, `${url}.br`)).then(
    ({ size }) => size,
    () => onDisk(url),
  )

const read = (url: string): Promise<string> => readFile(join(APP, url), 'utf8')
