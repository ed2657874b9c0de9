import type { Page } from '@playwright/test'
import { createServer } from 'vite'
import { isAccessibleAsItIs } from '#support/accessible.ts'
import { expect, test as base } from '#support/e2e.ts'

const NARROW = { width: 320, height: 640 }

/** The gallery is not in the build: it comes from the development server. */
const test = base.extend<object, { gallery: string }>({
  gallery: [
    async ({ browserName: _browserName }, use) => {
      const server = await createServer({ logLevel: 'warn', server: { port: 0, watch: null } })
      await server.listen()
      await use(`${server.resolvedUrls?.local[0]}gallery/`)
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ gallery }, use) => use(gallery),
})

for (const query of [
  '',
  '?language=en',
  '?language=ja-easy&text=larger',
  '?language=en&text=larger',
]) {
  test(`axe finds nothing in the gallery, and it fits a narrow window: ${query}`, async ({
    page,
  }) => {
    await page.setViewportSize(NARROW)
    await opens(page, query)
    await isAccessibleAsItIs(page, 'gallery')
    expect(await overflow(page)).toBe(0)
  })
}

test('the same is true of what needs a window of its own', async ({ page }) => {
  test.setTimeout(90_000)
  await page.setViewportSize(NARROW)
  await opens(page, '?text=larger')
  const addresses = await page.getByRole('link', { name: 'On its own' }).evaluateAll(readAddresses)
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses) {
    await opens(page, address)
    await isAccessibleAsItIs(page, address)
    expect(await overflow(page), address).toBe(0)
  }
})

/** Without the windows inside it, each of which axe would wait for: they are opened one by one. */
async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached()
  await page.locator('iframe').evaluateAll((frames) => frames.forEach((frame) => frame.remove()))
}

const readAddresses = (links: readonly (HTMLElement | SVGElement)[]) =>
  links.flatMap((link) => (link instanceof HTMLAnchorElement ? [link.href] : []))

/** How many px the page is wider than its window. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
