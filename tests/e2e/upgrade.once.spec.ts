/** A device of an earlier version meets the app of today, in a real browser. */
import { isAccessible, isAccessibleAsItIs } from '#support/accessible.ts'
import { opensBackup, savesToDownloads } from '#support/backups.ts'
import { expect, test } from '#support/e2e.ts'
import { unlocks } from '#support/person.ts'
import { readReleased } from '#support/released-databases.ts'
import { leavesReleased } from '#support/released-in-browser.ts'

test('records of an earlier version come along, and a copy of before is there until it is deleted', async ({
  page,
}) => {
  const released = readReleased(3)
  await savesToDownloads(page)
  await leavesReleased(page, released)
  await page.goto('/')
  await unlocks(page, released.passphrase)
  await expect(page.getByRole('link', { name: /山田 花子/ })).toBeVisible()

  await opensBackup(page)
  const copy = page
    .locator('section')
    .filter({ has: page.getByRole('heading', { name: 'アップデート前の控え' }) })
  await expect(copy).toContainText(`${released.records.length}件`)
  await isAccessible(page, 'the copy of before an update')
  const downloading = page.waitForEvent('download')
  await copy.getByRole('button', { name: '控えからバックアップを作る' }).tap()
  expect((await downloading).suggestedFilename()).toMatch(
    /^ayumi-backup-\d{4}-\d{2}-\d{2}-before-update\.age$/,
  )
  await expect(copy.getByText('バックアップをファイルにしました')).toBeVisible()

  await copy.getByRole('button', { name: '控えを消す' }).tap()
  await isAccessibleAsItIs(page, 'asked before the copy is deleted')
  await page.getByRole('dialog').getByRole('button', { name: '控えを消す' }).tap()
  await expect(copy).toBeHidden()
  const names = await page.evaluate(async () =>
    (await indexedDB.databases()).map(({ name }) => name),
  )
  expect(names).not.toContain('ayumi-before-upgrade')
})
