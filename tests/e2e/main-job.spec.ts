import { WHOLE_BROWSER } from '#support/browser.ts'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  item,
  opensSheet,
  startsRound,
  submits,
  triesTheSample,
  unlocks,
} from '#support/person.ts'
import { readStored } from '#support/stored.ts'

// What people do all day is tried in the browser they have.
test.use({ launchOptions: WHOLE_BROWSER })

test('a newcomer looks around: sample, person, chart, and leaves without a trace', async ({
  page,
}) => {
  await triesTheSample(page)
  await expect(page.getByRole('status').filter({ hasText: '57人' })).toHaveText('57人')
  await expect(page.getByText(/サンプル：すべて架空のデータ/)).toBeVisible()
  await page.getByLabel('参加者をさがす').fill('Aさん')
  await page
    .getByRole('main')
    .getByRole('link', { name: /· Aさん/ })
    .tap()
  await expect(page.getByRole('link', { name: /^7回目/ })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'グラフ' }).tap()
  await expectsDrawnCharts(page, 5)
  await expect(page.getByRole('table').first()).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: 'グラフ' })).toBeVisible()

  await page.getByRole('button', { name: 'サンプルを終える' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'サンプルを終える' }).tap()
  await expect(page.getByRole('button', { name: /この端末で始める/ })).toBeVisible()
  const left = (await readStored(page)).filter(({ database }) => database !== 'ayumi-device')
  expect(left.filter(({ count }) => count > 0)).toEqual([])
})

test('a draft survives a reload at any tap, and a sheet with gaps says which', async ({ page }) => {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '支援員')
  await answers(page, 1, 4)
  await answers(page, 25, 1)
  await expect(page.getByText('保存済み')).toBeVisible()
  await page.reload()
  await unlocks(page)
  await expect(item(page, 1).getByRole('radio', { name: / 4$/ })).toBeChecked()
  await expect(item(page, 25).getByRole('radio', { name: / 1$/ })).toBeChecked()

  await page.getByRole('button', { name: '提出する' }).first().tap()
  await expect(page.getByRole('dialog')).toContainText('未回答の設問が 23問あります')
  await page.getByRole('dialog').getByRole('button', { name: '未回答のまま提出する' }).tap()
  const staff = page.getByRole('region', { name: '支援員', exact: true })
  await expect(staff).toContainText('提出済み')
  await expect(staff).toContainText('未回答 23問')
})

test('one fills 25 items by keyboard alone, one key each', async ({ page }) => {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '支援員')
  await item(page, 1).getByRole('radio').first().focus()
  for (let no = 1; no <= 25; no += 1) await page.keyboard.press(String((no % 4) + 1))
  await expect(page.getByText('保存済み')).toBeVisible()
  for (const no of [1, 2, 3, 4, 24, 25]) {
    const value = (no % 4) + 1
    await expect(
      item(page, no).getByRole('radio', { name: new RegExp(` ${value}$`) }),
    ).toBeChecked()
  }
})

test('the blind rule: the other side stays hidden until one has answered, an early look is on record', async ({
  page,
}) => {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '本人')
  await answers(page, 1, 4)
  await submits(page)
  const self = page.getByRole('region', { name: '本人', exact: true })
  await expect(self).toContainText('支援員のシートを提出すると見られます')
  await self.getByRole('button', { name: '先に見る' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '記録して見る' }).tap()
  await expect(page.getByText(/先に見ました：佐藤 一郎/)).toBeVisible()
})

test('a submitted sheet is corrected with a reason, and both versions stay readable', async ({
  page,
}) => {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '支援員')
  await answers(page, 2, 1)
  await submits(page)
  await page
    .getByRole('region', { name: '支援員', exact: true })
    .getByRole('button', { name: '訂正する' })
    .tap()
  await page.getByLabel(/^訂正する理由/).fill('選びまちがい')
  await page.getByRole('button', { name: '訂正を始める' }).tap()
  await answers(page, 2, 4)
  await submits(page)
  await expect(page.getByRole('region', { name: '支援員', exact: true })).toContainText('訂正あり')
  await expect(page.getByRole('table', { name: /履歴/ })).toContainText('選びまちがい')
})

test('typed and not saved: leaving asks first, staying keeps every word', async ({ page }) => {
  await beginsOnThisDevice(page)
  await page.getByRole('link', { name: '参加者を追加' }).first().tap()
  await page.getByLabel(/^氏名/).fill('山田 花子')
  await page.getByRole('link', { name: '設定', exact: true }).tap()
  await page.getByRole('button', { name: 'この画面にとどまる' }).last().tap()
  await expect(page.getByLabel(/^氏名/)).toHaveValue('山田 花子')
  await page.getByRole('link', { name: '設定', exact: true }).tap()
  await page.getByRole('button', { name: '保存せずに移る' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible()
})
