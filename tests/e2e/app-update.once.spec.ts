import { rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { buildServer } from '#scripts/build-server.mjs'
import { listPrecacheEntries, serviceWorker } from '#service-worker/build.ts'
import { startAppServer } from '#support/app-server.ts'
import { expect, test } from '#support/e2e.ts'
import { NO_SERVER } from '#support/trouble.ts'

/*
 * The real service worker, registration and server around a page of three elements: an update
 * needs two builds, and the whole app would say nothing more about it.
 */
const BUILD = 'test-results/update'

test.beforeAll(async () => {
  await rm(BUILD, { recursive: true, force: true })
  await buildServer(`${BUILD}/server`)
})

test('opens without a server, lets a new version wait, starts it when told', async ({
  context,
  page,
  trouble,
}) => {
  trouble.expect(NO_SERVER)
  // The little page has no icon.
  trouble.expect(/favicon\.ico/)
  await buildPage('v1')
  const first = await startAppServer({ build: BUILD })
  const { origin } = first
  await page.goto(origin)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await expect(page.getByRole('status'), 'a first visit is no update').toBeEmpty()
  await first.stop()

  const otherTab = await context.newPage()
  await test.step('with the server gone, a deep link opens in a new tab', async () => {
    await otherTab.goto(`${origin}/participants/0197?tab=charts`)
    await expect(otherTab.getByRole('heading')).toHaveText('v1')
  })

  await buildPage('v2')
  const second = await startAppServer({ build: BUILD, port: Number(new URL(origin).port) })

  await test.step('a new version is announced and waits, even when the page reloads', async () => {
    await comeIntoView(page)
    await expect(page.getByRole('status')).toHaveText('ready')
    await page.reload()
    await expect(page.getByRole('heading')).toHaveText('v1')
    await expect(page.getByRole('status')).toHaveText('ready')
  })

  await test.step('it starts where it was asked for, with one reload', async () => {
    const loads = countLoads(page)
    await page.getByRole('button').tap()
    await expect(page.getByRole('heading')).toHaveText('v2')
    expect(loads()).toBe(1)
  })

  await test.step('another tab is told and keeps what it shows until it is asked', async () => {
    await expect(otherTab.getByRole('status')).toHaveText('ready')
    await expect(otherTab.getByRole('heading')).toHaveText('v1')
    await otherTab.getByRole('button').tap()
    await expect(otherTab.getByRole('heading')).toHaveText('v2')
  })

  await test.step('what the server answers is not taken for a page, and not kept', async () => {
    await otherTab.goto(`${origin}/healthz`)
    await expect(otherTab.locator('body')).toContainText('"status":"ok"')
    const entries = await listPrecacheEntries(`${BUILD}/app`)
    expect(await listCachedPaths(page)).toEqual(entries.map(({ url }) => url).toSorted())
  })
  await second.stop()
})

const buildPage = (version: string) =>
  build({
    configFile: false,
    root: 'tests/e2e/update-page',
    logLevel: 'warn',
    define: { VERSION: JSON.stringify(version) },
    plugins: [serviceWorker()],
    build: { outDir: `../../../${BUILD}/app`, emptyOutDir: true },
  })

/** As if the tablet were picked up again: the page then asks for a newer version. */
const comeIntoView = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

function countLoads(page: Page): () => number {
  let loads = 0
  page.on('load', () => (loads += 1))
  return () => loads
}

const listCachedPaths = (page: Page) =>
  page.evaluate(async () => {
    const caches = await Promise.all(
      (await self.caches.keys()).map((name) => self.caches.open(name)),
    )
    const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat()
    return requests.map(({ url }) => new URL(url).pathname).toSorted()
  })
