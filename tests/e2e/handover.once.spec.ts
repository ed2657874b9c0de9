import type { Page } from '@playwright/test'
import { isAccessible } from '#support/accessible.ts'
import { expect, test } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice, startsRound, unlocks } from '#support/person.ts'

const words = (text: string) => new RegExp(`^${Array.from(text).join(' ?')}$`)

const staffTakeItBack = async (page: Page) => {
  await page.getByRole('button', { name: words('支援員にかわる') }).tap()
  await page.getByRole('dialog').getByRole('button', { name: 'かわる' }).tap()
  await unlocks(page)
}

test.describe('a sheet that is out of hand', () => {
  test('is filled nowhere else, and says in its lane how far it is', async ({ page }) => {
    test.setTimeout(90_000)
    await beginsOnThisDevice(page)
    await addsParticipant(page, { name: '日向 花子', kana: 'ひゅうが はなこ' })
    await startsRound(page)
    const { pathname: round } = new URL(page.url())
    await page.getByRole('link', { name: '本人に渡す' }).tap()
    await page.getByText('ふりがな', { exact: true }).tap()
    await page.getByRole('button', { name: '本人に渡す' }).tap()
    await page.getByRole('button', { name: 'はい、わたしです' }).tap()
    await page
      .locator('label')
      .filter({ has: page.getByRole('radio', { name: / 4$/ }) })
      .tap()
    await expect(page.getByText('保存しました')).toBeVisible()
    await staffTakeItBack(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      '「本人に渡す」がまだ終わっていません',
    )
    await page.getByRole('button', { name: '支援員の画面へ' }).tap()

    await page.getByRole('link', { name: /日向 花子/ }).tap()
    const row = page.getByRole('link', { name: /1回目/ })
    await expect(row).toContainText('本人：途中 1/25')
    await row.tap()
    const lane = page.getByRole('region', { name: '本人', exact: true })
    await expect(lane).toContainText('途中 1/25')
    await expect(lane).not.toContainText('未記入')
    await expect(lane.getByRole('link', { name: 'シートを記入' })).toHaveCount(0)
    await isAccessible(page, 'a round whose sheet is out of hand')

    await page.getByRole('link', { name: '紙の用紙' }).tap()
    await expect(page.getByRole('link', { name: '支援員の用紙を入力' })).toBeVisible()
    await expect(page.getByText('本人のシートは「本人に渡す」に入っています')).toBeVisible()
    await expect(page.getByRole('link', { name: '本人の用紙を入力' })).toHaveCount(0)

    for (const address of [`${round}/self`, `${round}/self?from=paper`]) {
      await page.goto(address)
      await unlocks(page)
      await page.getByRole('button', { name: '支援員の画面へ' }).tap()
      await expect(page.getByRole('heading', { level: 1, name: '本人のシート' })).toBeVisible()
      await expect(page.getByText('本人のシートは「本人に渡す」に入っています')).toBeVisible()
      await expect(page.getByRole('radio')).toHaveCount(0)
    }
    await isAccessible(page, 'a sheet that is out of hand')
    await page.getByRole('link', { name: '「本人に渡す」の一覧へ' }).tap()
    await page.getByRole('button', { name: '破棄', exact: true }).tap()
    await page.getByLabel(/^破棄する理由/).fill('紙で記入した')
    await page.getByRole('dialog').getByRole('button', { name: '破棄する' }).tap()
    await expect(page.getByText('回答を破棄しました')).toBeVisible()

    // Set aside, the sheet is free again, and its history tells how it came about.
    await page.goto(round)
    await unlocks(page)
    await expect(lane.getByRole('link', { name: 'シートを記入' })).toBeVisible()
    const history = page.getByRole('table', { name: '履歴' })
    await expect(history).toContainText('本人がひとりで記入（この端末）')
    await expect(history).toContainText('渡した人：佐藤 一郎')
  })

  test('leaves the focus to its neighbours when it goes from the list', async ({ page }) => {
    test.setTimeout(90_000)
    await beginsOnThisDevice(page)
    for (const [name, kana] of [
      ['日向 花子', 'ひゅうが はなこ'],
      ['早乙女 千鶴子', 'さおとめ ちづこ'],
      ['小鳥遊 律子', 'たかなし りつこ'],
    ] as const) {
      await addsParticipant(page, { name, kana })
    }
    await page.getByRole('link', { name: '参加者', exact: true }).tap()
    await page.getByRole('link', { name: '本人に渡す' }).tap()
    for (const name of ['日向 花子', '早乙女 千鶴子', '小鳥遊 律子']) {
      await page.getByRole('button', { name: `${name}さんを加える` }).tap()
    }
    await page.getByText('ふりがな', { exact: true }).tap()
    await page.getByRole('button', { name: '3人に順番に渡す' }).tap()
    await page.getByRole('button', { name: 'はい、わたしです' }).tap()
    await staffTakeItBack(page)
    await page.getByRole('button', { name: '支援員の画面へ' }).tap()
    await page.getByRole('link', { name: '本人に渡す' }).tap()

    const rows = page.getByRole('list', { name: '渡す人' }).getByRole('listitem')
    const name = (text: string) => page.getByRole('heading', { level: 3, name: text })
    await rows.nth(0).getByRole('button', { name: '破棄' }).press('Enter')
    await page.keyboard.type('体調がわるい')
    await page.getByRole('dialog').getByRole('button', { name: '破棄する' }).press('Enter')
    await expect(name('早乙女 千鶴子')).toBeFocused()
    await rows.nth(1).getByRole('button', { name: '取りやめる' }).press('Space')
    await expect(rows).toHaveCount(1)
    await expect(name('早乙女 千鶴子')).toBeFocused()
    await page.keyboard.press('Tab')
    await expect(rows.nth(0).getByRole('button', { name: '取りやめる' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(rows).toHaveCount(0)
    await expect(page.getByRole('heading', { level: 1, name: '本人に渡す' })).toBeFocused()
  })
})
