import { expect, test } from '#support/e2e.ts'
import {
  beginsOnThisDevice,
  choosesPassphrase,
  locks,
  PASSPHRASE,
  provesToHaveTheSheet,
  readsRecoverySheet,
  unlocks,
} from '#support/person.ts'

test('a wrong passphrase opens nothing, says so, makes one wait, and destroys nothing', async ({
  page,
}) => {
  await beginsOnThisDevice(page)
  await locks(page)
  const field = page.getByLabel('合言葉', { exact: true })
  for (let attempt = 1; attempt <= 4; attempt += 1) {
    await field.fill(`ちがう あいことば ${attempt}`)
    await page.getByRole('button', { name: 'ロックを解除' }).tap()
    await expect(page.getByRole('alert')).toContainText('合言葉または復旧キーが違います', {
      timeout: 15_000,
    })
    await expect(page.getByRole('alert')).toContainText('記録はそのまま残っています')
  }
  await expect(page.getByRole('alert')).toContainText(/あと\d+秒/)

  // A reload does not shorten the wait, and the right passphrase has to wait too.
  await page.reload()
  await expect(page.getByRole('alert')).toContainText('少し待ってから')
  await field.fill(PASSPHRASE)
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(page.getByRole('alert')).toContainText(/あと\d+秒/)
  await expect(page.getByRole('alert')).not.toContainText('違います')
  await expect(page.getByRole('alert')).not.toContainText(/あと\d+秒/, { timeout: 15_000 })
  await unlocks(page)
  await expect(page.getByRole('heading', { level: 1, name: '参加者' })).toBeVisible()
})

test('locking one tab locks every tab', async ({ page, context }) => {
  await beginsOnThisDevice(page)
  const second = await context.newPage()
  await second.goto('/settings')
  await unlocks(second)
  await expect(second.getByRole('heading', { level: 1, name: '設定' })).toBeVisible()
  await locks(page)
  await expect(second.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
})

test('an app nobody touches warns and then locks itself', async ({ page }) => {
  await page.clock.install()
  await beginsOnThisDevice(page)
  await page.clock.runFor(4 * 60_000 + 45_000)
  await expect(page.getByRole('dialog')).toContainText('まもなくロックします')
  await page.getByRole('button', { name: '使い続ける' }).last().tap()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.clock.runFor(5 * 60_000 + 2_000)
  await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
})

test('a second staff profile comes in by its own mark and passphrase, and can be removed', async ({
  page,
}) => {
  const ownPassphrase = 'やまびこ が 三回 かえる'
  await beginsOnThisDevice(page)
  await page.goto('/settings/security')
  await unlocks(page)
  await page.getByRole('button', { name: 'プロフィールを追加' }).tap()
  await page.getByLabel(/^名前/).fill('鈴木 花子')
  await page.getByLabel(/^ふりがな/).fill('すずき はなこ')
  await choosesPassphrase(page, ownPassphrase)
  await page.getByRole('button', { name: 'プロフィールを追加' }).tap()
  await expect(page.getByText('もみじ のプロフィールを追加しました')).toBeVisible({
    timeout: 20_000,
  })

  await locks(page)
  await expect(page.getByText('鈴木')).toHaveCount(0)
  await page.getByText('もみじ', { exact: true }).tap()
  await unlocks(page, ownPassphrase)
  await expect(page.getByRole('listitem').filter({ hasText: '鈴木 花子' })).toContainText('あなた')

  await page
    .getByRole('listitem')
    .filter({ hasText: '佐藤 一郎' })
    .getByRole('button', { name: '外す' })
    .tap()
  await page.getByRole('dialog').getByRole('button', { name: '外す' }).tap()
  await expect(page.getByText('佐藤 一郎さんを外しました')).toBeVisible()
  await locks(page)
  await expect(page.getByRole('radio')).toHaveCount(0)
  await unlocks(page, ownPassphrase)
})

test('the paper opens the device when the passphrase is forgotten', async ({ page }) => {
  const newPassphrase = 'つきよの みちを ひとりで'
  const groups = await beginsOnThisDevice(page)
  await locks(page)
  await page.getByRole('button', { name: '合言葉を忘れたとき' }).tap()
  await page.getByLabel('復旧キー').fill('ぜんぜん ちがう')
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(page.getByRole('alert')).toContainText('復旧キーとして読み取れません')

  await page.getByLabel('復旧キー').fill(groups.join(' ').toLowerCase())
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(page.getByRole('radio', { name: '佐藤 一郎' })).toBeChecked({ timeout: 15_000 })
  await choosesPassphrase(page, newPassphrase)
  await page.getByRole('button', { name: '合言葉を変えて始める' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '参加者' })).toBeVisible({
    timeout: 20_000,
  })
  await locks(page)
  await unlocks(page, newPassphrase)
})

test('a new recovery sheet takes the place of the old one once it is proved to be kept', async ({
  page,
}) => {
  const oldGroups = await beginsOnThisDevice(page)
  await page.goto('/settings/security')
  await unlocks(page)
  await page.getByRole('button', { name: '新しい復旧用紙をつくる' }).tap()
  const newGroups = await readsRecoverySheet(page)
  await page.getByRole('button', { name: '用紙を用意しました' }).tap()
  await provesToHaveTheSheet(page, newGroups)
  await page.getByRole('button', { name: 'この用紙に切り替える' }).tap()
  await expect(page.getByText('新しい復旧用紙に切り替えました')).toBeVisible()

  await locks(page)
  await page.getByRole('button', { name: '合言葉を忘れたとき' }).tap()
  await page.getByLabel('復旧キー').fill(oldGroups.join(''))
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(page.getByRole('alert')).toContainText('違います')
  await page.getByLabel('復旧キー').fill(newGroups.join(''))
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(page.getByRole('heading', { name: '新しい合言葉を決めます' })).toBeVisible()
})

test('a passkey unlocks where the platform has the PRF extension', async ({ page }) => {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('WebAuthn.enable')
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      hasPrf: true,
      automaticPresenceSimulation: true,
    },
  })
  await beginsOnThisDevice(page)
  await page.goto('/settings/security')
  await unlocks(page)
  await page.getByRole('button', { name: 'パスキーを登録' }).tap()
  await expect(page.getByText('この端末に登録されています')).toBeVisible()
  await locks(page)
  await page.getByRole('button', { name: 'パスキーで解除' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '安全' })).toBeVisible()
})
