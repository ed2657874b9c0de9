import {
  checksFile,
  checksWithPaper,
  choosesFile,
  makesBackup,
  opensBackup,
  opensRestore,
  reportLine,
  savesToDownloads,
} from '#support/backups.ts'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  choosesPassphrase,
  locks,
  opensSheet,
  startsRound,
  submits,
  unlocks,
} from '#support/person.ts'

test('a lost tablet: what was backed up comes back on another one, with the paper', async ({
  page,
  browser,
  appServer,
}) => {
  test.setTimeout(90_000)
  await savesToDownloads(page)
  const paper = await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '支援員')
  await answers(page, 2, 4)
  await submits(page)
  await page.getByRole('link', { name: '参加者', exact: true }).tap()
  await expect(page.getByText('まだバックアップがありません')).toBeVisible()
  await opensBackup(page)
  const file = await makesBackup(page)
  expect(file.name).toMatch(/^ayumi-backup-\d{4}-\d{2}-\d{2}\.age$/)
  expect(file.content.toString('latin1')).not.toMatch(/participant|answers/)
  await page.getByRole('link', { name: '参加者', exact: true }).tap()
  await expect(page.getByRole('link', { name: /山田 花子/ })).toBeVisible()
  await expect(page.getByText('まだバックアップがありません')).toBeHidden()

  const other = await (
    await browser.newContext({ hasTouch: true, baseURL: appServer.origin })
  ).newPage()
  await beginsOnThisDevice(other, { staffName: '鈴木 次郎' })
  await opensRestore(other)
  await choosesFile(other, file)
  await checksWithPaper(other, paper)
  // The organisation, the staff member, the person, the round and the sheet; packs are the same ones.
  await expect(reportLine(other, 'この端末にない記録')).toHaveText('5件')
  await other.getByRole('button', { name: '合わせて復元する' }).tap()
  await expect(other.getByText('復元しました')).toBeVisible()
  await other.getByRole('link', { name: '参加者の一覧へ' }).tap()
  await other.getByRole('link', { name: /山田 花子/ }).tap()
  await expect(other.getByRole('link', { name: /^1回目/ })).toBeVisible()

  await locks(other)
  await unlocks(other)
  await expect(other.getByRole('heading', { level: 1, name: '山田 花子' })).toBeVisible()
  await other.context().close()
})

test('replacing keeps a backup of today first, and becomes what the file says', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await savesToDownloads(page)
  const paper = await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await opensBackup(page)
  await page.getByRole('radio', { name: /このファイルの合言葉/ }).check()
  await choosesPassphrase(page, '青い 傘を 三本 かりた')
  const file = await makesBackup(page)
  await addsParticipant(page, { name: '鈴木 太郎', kana: 'すずき たろう' })

  await opensRestore(page)
  await choosesFile(page, file)
  await page.getByLabel('このファイルの合言葉').fill('青い 傘を 四本 かりた')
  await checksFile(page)
  await expect(page.getByRole('alert')).toContainText('この合言葉では開けません')
  await page.getByLabel('このファイルの合言葉').fill('青い 傘を 三本 かりた')
  await checksFile(page)
  await expect(reportLine(page, 'この端末だけにある記録')).toHaveText('1件')
  await page.getByRole('radio', { name: /^入れ替える/ }).check()
  await page.getByRole('button', { name: '入れ替えて復元する' }).tap()
  await expect(page.getByRole('dialog')).toContainText('この端末だけにある記録1件がなくなり')
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'バックアップをとって入れ替える' }).tap()
  expect((await downloading).suggestedFilename()).toMatch(/\.age$/)
  await expect(page.getByText('復元しました')).toBeVisible()
  await page.getByRole('link', { name: '参加者の一覧へ' }).tap()
  await expect(page.getByRole('link', { name: /山田 花子/ })).toBeVisible()
  await expect(page.getByRole('link', { name: /鈴木 太郎/ })).toBeHidden()
  await locks(page)
  await unlocks(page)
  await expect(page.getByRole('link', { name: /山田 花子/ })).toBeVisible()
  expect(paper).toHaveLength(10)
})
