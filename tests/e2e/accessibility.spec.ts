import { isAccessible } from '#support/accessible.ts'
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

test('axe finds nothing from the first start to the lock screen', async ({ page }) => {
  test.setTimeout(180_000)
  await page.goto('/')
  await expect(page.getByRole('button', { name: /この端末で始める/ })).toBeVisible()
  await isAccessible(page, 'welcome')
  await beginsOnThisDevice(page)
  await isAccessible(page, 'empty list')
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await isAccessible(page, 'person without rounds')
  await page.getByRole('button', { name: '新しい回を始める' }).first().tap()
  await isAccessible(page, 'new round')
  await page.keyboard.press('Escape')
  await startsRound(page)
  await isAccessible(page, 'empty round')
  await opensSheet(page, '支援員')
  await isAccessible(page, 'sheet, list')
  await page.getByRole('button', { name: '1問ずつ' }).tap()
  await isAccessible(page, 'sheet, one by one')
  await page.getByRole('button', { name: '一覧' }).tap()
  await answersAll(page, () => 2, 3)
  await page.getByRole('button', { name: '提出する' }).first().tap()
  await isAccessible(page, 'submit with gaps')
  await page.keyboard.press('Escape')
  await submits(page)
  await isAccessible(page, 'submitted sheet')
  await locks(page)
  await isAccessible(page, 'lock screen')
  await page.getByRole('button', { name: '合言葉を忘れたとき' }).tap()
  await isAccessible(page, 'recovery')
})

test('axe finds nothing on the pages of the sample and of the settings', async ({ page }) => {
  test.setTimeout(180_000)
  await triesTheSample(page)
  await isAccessible(page, 'list')
  await page.getByRole('link', { name: '参加者を追加' }).first().tap()
  await expect(page.getByRole('heading', { level: 1, name: '参加者を追加' })).toBeVisible()
  await page.getByRole('button', { name: '保存する' }).tap()
  await isAccessible(page, 'refused form')
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await expect(page.getByRole('table').first()).toBeVisible()
  await isAccessible(page, 'charts')
  await page
    .getByRole('link', { name: /参加者のページ/ })
    .first()
    .tap()
  await expect(page.getByRole('link', { name: /^7回目/ })).toBeVisible()
  await isAccessible(page, 'person')
  await page.getByRole('link', { name: /^7回目/ }).tap()
  await expect(page.getByRole('heading', { name: '本人と支援員の回答' })).toBeVisible()
  await isAccessible(page, 'round')
  for (const path of ['', '/security', '/packs', '/offices', '/display']) {
    await page.goto(`/settings${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await isAccessible(page, `settings${path}`)
  }
})

test('axe finds nothing on the security page of an own device', async ({ page }) => {
  test.setTimeout(60_000)
  await beginsOnThisDevice(page)
  await page.goto('/settings/security')
  await unlocks(page)
  await expect(page.getByRole('heading', { name: 'プロフィール', exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'プロフィールを追加' }).tap()
  await isAccessible(page, 'security')
})
