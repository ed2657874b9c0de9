import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { listPrecacheEntries } from '#service-worker/build.ts'

let app: string

beforeEach(async () => {
  app = await mkdtemp(join(tmpdir(), 'ayumi-precache-'))
  await mkdir(join(app, 'assets'))
  await mkdir(join(app, 'icons'))
})

afterEach(() => rm(app, { recursive: true }))

const write = (...files: string[]) =>
  Promise.all(files.map((file) => writeFile(join(app, file), `content of ${file}`)))

test('everything the app needs is kept, chunks that load later included', async () => {
  await write('index.html', 'assets/index-a1.js', 'assets/sample-b2.js', 'icons/icon-192.png')
  const entries = await listPrecacheEntries(app)
  expect(entries.map(({ url }) => url)).toEqual([
    '/assets/index-a1.js',
    '/assets/sample-b2.js',
    '/icons/icon-192.png',
    '/index.html',
  ])
})

test('what only the server needs, the service worker and what takes its place, is not', async () => {
  await write(
    'service-worker.js',
    'service-worker-off.js',
    'index.html.br',
    'index.html.gz',
    'assets/index-a1.js.map',
  )
  expect(await listPrecacheEntries(app)).toEqual([])
})

test('a hashed name is its own revision; any other file has one that follows its content', async () => {
  await write('index.html', 'assets/index-a1.js')
  const [hashed, page] = await listPrecacheEntries(app)
  expect(hashed?.revision).toBeNull()
  expect(page?.revision).toMatch(/^[0-9a-f]{64}$/)

  expect(page?.integrity).toBe(
    `sha256-${Buffer.from(page?.revision ?? '', 'hex').toString('base64')}`,
  )
  expect(hashed?.integrity).toMatch(/^sha256-[\w+/]{43}=$/)

  await writeFile(join(app, 'index.html'), 'a new page')
  const [, changed] = await listPrecacheEntries(app)
  expect(changed?.revision).not.toBe(page?.revision)
})
