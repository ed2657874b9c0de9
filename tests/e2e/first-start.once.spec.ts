import { expect, test } from '#support/e2e.ts'
import {
  beginsOnThisDevice,
  choosesPassphrase,
  PASSPHRASE,
  readsRecoverySheet,
} from '#support/person.ts'

test('weak passphrases and missing names are refused in words, and nothing is kept', async ({
  page,
}) => {
  await page.goto('/')
  await page.getByRole('button', { name: /この端末で始める/ }).tap()
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  await expect(page.getByText('名前を入力してください。')).toHaveCount(2)
  await expect(page.getByText('短すぎます。あと10文字以上足してください。')).toBeVisible()
  for (const [weak, reason] of [
    ['みじかい', '短すぎます'],
    ['ああああああああああああ', 'くり返し'],
    ['1234567890', '並び順'],
    ['password2026', 'よく使われる言葉'],
  ] as const) {
    await choosesPassphrase(page, weak)
    await expect(page.getByText(reason)).toBeVisible()
  }
  await page.reload()
  await expect(page.getByRole('button', { name: /サンプルデータで試す/ })).toBeVisible()
})

test('the recovery sheet has to be in hand: wrong groups are refused', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /この端末で始める/ }).tap()
  await page.getByLabel('事業所・団体の名前').fill('ほしぞら')
  await page.getByLabel('あなたの名前').fill('佐藤')
  await choosesPassphrase(page, PASSPHRASE)
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  await readsRecoverySheet(page)
  await expect(page.getByRole('img', { name: '復旧キーのQRコード' })).toBeVisible()
  await page.getByRole('button', { name: '用紙を用意しました' }).tap()
  await page.getByRole('button', { name: '始める' }).tap()
  await expect(page.getByText('用紙と違っています')).toHaveCount(2)
})

test('a set-up that is broken off leaves nothing behind', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('button', { name: /この端末で始める/ }).tap()
  await page.getByLabel('事業所・団体の名前').fill('ほしぞら')
  await page.getByLabel('あなたの名前').fill('佐藤')
  await choosesPassphrase(page, PASSPHRASE)
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  await readsRecoverySheet(page)
  await beginsOnThisDevice(page)
})
