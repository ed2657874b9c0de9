import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepBuilds } from '#server/earlier-builds.ts'

let folder: string
let data: string
let day = 1

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  folder = await mkdtemp(join(tmpdir(), 'ayumi-builds-'))
  data = join(folder, 'data')
})

afterEach(async () => {
  vi.useRealTimers()
  await rm(folder, { recursive: true })
})

/** A new installation takes the place of the one before and starts, a day later. */
async function starts(version: string): Promise<string[]> {
  vi.setSystemTime(Date.UTC(2026, 10, (day += 1)))
  const app = join(folder, 'app')
  await rm(app, { recursive: true, force: true })
  await mkdir(join(app, 'assets'), { recursive: true })
  await writeFile(join(app, `assets/index-${version}.js`), version)
  await writeFile(join(app, 'index.html'), version)
  const earlier = await keepBuilds(app, data)
  if (!earlier.ok) throw new Error(earlier.error.kind)
  return (await Promise.all(earlier.value.map((build) => readdir(join(build, 'assets'))))).flat()
}

/** A build that stands there as it should, but for its file, which is a pipe. */
async function cannotBeCopied(version: string): Promise<void> {
  const assets = join(folder, 'app/assets')
  await rm(assets, { recursive: true })
  await mkdir(assets)
  execFileSync('mkfifo', [join(assets, `index-${version}.js`)])
}

test('the first start has nothing earlier to offer', async () => {
  expect(await starts('v1')).toEqual([])
})

test('after an upgrade the assets of the build before are still there, and only the assets', async () => {
  await starts('v1')
  expect(await starts('v2')).toEqual(['index-v1.js'])
  const builds = await readdir(join(data, 'builds'))
  const files = await Promise.all(builds.map((build) => readdir(join(data, 'builds', build))))
  expect(files).toEqual([['assets'], ['assets']])
})

test('a restart is no upgrade', async () => {
  await starts('v1')
  await starts('v2')
  expect(await starts('v2')).toEqual(['index-v1.js'])
})

test('a restart copies nothing: a disk that is full by now does not keep the server from starting', async () => {
  await starts('v1')
  await cannotBeCopied('v1')
  expect(await keepBuilds(join(folder, 'app'), data)).toMatchObject({ ok: true })
})

test('a copy that fails says so, and leaves nothing of itself', async () => {
  await starts('v1')
  await cannotBeCopied('v2')
  for (let times = 0; times < 2; times += 1)
    expect(await keepBuilds(join(folder, 'app'), data)).toMatchObject({
      ok: false,
      error: { kind: 'data-folder-unwritable' },
    })
  expect(await readdir(join(data, 'builds'))).toHaveLength(1)
})

test('going back to an earlier version keeps the later one for who has it open', async () => {
  await starts('v1')
  await starts('v2')
  expect(await starts('v1')).toEqual(['index-v2.js'])
})

test('three are kept, those that ran last', async () => {
  for (const version of ['v1', 'v2', 'v3', 'v4', 'v1']) await starts(version)
  expect(await starts('v5')).toEqual(['index-v1.js', 'index-v4.js', 'index-v3.js'])
  expect(await readdir(join(data, 'builds'))).toHaveLength(4)
})

test('two servers that start at once on one folder do not hinder each other', async () => {
  await starts('v1')
  const app = join(folder, 'app')
  await writeFile(join(app, 'assets/index-v2.js'), 'v2')
  const both = await Promise.all([keepBuilds(app, data), keepBuilds(app, data)])
  expect(both.map(({ ok }) => ok)).toEqual([true, true])
  expect(await readdir(join(data, 'builds'))).toHaveLength(2)
})

test('half a copy of a start that was killed is never offered, and cleared away in the end', async () => {
  const copy = join(data, 'builds/.copy-a1b2c3')
  await mkdir(join(copy, 'assets'), { recursive: true })
  expect(await starts('v1')).toEqual([])
  await utimes(copy, new Date(), new Date())
  vi.setSystemTime(Date.now() + 2 * 60 * 60 * 1000)
  await keepBuilds(join(folder, 'app'), data)
  expect(await readdir(join(data, 'builds'))).toHaveLength(1)
})

test('a folder that cannot be written to is named', async () => {
  await writeFile(join(folder, 'file'), '')
  await starts('v1')
  expect(await keepBuilds(join(folder, 'app'), join(folder, 'file'))).toMatchObject({
    ok: false,
    error: { kind: 'data-folder-unwritable', code: 'ENOTDIR' },
  })
})
