/*
 * Screens that are one column of fields, words or buttons at either size of tablet, so once is
 * enough: the way in, forms as they refuse, dialogs. The others are in accessibility.spec.ts.
 */
import { appendFile, cp, rm } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { isAccessible } from '#support/accessible.ts'
import { startAppServer } from '#support/app-server.ts'
import {
  checksWithPaper,
  choosesFile,
  makesBackup,
  opensBackup,
  savesToDownloads,
} from '#support/backups.ts'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answersAll,
  beginsOnThisDevice,
  choosesPassphrase,
  locks,
  opensSheet,
  PASSPHRASE,
  provesToHaveTheSheet,
  readsRecoverySheet,
  startsRound,
  submits,
  triesTheSample,
  unlocks,
} from '#support/person.ts'

test('axe finds nothing on the way to an own device, with all that is refused on it', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await page.goto('/')
  await page.getByRole('button', { name: /この端末で始める/ }).tap()
  await expect(page.getByLabel('事業所・団体の名前')).toBeVisible()
  await isAccessible(page, 'names and passphrase')
  await choosesPassphrase(page, 'みじかい')
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  await expect(page.getByText('短すぎます')).toBeVisible()
  await isAccessible(page, 'names and passphrase, refused')
  await page.getByLabel('事業所・団体の名前').fill('ほしぞら')
  await page.getByLabel('あなたの名前').fill('佐藤')
  await choosesPassphrase(page, PASSPHRASE)
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  const groups = await readsRecoverySheet(page)
  await isAccessible(page, 'recovery sheet')
  await page.getByRole('button', { name: '用紙を用意しました' }).tap()
  await isAccessible(page, 'check of the recovery sheet')
  await page.getByRole('button', { name: '始める' }).tap()
  await expect(page.getByText('用紙と違っています')).toHaveCount(2)
  await isAccessible(page, 'check of the recovery sheet, refused')
  await provesToHaveTheSheet(page, groups)
})

test('axe finds nothing on a locked device, whichever way in is tried', async ({ page }) => {
  test.setTimeout(180_000)
  await page.clock.install()
  const groups = await beginsOnThisDevice(page)
  await page.goto('/settings/security')
  await unlocks(page)
  await page.getByRole('button', { name: 'プロフィールを追加' }).tap()
  await page.getByRole('button', { name: 'プロフィールを追加' }).tap()
  await expect(page.getByText('名前を入力してください。')).toBeVisible()
  await isAccessible(page, 'new profile, refused')
  await page.getByLabel(/^名前/).fill('鈴木 花子')
  await choosesPassphrase(page, 'やまびこ が 三回 かえる')
  await page.getByRole('button', { name: 'プロフィールを追加' }).tap()
  await expect(page.getByText('もみじ のプロフィールを追加しました')).toBeVisible({
    timeout: 20_000,
  })

  await locks(page)
  await isAccessible(page, 'lock screen with marks')
  await page.getByText('もみじ', { exact: true }).tap()
  const problem = page.getByRole('alert')
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await page.getByLabel('合言葉', { exact: true }).fill(`ちがう あいことば ${attempt}`)
    await page.getByRole('button', { name: 'ロックを解除' }).tap()
    await expect(problem, 'what was said of the try before').toBeHidden()
    await expect(problem).toContainText('合言葉または復旧キーが違います', { timeout: 15_000 })
    if (attempt === 1) await isAccessible(page, 'refused passphrase')
  }
  await expect(problem).toContainText(/あと\d+秒/)
  await isAccessible(page, 'wait after refused passphrases')

  await page.clock.fastForward(10_000)
  await page.getByRole('button', { name: '合言葉を忘れたとき' }).tap()
  await page.getByLabel('復旧キー').fill('ぜんぜん ちがう')
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(problem).toContainText('復旧キーとして読み取れません')
  await isAccessible(page, 'refused recovery key')
  await page.getByLabel('復旧キー').fill(groups.join(' '))
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await page.getByRole('button', { name: '合言葉を変えて始める' }).tap()
  await expect(page.getByText('名前を選んでください。')).toBeVisible()
  await isAccessible(page, 'return to a profile, refused')
  await page.clock.runFor(4 * 60_000 + 45_000)
  await expect(page.getByRole('dialog')).toContainText('まもなくロックします')
  await isAccessible(page, 'warning before the lock')
})

test('axe finds nothing on sheets of all sides, filled and frozen', async ({ page }) => {
  test.setTimeout(180_000)
  await triesTheSample(page)
  await opensPerson(page, 'P-0001')
  await startsRound(page)
  await opensSheet(page, '本人')
  await answersAll(page, () => 3, 3)
  await isAccessible(page, 'sheet of the participant, being filled')
  await page.getByRole('button', { name: '破棄' }).tap()
  await isAccessible(page, 'discarding a sheet')
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).last().tap()
  await submits(page)
  await page.getByRole('button', { name: '先に見る' }).tap()
  await isAccessible(page, 'early look')
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).last().tap()
  await opensSheet(page, '支援員')
  await answersAll(page, (no) => (no === 2 ? 3 : 1), 3)
  await submits(page)
  await page
    .getByRole('region', { name: '支援員', exact: true })
    .getByRole('link', { name: '回答を見る' })
    .tap()
  await expect(page.getByRole('heading', { level: 1, name: '支援員のシート' })).toBeVisible()
  await isAccessible(page, 'frozen sheet')
  await page.getByRole('button', { name: '訂正する' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '訂正を始める' }).tap()
  await isAccessible(page, 'correction without a reason')
  await page.getByRole('dialog').getByRole('button', { name: 'やめる' }).last().tap()
  await page.getByRole('link', { name: /にもどる$/ }).tap()
  await page.getByRole('link', { name: '協同評価をつくる' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '協同評価' })).toBeVisible()
  await page.getByRole('button', { name: /^同じ答えの 1問を写す/ }).tap()
  await isAccessible(page, 'agreed sheet, being filled')
})

test('axe finds nothing on the forms and dialogs about a person', async ({ page }) => {
  test.setTimeout(180_000)
  await triesTheSample(page)
  await opensPerson(page, 'P-0001')
  await page.getByRole('link', { name: '編集', exact: true }).tap()
  await page.getByLabel(/^氏名/).fill('')
  await page.getByLabel('生年月日').fill('きのう')
  await page.getByRole('button', { name: '保存する' }).tap()
  await expect(page.getByRole('alert')).toBeVisible()
  await isAccessible(page, 'person being edited, refused')
  await page.getByRole('link', { name: '設定', exact: true }).tap()
  await isAccessible(page, 'leaving what is not saved')
  await page.getByRole('button', { name: '保存せずに移る' }).tap()

  await page.getByRole('link', { name: '参加者', exact: true }).tap()
  await opensPerson(page, 'P-0001')
  await page.getByRole('button', { name: '同意を記録' }).tap()
  await page.getByRole('button', { name: '保存する' }).tap()
  await isAccessible(page, 'consent, refused')
  await page.getByRole('button', { name: 'やめる' }).tap()
  await page.getByRole('button', { name: 'メモを書く' }).tap()
  await page.getByRole('button', { name: '保存する' }).tap()
  await isAccessible(page, 'note, refused')
  await page.getByRole('button', { name: 'やめる' }).tap()
  await page.getByRole('button', { name: '保管する' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '保管する' }).tap()
  await isAccessible(page, 'archiving without a reason')
  await page.getByLabel(/^保管する理由/).fill('利用終了')
  await page.getByRole('dialog').getByRole('button', { name: '保管する' }).tap()
  await expect(page.getByText('この人は保管中です')).toBeVisible()
  await isAccessible(page, 'archived person')
  await page.getByRole('button', { name: 'サンプルを終える' }).tap()
  await isAccessible(page, 'leaving the sample')
})

test('axe finds nothing on a pack and in the pack editor, nor where there is no page', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await triesTheSample(page)
  await page.goto('/nowhere')
  await expect(page.getByText('このページは見つかりませんでした')).toBeVisible()
  await isAccessible(page, 'no such page')
  await page.goto('/settings/packs')
  await page
    .getByLabel('ファイルから取り込む')
    .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from('{ oops') })
  await expect(page.getByRole('alert')).toBeVisible()
  await isAccessible(page, 'refused pack file')
  await page.getByRole('link', { name: /第1版/ }).first().tap()
  await expect(page.getByRole('link', { name: 'この版をもとに編集' })).toBeVisible()
  await isAccessible(page, 'pack')
  await page.getByRole('link', { name: 'この版をもとに編集' }).tap()
  await page.getByLabel('設問 1行目').fill('')
  await page.getByLabel('番号 2行目').fill('いち')
  await page.getByRole('button', { name: /版として保存$/ }).tap()
  await expect(page.getByText('次のところを直すと保存できます')).toBeVisible()
  await isAccessible(page, 'pack editor with problems')
  await page.getByText('よみ・やさしい文・詳細・指標も入力する').tap()
  // So high that no field lies half under the bar at the foot, where axe would take it for small.
  await page.setViewportSize({ width: 1180, height: 6000 })
  await isAccessible(page, 'pack editor with every column')
  await page.getByRole('button', { name: '表を貼り付ける' }).tap()
  await isAccessible(page, 'pasting a table')
})

test('a new version is announced on an accessible banner, and waits while something is unsaved', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const build = await copyBuild()
  const server = await startAppServer({ build })
  await page.goto(server.origin)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await page.getByRole('button', { name: /サンプルデータで試す/ }).tap()
  await page.getByRole('link', { name: '参加者を追加' }).first().tap()
  await page.getByLabel(/^氏名/).fill('山田 花子')
  await appendFile(`${build}/app/service-worker.js`, '\n// the next version')
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  await expect(page.getByText('新しい版の準備ができました。')).toBeVisible()
  await page.getByRole('button', { name: '更新する' }).tap()
  await expect(page.getByText('保存していない入力があります')).toBeVisible()
  await isAccessible(page, 'update banner')
  await server.stop()
})

/** A build of its own, whose service worker may become another. */
async function copyBuild(): Promise<string> {
  const folder = 'test-results/next-version'
  await rm(folder, { recursive: true, force: true })
  await cp('dist', folder, { recursive: true })
  for (const packed of ['br', 'gz']) await rm(`${folder}/app/service-worker.js.${packed}`)
  return folder
}

/** From the list of participants, by code. */
async function opensPerson(page: Page, code: string): Promise<void> {
  await page.getByLabel('参加者をさがす').fill(code)
  await page
    .getByRole('main')
    .getByRole('link', { name: new RegExp(code) })
    .tap()
  await expect(page.getByRole('button', { name: '新しい回を始める' }).first()).toBeVisible()
}

test('axe finds nothing on the way from a backup back to its records', async ({ page }) => {
  test.setTimeout(180_000)
  await savesToDownloads(page)
  const paper = await beginsOnThisDevice(page)
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await opensBackup(page)
  const file = await makesBackup(page)
  await isAccessible(page, 'backup made')
  await page.getByRole('radio', { name: /このファイルの合言葉/ }).check()
  await page.getByRole('button', { name: 'バックアップをとる' }).tap()
  await isAccessible(page, 'backup to a passphrase, refused')
  await page.getByRole('radio', { name: /^だれでも/ }).check()
  await page.getByRole('button', { name: 'バックアップをとる' }).tap()
  await isAccessible(page, 'backup in clear, refused')
  await page.getByRole('link', { name: '復元へ進む' }).tap()
  await choosesFile(page, { ...file, content: file.content.subarray(1) })
  await expect(page.getByRole('alert')).toContainText('あゆみのバックアップではない')
  await isAccessible(page, 'another file')
  await choosesFile(page, file)
  await checksWithPaper(page, ['ABC'])
  await expect(page.getByRole('alert')).toContainText('復旧キーとして読み取れません')
  await isAccessible(page, 'wrong key')
  await checksWithPaper(page, paper)
  await page.getByRole('radio', { name: /^入れ替える/ }).check()
  await isAccessible(page, 'report')
  await page.getByRole('button', { name: '入れ替えて復元する' }).tap()
  await isAccessible(page, 'replacing')
  await page.getByRole('button', { name: 'バックアップをとって入れ替える' }).tap()
  await expect(page.getByText('復元しました')).toBeVisible()
  await isAccessible(page, 'restored')
})
