import { expect, test } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice, item, startsRound, unlocks } from '#support/person.ts'

/** What a whole form may take, and what a person takes to see the next mark on the paper. */
const LIMIT_MS = 20_000
const GLANCE_MS = 250

const valueOf = (no: number) => (no % 4) + 1

test('a form is copied from paper by keyboard alone, from its day to 「提出する」, in under 20 s', async ({
  page,
}) => {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await page.getByRole('link', { name: '紙の用紙' }).press('Enter')
  await page.getByRole('link', { name: '本人の用紙を入力' }).press('Enter')

  const { keyboard } = page
  const filledOn = page.getByLabel('記入日', { exact: true })
  await expect(filledOn).toBeFocused()
  const startedAt = performance.now()
  await keyboard.type('R8.4.1')
  await keyboard.press('Enter')
  await expect(item(page, 1).getByRole('radio').first()).toBeFocused()
  for (let no = 1; no <= 25; no += 1) {
    await page.waitForTimeout(GLANCE_MS)
    await keyboard.press(String(valueOf(no)))
  }
  const submit = page.getByRole('button', { name: '提出する' })
  await expect(submit).toBeFocused()
  await keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('25問すべてに答えています')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: /回目$/ })).toBeVisible()
  const tookMs = performance.now() - startedAt
  const description = `${(tookMs / 1000).toFixed(1)} s`
  test.info().annotations.push({ type: 'a form of 25 items copied from paper', description })
  expect(tookMs).toBeLessThan(LIMIT_MS)

  await page.reload()
  await unlocks(page)
  const lane = page.getByRole('region', { name: '本人', exact: true })
  await expect(lane).toContainText('提出済み')
  await expect(lane).toContainText('2026年4月1日')
  await expect(lane).not.toContainText('未回答')
  await lane.getByRole('button', { name: '先に見る' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '記録して見る' }).tap()
  await lane.getByRole('link', { name: '回答を見る' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '本人のシート' })).toBeVisible()
  const rows = page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('cell') })
  await expect(rows).toHaveCount(25)
  for (let no = 1; no <= 25; no += 1) {
    await expect(rows.nth(no - 1)).toContainText(`（${valueOf(no)}）`)
  }
})

test('what the paper leaves open stays open, and a slip is mended on the way', async ({ page }) => {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await page.getByRole('link', { name: '紙の用紙' }).press('Enter')
  await page.getByRole('link', { name: '支援員の用紙を入力' }).press('Enter')
  const { keyboard } = page
  await expect(page.getByLabel('記入日', { exact: true })).toBeFocused()
  await keyboard.press('Enter')
  for (const key of ['4', '0', '3', '2', 'Backspace', '1']) await keyboard.press(key)

  await keyboard.press('Home')
  await expect(page.getByLabel('記入日', { exact: true })).toBeFocused()
  for (let times = 0; times < 3; times += 1) await keyboard.press('Tab')
  await expect(page.getByLabel('支援員名')).toBeFocused()
  await keyboard.press('ControlOrMeta+a')
  await keyboard.type('鈴木 3')
  await keyboard.press('Enter')
  await expect(item(page, 5).getByRole('radio').first()).toBeFocused()

  await expect(page.getByText('保存済み')).toBeVisible()
  await page.reload()
  await unlocks(page)
  await expect(page.getByLabel('支援員名')).toHaveValue('鈴木 3')
  for (const [no, value] of [
    [1, 4],
    [3, 3],
    [4, 1],
  ] as const) {
    const answer = item(page, no).getByRole('radio', { name: new RegExp(` ${value}$`) })
    await expect(answer).toBeChecked()
  }
  for (const no of [2, 5])
    await expect(item(page, no).getByRole('radio', { checked: true })).toHaveCount(0)
})
