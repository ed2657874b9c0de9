import { readdirSync, readFileSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'

/** Which layer may import which. Every layer may import itself; a feature, its own folder only. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/domain': [],
  'src/vault': ['src/domain'],
  'src/storage': ['src/domain', 'src/vault'],
  'src/platform': ['src/domain'],
  'src/i18n': ['src/domain'],
  'src/ui': ['src/domain'],
  'src/services': ['src/domain', 'src/vault', 'src/storage', 'src/platform', 'src/i18n'],
  'src/features': ['src/domain', 'src/services', 'src/platform', 'src/i18n', 'src/ui'],
  'src/sample': ['src/domain', 'src/services'],
  'src/app': ['src/'],
  server: ['src/domain'],
  'service-worker': [],
  gallery: ['src/domain', 'src/i18n', 'src/ui'],
  decrypt: [
    'src/domain',
    'src/services',
    'src/platform',
    'src/i18n',
    'src/ui',
    'src/features/backup',
  ],
}

/** What one place alone may name, so that one place tells all there is to know about it. */
const ONE_PLACE: readonly (readonly [what: RegExp, place: string])[] = [
  [/'age-encryption|'hash-wasm|crypto\.subtle/, 'src/vault/'],
  [/'dexie|'idb-keyval/, 'src/storage/'],
  [/'chart\.js/, 'src/features/charts/'],
  [/'papaparse/, 'decrypt/'],
  [/'workbox-window/, 'src/platform/install.ts'],
  [/'fastify|'@fastify/, 'server/http.ts'],
  [/'zod'/, 'server/'],
]

/** No session, no record, no key but the one of the hand-over; words load by part (i18n/messages). */
const ALLOWED_IN_KIOSK = new RegExp(
  [
    'src/(domain|i18n|ui|platform)/',
    'src/features/kiosk/',
    'src/app/(kiosk-app|document-look)\\.',
    'src/services/(kiosk|use-settings)\\.',
    'src/storage/(database|handover-store)\\.',
    'src/vault/(age|bytes|seal|sealed-json|x25519-keys)\\.',
  ].join('|'),
)

const ALIASES: Record<string, string> = JSON.parse(readFileSync('package.json', 'utf8')).imports
const texts = new Map(['src', 'server', 'service-worker', 'gallery', 'decrypt'].flatMap(readFolder))
const files = [...texts.keys()]
const imports = files.flatMap((file) => listImports(file, texts.get(file)))
/** Without those that are gone before anything runs. */
const runImports = files.flatMap((file) =>
  listImports(file, texts.get(file)?.replaceAll(/^import type [^']*'[^']+'/gm, '')),
)

test('there is a project to look at', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(imports.length).toBeGreaterThan(300)
})

test('layers are imported one way, a feature by no other, packages not by the domain', () => {
  expect(imports.filter(({ from, to }) => !mayImport(layerOf(from), layerOf(to)))).toEqual([])
})

test('the domain asks neither clock nor chance', () => {
  const asking = whereNamed(/\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bcrypto\./)
  expect(asking.filter((path) => layerOf(path) === 'src/domain')).toEqual([])
})

test('a relative import looks down only; every crossing is written #layer/…', () => {
  expect(imports.filter(({ written }) => written.startsWith('..'))).toEqual([])
})

test('no file imports itself by way of others', () => {
  expect(files.filter((file) => listReached(file, imports).has(file))).toEqual([])
})

test('what a participant holds in their hands reaches nothing of staff', () => {
  const reached = [...listReached('src/app/kiosk-app.tsx', runImports)].filter((path) =>
    path.startsWith('src/'),
  )
  expect(reached).toContain('src/features/kiosk/item-screen.tsx')
  expect(reached.filter((path) => !ALLOWED_IN_KIOSK.test(path))).toEqual([])
})

test('every export has a name', () => {
  expect(whereNamed(/^export default\b|\bas default\b/m)).toEqual([])
})

test.each(ONE_PLACE)('%s is named in %s alone', (what, place) => {
  expect(whereNamed(what)).not.toEqual([])
  expect(whereNamed(what).filter((path) => !path.startsWith(place))).toEqual([])
})

function readFolder(folder: string): [path: string, text: string][] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => posix.join(folder, name))
    .map((path) => [path, readFileSync(path, 'utf8')])
}

function listImports(from: string, text = '') {
  const found = text.matchAll(/(?:\bfrom|\bimport)[\s(]*'([^']+)'/g)
  return [...found].map(([, written = '']) => ({ from, written, to: resolve(from, written) }))
}

/** A path in the project, or `package:name`. */
function resolve(from: string, written: string): string {
  if (written.startsWith('.')) return posix.join(posix.dirname(from), written)
  const [alias, ...path] = written.split('/')
  const folder = ALIASES[`${alias}/*`]
  return folder ? posix.normalize(folder.replace('*', path.join('/'))) : `package:${written}`
}

/** `src/vault` of src/vault/…, `src/features/charts` of src/features/charts/…, `server` of server/… */
function layerOf(path: string): string {
  return /^(?:src\/features\/[^/]+|src\/[^/]+|package:.*|[^/]+)/.exec(path)?.[0] ?? path
}

function mayImport(from: string, to: string): boolean {
  if (to.startsWith('package:')) return from !== 'src/domain' || to === 'package:zod/mini'
  const allowed = MAY_IMPORT[from.startsWith('src/features/') ? 'src/features' : from] ?? []
  return from === to || allowed.some((layer) => to.startsWith(layer))
}

function listReached(
  from: string,
  links: typeof imports,
  reached = new Set<string>(),
): Set<string> {
  for (const { to } of links.filter((one) => one.from === from && !reached.has(one.to))) {
    listReached(to, links, reached.add(to))
  }
  return reached
}

const whereNamed = (what: RegExp) => files.filter((path) => what.test(texts.get(path) ?? ''))
