/** A tablet that goes dark in a participant's hands, and comes up anew. */
import type { Page } from '@playwright/test'
import { expect, test, type Tablet } from '#support/e2e.ts'
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
  words,
} from '#support/in-hands.ts'
import { unlocks } from '#support/person.ts'
import { findReachable } from '#support/reachable.ts'

const GIVEN = [4, 1, 3] as const

/** Hanako answers three items, each as far as 「保存しました」; then the battery is empty. */
async function diesInHerHands(tablet: Tablet, origin: string): Promise<void> {
  const page = await (await tablet.open()).newPage()
  await setsUp(page, origin)
  await handsOver(page)
  await begins(page)
  for (const value of GIVEN) {
    await choose(page, value)
    await expect(page.getByText('保存しました')).toBeVisible()
    if (value !== GIVEN.at(-1)) await next(page)
  }
  await tablet.dies()
  await expect(
    page.evaluate(() => 1),
    'the browser is gone',
  ).rejects.toThrow(/closed/)
}

async function isLockedForAll(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
  await expect(page.getByText('支援員に渡してください')).toBeVisible()
  await expect(page.getByRole('button', { name: '答えにもどる' })).toHaveCount(0)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  expect(await findReachable(page, [...NOT_HERS, HANAKO.name])).toEqual([])
}

async function hasAllThreeAnswers(page: Page): Promise<void> {
  await unlocks(page)
  await expect(page.getByText('途中 3/25')).toBeVisible()
  await page.getByRole('button', { name: '続けてもらう' }).tap()
  await expect(kiosk(page)).toBeVisible()
  const last = GIVEN.length - 1
  for (let index = last; index >= 0; index -= 1) {
    if (index < last) await page.getByRole('button', { name: words('もどる') }).tap()
    await expect(
      page.getByRole('heading', { level: 1, name: new RegExp(`質 ?問 ${index + 1} / 25`) }),
    ).toBeVisible()
    await expect(page.locator(`input[value="${GIVEN[index]}"]`)).toBeChecked()
  }
}

test('the browser, killed and opened again, is locked, and staff find all three answers', async ({
  tablet,
  appServer,
}) => {
  test.setTimeout(120_000)
  await diesInHerHands(tablet, appServer.origin)
  const page = await (await tablet.open()).newPage()
  await page.goto(appServer.origin)
  await isLockedForAll(page)
  await hasAllThreeAnswers(page)
})

test('the installed app, opened after that, is locked, and then the participant’s alone', async ({
  tablet,
  appServer,
}) => {
  test.setTimeout(120_000)
  await diesInHerHands(tablet, appServer.origin)
  const context = await tablet.openApp(`${appServer.origin}/`)
  const [page, ...others] = context.pages()
  if (!page) throw new Error('no window')
  expect(others).toEqual([])
  const isApp = () => page.evaluate(() => matchMedia('(display-mode: standalone)').matches)
  await isLockedForAll(page)
  expect(await isApp(), 'no address bar').toBe(true)
  await hasAllThreeAnswers(page)

  expect(await isApp()).toBe(true)
  expect(context.pages()).toHaveLength(1)
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('link')).toHaveCount(0)
  await page.reload()
  await expect(kiosk(page)).toBeVisible()
  expect(await findReachable(page, NOT_HERS)).toEqual([])
  await expect(page.locator('body')).not.toContainText(SAOTOME.name)
})
