import type { Page } from '@playwright/test'
import { isAccessible } from '#support/accessible.ts'
import {
  checksWithPaper,
  choosesFile,
  makesBackup,
  opensBackup,
  savesToDownloads,
} from '#support/backups.ts'
import { expect, test } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice, setsUpDevice } from '#support/person.ts'

/**
 * As a browser does it that needs room, or as somebody does it in its settings. An app that is open
 * notices by itself.
 */
async function loses(page: Page, storageTypes: string): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes })
  await devtools.detach()
}

const isGone = (page: Page) =>
  page.getByRole('heading', { name: 'この端末の記録がなくなっています' })

test('records that the browser took away are missed at once, and come back from a backup', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await savesToDownloads(page)
  const paper = await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await opensBackup(page)
  const file = await makesBackup(page)

  await loses(page, 'indexeddb')
  await expect(isGone(page)).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('この端末に記録がありました')
  await isAccessible(page, 'emptied device')
  await loses(page, 'indexeddb,local_storage')
  await page.reload()
  await expect(isGone(page)).toBeVisible()

  await page.getByRole('button', { name: /^バックアップから復元する/ }).tap()
  await expect(page.getByText('復元の前に、この端末の合言葉を決めます')).toBeVisible()
  await isAccessible(page, 'first start that leads to a restore')
  await setsUpDevice(page)

  await expect(page.getByRole('heading', { level: 1, name: '復元' })).toBeVisible()
  await choosesFile(page, file)
  await checksWithPaper(page, paper)
  await page.getByRole('button', { name: '合わせて復元する' }).tap()
  await expect(page.getByText('復元しました')).toBeVisible()
  await page.getByRole('link', { name: '参加者の一覧へ' }).tap()
  await expect(page.getByRole('link', { name: /山田 花子/ })).toBeVisible()
})

test('whoever goes on without the records is asked no more; a device without a trace is a new one', async ({
  page,
}) => {
  await beginsOnThisDevice(page)
  await loses(page, 'indexeddb')
  await page.getByRole('button', { name: /^記録なしで始める/ }).tap()
  await expect(page.getByRole('button', { name: /^サンプルデータで試す/ })).toBeVisible()
  await page.reload()
  await expect(isGone(page), 'looking is not going on').toBeVisible()
  await page.getByRole('button', { name: /^記録なしで始める/ }).tap()
  await page.getByRole('button', { name: /^サンプルデータで試す/ }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '参加者' })).toBeVisible({
    timeout: 20_000,
  })
  await page.reload()
  await expect(page.getByText(/サンプル：すべて架空のデータ/)).toBeVisible()

  await loses(page, 'all')
  await expect(page.getByRole('button', { name: /^サンプルデータで試す/ })).toBeVisible()
  await expect(isGone(page)).toBeHidden()
})
