import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { listPrecacheEntries } from '#service-worker/build.ts'
import { buildVersion } from '#support/app-builds.ts'
import { startAppServer, type AppServer, type AppServerOptions } from '#support/app-server.ts'
import {
  checksWithPaper,
  choosesFile,
  makesBackup,
  opensBackup,
  savesToDownloads,
} from '#support/backups.ts'
import { expect, test as base } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice, locks, unlocks } from '#support/person.ts'
import { NO_SERVER } from '#support/trouble.ts'

/* Two real builds of the whole app, served one after the other at one origin, as an upgrade does. */
const THIS = 'dist'
const NEXT = 'test-results/update/next'
const NEXT_VERSION = '1000.0.0'
const BROKEN = 'test-results/update/broken'

interface Installation {
  readonly origin: string
  /** Stops what runs and starts another build on the same machine. */
  upgrade(build: string, options?: Pick<AppServerOptions, 'serviceWorker'>): Promise<void>
}

const test = base.extend<{ installation: Installation }>({
  installation: async ({ trouble }, use) => {
    // Between the two there is none for a moment.
    trouble.expect(NO_SERVER)
    const dataFolder = await mkdtemp(join(tmpdir(), 'ayumi-data-'))
    let server: AppServer = await startAppServer({ build: THIS, dataFolder })
    const { origin } = server
    const port = Number(new URL(origin).port)
    await use({
      origin,
      async upgrade(build, options = {}) {
        await server.stop()
        server = await startAppServer({ build, dataFolder, port, ...options })
      },
    })
    await server.stop()
    await rm(dataFolder, { recursive: true })
  },
})

test.beforeAll(async () => {
  await buildVersion(NEXT, NEXT_VERSION)
  await rm(BROKEN, { recursive: true, force: true })
  await cp(NEXT, BROKEN, { recursive: true })
  await writeFile(`${BROKEN}/app/service-worker.js`, SERVICE_WORKER_THAT_ANSWERS_NOTHING)
})

test('a new version waits while a restore runs, while a form is open, while another tab works; at the lock it starts', async ({
  context,
  page,
  installation,
}) => {
  test.setTimeout(90_000)
  const { origin } = installation
  await savesToDownloads(page)
  await readsFromASlowStick(page)
  const paper = await beginsOnThisDevice(page, { origin })
  await isLookedAfter(page)
  await opensBackup(page)
  const file = await makesBackup(page)
  const lockedTab = await context.newPage()
  await lockedTab.goto(`${origin}/settings`)
  const stays = [page, lockedTab].map(countLoads)

  await page.getByRole('link', { name: '復元へ進む' }).tap()
  await choosesFile(page, file)
  await checksWithPaper(page, paper)
  await installation.upgrade(NEXT)

  await test.step('a restore runs', async () => {
    await comesIntoView(lockedTab)
    await comesIntoView(page)
    await expect(page.getByText('新しい版の準備ができました。')).toBeVisible()
    await updates(page)
    await expect(page.getByText(/終わってから更新してください/)).toBeVisible()
    await theStickAnswers(page)
    await expect(page.getByRole('button', { name: '合わせて復元する' })).toBeVisible()
  })

  await test.step('a form is open', async () => {
    await page.getByRole('link', { name: '参加者', exact: true }).tap()
    await page.getByRole('link', { name: '参加者を追加' }).first().tap()
    await page.getByLabel(/^氏名/).fill('山田 花子')
    await updates(page)
    await expect(page.getByText(/保存していない入力があります/)).toBeVisible()
    await expect(page.getByLabel(/^氏名/)).toHaveValue('山田 花子')
  })

  await test.step('another tab works', async () => {
    await page.getByLabel('ふりがな').fill('やまだ はなこ')
    await page.getByRole('button', { name: '保存する' }).tap()
    await expect(page.getByRole('heading', { level: 1, name: '山田 花子' })).toBeVisible()
    expect(stays.map((loads) => loads())).toEqual([0, 0])
  })

  await test.step('nobody works any more', async () => {
    await locks(page)
    await runs(page, NEXT)
    await runs(lockedTab, NEXT)
    await unlocks(lockedTab)
    await expect(lockedTab.getByText(NEXT_VERSION)).toBeVisible()
    await unlocks(page)
    await expect(page.getByRole('heading', { level: 1, name: '山田 花子' })).toBeVisible()
  })
})

test('a tab that nothing looks after loads its next screens from the build it came from', async ({
  browser,
  trouble,
  installation,
}) => {
  const context = await browser.newContext({ hasTouch: true, serviceWorkers: 'block' })
  await trouble.watch(context)
  const page = await context.newPage()
  await page.goto(installation.origin)
  await page.getByRole('button', { name: /サンプルデータで試す/ }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '参加者' })).toBeVisible()
  await installation.upgrade(NEXT)

  await opensBackup(page)
  for (const path of await listPaths(THIS)) {
    if (!path.startsWith('/assets/')) continue
    expect((await page.request.get(`${installation.origin}${path}`)).status(), path).toBe(200)
  }
  const anew = await context.newPage()
  await anew.goto(`${installation.origin}/settings`)
  await expect(anew.getByText(NEXT_VERSION)).toBeVisible()
  await context.close()
})

test('what keeps the app for use without a network mends itself, and can be taken away', async ({
  page,
  trouble,
  installation,
}) => {
  test.setTimeout(90_000)
  const { origin } = installation
  await beginsOnThisDevice(page, { origin })
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await isLookedAfter(page)
  const opensTheApp = async () => {
    await page.goto(`${origin}/participants`)
    await unlocks(page)
    await expect(page.getByRole('link', { name: /山田 花子/ })).toBeVisible()
  }

  await test.step('the browser has cleared half of the files away', async () => {
    await losesEverySecondFile(page)
    await opensTheApp()
    await expect.poll(() => listCachedPaths(page)).toEqual(await listPaths(THIS))
  })

  await test.step('a version goes out whose service worker answers nothing', async () => {
    // Whatever an open page asks of it comes to nothing.
    trouble.expect(/ERR_FAILED|broken|Failed to fetch dynamically|Unable to preload/)
    await installation.upgrade(BROKEN)
    await looksForUpdates(page)
    await expect.poll(() => opens(page, origin)).toBe(false)
  })

  await test.step('the next good one is in place by itself', async () => {
    await installation.upgrade(NEXT)
    await expect.poll(() => opens(page, origin)).toBe(true)
    await opensTheApp()
  })

  await test.step('or it is switched off', async () => {
    await installation.upgrade(BROKEN)
    await looksForUpdates(page)
    await expect.poll(() => opens(page, origin)).toBe(false)
    await installation.upgrade(BROKEN, { serviceWorker: 'off' })
    await expect.poll(() => opens(page, origin)).toBe(true)
    await opensTheApp()
    expect(await listCachedPaths(page)).toEqual([])
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  })
})

/** As if a build had gone out that takes over at once and then fails at every request. */
const SERVICE_WORKER_THAT_ANSWERS_NOTHING = `
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('fetch', (event) => event.respondWith(Promise.reject(new Error('broken'))))
`

const isLookedAfter = (page: Page) =>
  page.waitForFunction(() => navigator.serviceWorker.controller !== null)

/** As if the tablet were picked up again: the page then asks for a newer version. */
const comesIntoView = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

/** As browsers do by themselves once in a while, whatever page is open. */
const looksForUpdates = (page: Page) =>
  page
    .evaluate(async () => void (await (await navigator.serviceWorker.ready).update()))
    // What it finds may take this page away.
    .catch(() => undefined)

const updates = (page: Page) => page.getByRole('button', { name: '更新する' }).tap()

/** Whether an address gives a page at all. */
const opens = (page: Page, address: string) =>
  page.goto(address).then(
    () => true,
    () => false,
  )

const runs = async (page: Page, build: string) => {
  const [, script = ''] =
    /<script[^>]* src="([^"]+)"/.exec(await readFile(`${build}/app/index.html`, 'utf8')) ?? []
  await expect(page.locator(`script[src="${script}"]`)).toBeAttached()
}

function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => (loads += 1))
  return () => loads
}

/** Nothing more comes of a file that is chosen before `theStickAnswers`. */
const readsFromASlowStick = (page: Page) =>
  page.addInitScript(() => {
    const answered = new Promise<void>((resolve) =>
      addEventListener('stick-answers', () => resolve()),
    )
    const afterwards = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      start: () => answered,
    })
    File.prototype.stream = function (this: File) {
      return Blob.prototype.stream.call(this).pipeThrough(afterwards)
    }
  })

const theStickAnswers = (page: Page) =>
  page.evaluate(() => void dispatchEvent(new Event('stick-answers')))

const losesEverySecondFile = (page: Page) =>
  page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      const requests = (await cache.keys()).filter((_, index) => index % 2 === 0)
      await Promise.all(requests.map((request) => cache.delete(request)))
    }
  })

const listPaths = async (build: string) =>
  (await listPrecacheEntries(`${build}/app`)).map(({ url }) => url).toSorted()

const listCachedPaths = (page: Page) =>
  page.evaluate(async () => {
    const opened = await Promise.all((await caches.keys()).map((name) => caches.open(name)))
    const requests = (await Promise.all(opened.map((cache) => cache.keys()))).flat()
    return requests.map(({ url }) => new URL(url).pathname).toSorted()
  })
