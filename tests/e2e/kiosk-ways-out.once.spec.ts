import type { BrowserContext, Page } from '@playwright/test'
import { WHOLE_BROWSER } from '#support/browser.ts'
import { expect, test } from '#support/e2e.ts'
import {
  begins,
  choose,
  HANAKO,
  handsOver,
  kiosk,
  next,
  NOT_HERS,
  SAOTOME,
  setsUp,
} from '#support/in-hands.ts'
import { unlocks } from '#support/person.ts'
import { findReachable } from '#support/reachable.ts'
import { swipes } from '#support/swipe.ts'
import { writtenMessages } from '#support/words.ts'

// Ways out lead through what the whole browser has around its pages: its history and its gestures.
test.use({ launchOptions: WHOLE_BROWSER })

const place = (page: Page, no: number) =>
  page.getByRole('heading', { level: 1, name: new RegExp(`質 ?問 ${no} / 25`) })

test.describe.serial('out of a participant’s hands there is no way but to staff', () => {
  let context: BrowserContext
  let page: Page
  let round: string

  test.beforeAll(async ({ browser, appServer }) => {
    context = await browser.newContext({
      locale: 'ja-JP',
      hasTouch: true,
      baseURL: appServer.origin,
    })
    page = await context.newPage()
    round = await setsUp(page, appServer.origin)
    expect(await findReachable(page, [SAOTOME.name]), 'the search is able to find').not.toEqual([])
    await handsOver(page)
    await begins(page)
    await choose(page, 3)
    await next(page)
  })
  test.afterAll(() => context.close())

  const staysInside = async (where: Page = page) => {
    await expect(kiosk(where)).toBeVisible()
    await expect(where.getByRole('navigation')).toHaveCount(0)
    await expect(where.locator('body')).not.toContainText(SAOTOME.name)
  }

  test('Back and Forward in the history, and their keys as far as a page hears them', async () => {
    await page.goBack()
    await expect(place(page, 1)).toBeVisible()
    // Keys of a test come to the page and never to the browser: the swipe below is the real gesture.
    for (const key of ['Alt+ArrowLeft', 'Alt+ArrowRight', 'Backspace']) {
      await page.keyboard.press(key)
      await staysInside()
    }
    await page.evaluate(() => history.go(-5))
    await staysInside()
    await page.goForward().catch(() => null)
    await staysInside()
  })

  test('swiping back and forward', async () => {
    const other = await context.newPage()
    for (const name of ['one', 'two']) await other.goto(`data:text/html,<h1>${name}`)
    await swipes(other, 'right')
    await expect(other.getByText('one'), 'a swipe is able to go back').toBeVisible()
    await other.close()
    for (const direction of ['right', 'right', 'left', 'left', 'right'] as const) {
      await swipes(page, direction)
      await staysInside()
    }
  })

  test('reloading, again and again', async () => {
    for (let times = 0; times < 3; times += 1) await page.reload()
    await staysInside()
    while (await page.getByRole('button', { name: 'もどる', disabled: false }).isVisible()) {
      await page.getByRole('button', { name: 'もどる' }).tap()
    }
    await expect(page.getByRole('radio', { name: / 3$/ })).toBeChecked()
  })

  test('typed addresses of staff’s pages', async () => {
    for (const address of [
      '/participants',
      '/participants/new',
      round,
      `${round}/staff`,
      '/settings/security',
      '/handover',
      '/nowhere',
      '/#/participants',
    ]) {
      await page.goto(address)
      await staysInside()
    }
  })

  test('keys that open something elsewhere, as far as a page hears them', async () => {
    for (const key of ['Escape', 'Control+k', 'Control+f', 'F8', 'F1', 'Home', 'Control+p', '/']) {
      await page.keyboard.press(key)
    }
    for (let times = 0; times < 40; times += 1) {
      await page.keyboard.press('Tab')
      const href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? null)
      expect(href).toBeNull()
    }
    await staysInside()
  })

  test('another tab', async () => {
    const other = await context.newPage()
    for (const address of ['/', round, '/participants']) {
      await other.goto(address)
      await expect(other.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
      await expect(other.getByText('支援員に渡してください')).toBeVisible()
      expect(await findReachable(other, [...NOT_HERS, HANAKO.name])).toEqual([])
    }
    await other.close()
    await staysInside()
  })

  test('scripts that read all there is: databases, storages, caches, memory', async () => {
    await page.goto('/')
    await staysInside()
    expect(await findReachable(page, NOT_HERS)).toEqual([])
    expect(await findReachable(page, [HANAKO.name]), 'her own name is there').not.toEqual([])
  })

  test('the code and the words of staff, which are not even loaded', async () => {
    const scripts = await page.evaluate(async () => {
      const entries = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const addresses = entries.map(({ name }) => name).filter((name) => name.endsWith('.js'))
      return Promise.all(addresses.map(async (name) => (await fetch(name)).text()))
    })
    const loaded = scripts.join('\n')
    const keys = Object.keys(await writtenMessages('ja'))
    const ofStaff = keys.filter((key) =>
      /^(participants|rounds|sheet|charts|packs|settings|handover|interview|paper|notes|consents)\./.test(
        key,
      ),
    )
    expect(loaded).toContain('kiosk.decline')
    expect(ofStaff.length).toBeGreaterThan(300)
    expect(
      ofStaff.filter(
        (key) =>
          loaded.includes(`'${key}'`) ||
          loaded.includes(`"${key}"`) ||
          loaded.includes(`\`${key}\``),
      ),
    ).toEqual([])
  })

  test('a new tab in place of the closed one, where staff have everything as it was', async () => {
    await page.close()
    page = await context.newPage()
    for (const address of [round, '/']) {
      await page.goto(address)
      await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
      await expect(page.getByText('支援員に渡してください')).toBeVisible()
      await expect(page.getByRole('button', { name: '答えにもどる' })).toHaveCount(0)
    }
    expect(await findReachable(page, [...NOT_HERS, HANAKO.name])).toEqual([])
    await unlocks(page)
    await expect(page.getByText('途中 1/25')).toBeVisible()
    await page.getByRole('button', { name: '続けてもらう' }).tap()
    await expect(page.getByRole('radio', { name: / 3$/ })).toBeChecked()
    await staysInside()
  })
})
