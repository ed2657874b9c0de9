import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answersAll,
  beginsOnThisDevice,
  locks,
  opensSheet,
  startsRound,
  submits,
  triesTheSample,
  unlocks,
} from '#support/person.ts'

const STANDARDS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** No violation on the screen as it stands, in light and in dark. */
async function isAccessible(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    await twoFrames(page)
    const { violations } = await new AxeBuilder({ page }).withTags(STANDARDS).analyze()
    const found = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
    expect(found, `${screen}, ${colorScheme}`).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light' })
}

/** Media queries are answered with the next frame. */
const twoFrames = (page: Page) =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
    await frame()
    await frame()
  })

test('axe finds nothing from the first start to the lock screen', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await expect(page.getByRole('button', { name: /この端末で始める/ })).toBeVisible()
  await isAccessible(page, 'welcome')
  await beginsOnThisDevice(page)
  await isAccessible(page, 'empty list')
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await isAccessible(page, 'person without rounds')
  await page.getByRole('button', { name: '新しい回を始める' }).first().click()
  await isAccessible(page, 'new round')
  await page.keyboard.press('Escape')
  await startsRound(page)
  await isAccessible(page, 'empty round')
  await opensSheet(page, '支援員')
  await isAccessible(page, 'sheet, list')
  await page.getByRole('button', { name: '1問ずつ' }).click()
  await isAccessible(page, 'sheet, one by one')
  await page.getByRole('button', { name: '一覧' }).click()
  await answersAll(page, () => 2, 3)
  await page.getByRole('button', { name: '提出する' }).first().click()
  await isAccessible(page, 'submit with gaps')
  await page.keyboard.press('Escape')
  await submits(page)
  await isAccessible(page, 'submitted sheet')
  await locks(page)
  await isAccessible(page, 'lock screen')
  await page.getByRole('button', { name: '合言葉を忘れたとき' }).click()
  await isAccessible(page, 'recovery')
})

test('axe finds nothing on the pages of the sample and of the settings', async ({ page }) => {
  test.setTimeout(180_000)
  await triesTheSample(page)
  await isAccessible(page, 'list')
  await page.getByRole('link', { name: '参加者を追加' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: '参加者を追加' })).toBeVisible()
  await page.getByRole('button', { name: '保存する' }).click()
  await isAccessible(page, 'refused form')
  await page.getByRole('link', { name: 'グラフの例を見る' }).click()
  await expect(page.getByRole('table').first()).toBeVisible()
  await isAccessible(page, 'charts')
  await page
    .getByRole('link', { name: /参加者のページ/ })
    .first()
    .click()
  await expect(page.getByRole('link', { name: /^7回目/ })).toBeVisible()
  await isAccessible(page, 'person')
  await page.getByRole('link', { name: /^7回目/ }).click()
  await expect(page.getByRole('heading', { name: '本人と支援員の回答' })).toBeVisible()
  await isAccessible(page, 'round')
  for (const path of ['', '/security', '/packs', '/offices', '/display']) {
    await page.goto(`/settings${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await isAccessible(page, `settings${path}`)
  }
})

test('axe finds nothing on the security page of an own device', async ({ page }) => {
  await beginsOnThisDevice(page)
  await page.goto('/settings/security')
  await unlocks(page)
  await expect(page.getByRole('heading', { name: 'プロフィール', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'プロフィールを追加' }).click()
  await isAccessible(page, 'security')
})
