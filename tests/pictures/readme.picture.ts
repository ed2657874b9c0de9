import type { Page } from '@playwright/test'
import { changeSettings } from '#support/app-settings.ts'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { test } from '#support/e2e.ts'
import { choose, next, begins } from '#support/in-hands.ts'
import { answers, opensSheet, startsRound, triesTheSample } from '#support/person.ts'

const TABLET = { width: 1180, height: 820 }
const PHONE = { width: 390, height: 844 }

const ANSWERS = [4, 2, 3, 3, 4, 1, 2, 4, 3] as const

test.use({ viewport: TABLET })

test.beforeEach(({ page }) => triesTheSample(page))

test('charts, light and dark', async ({ page }) => {
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await expectsDrawnCharts(page, 5)
  await take(page, 'charts')
  await changeSettings(page, { theme: 'dark' })
  await take(page, 'dark')
})

test('a sheet as a list, and one question on a phone', async ({ page }) => {
  await goesToTheExample(page)
  await startsRound(page)
  await opensSheet(page, '支援員')
  for (const [index, value] of ANSWERS.entries()) await answers(page, index + 1, value)
  await page.evaluate(() => scrollTo(0, 0))
  await take(page, 'sheet')
  await page.setViewportSize(PHONE)
  await page.getByRole('button', { name: '1問ずつ' }).tap()
  await take(page, 'phone')
})

test('the tablet in the participant’s hands', async ({ page }) => {
  await goesToTheExample(page)
  await startsRound(page)
  await page.getByRole('link', { name: '本人に渡す' }).tap()
  await page.getByRole('button', { name: '本人に渡す' }).tap()
  await begins(page)
  for (const value of ANSWERS.slice(0, 6)) {
    await choose(page, value)
    await next(page)
  }
  await choose(page, 3)
  await take(page, 'hands')
})

test('an interview: one statement, two views', async ({ page }) => {
  await goesToTheExample(page)
  await page
    .getByRole('link', { name: /^\d+回目/ })
    .first()
    .tap()
  await page.getByRole('link', { name: '面談' }).tap()
  await next(page)
  await take(page, 'interview')
})

/** The person whose charts the sample shows. */
async function goesToTheExample(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await page.getByRole('link', { name: '参加者のページへ' }).tap()
}

const take = (page: Page, name: string) =>
  page.screenshot({ path: `docs/${name}.png`, animations: 'disabled' })
