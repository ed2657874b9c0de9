/** A person at a tablet: what they do, in their words. Labels in 「」 are the app's fixed names. */
import { expect, type Page } from '@playwright/test'

export const PASSPHRASE = 'ゆうぐれの まちを 四人で'

export interface Beginning {
  /** Where the app is; the test's own server by default. */
  readonly origin?: string
  readonly organisation?: string
  readonly staffName?: string
  readonly passphrase?: string
}

/** 「この端末で始める」 up to the open app. Gives back the ten groups of the recovery sheet. */
export async function beginsOnThisDevice(page: Page, beginning: Beginning = {}): Promise<string[]> {
  await page.goto(beginning.origin ?? '/')
  await page.getByRole('button', { name: /この端末で始める/ }).tap()
  const groups = await setsUpDevice(page, beginning)
  await expect(page.getByRole('heading', { level: 1, name: '参加者' })).toBeVisible()
  return groups
}

/** From the form with the names to its end. Gives back the ten groups of the recovery sheet. */
export async function setsUpDevice(
  page: Page,
  beginning: Omit<Beginning, 'origin'> = {},
): Promise<string[]> {
  const { organisation = '就労支援センター ほしぞら', staffName = '佐藤 一郎' } = beginning
  await page.getByLabel('事業所・団体の名前').fill(organisation)
  await page.getByLabel('あなたの名前').fill(staffName)
  await choosesPassphrase(page, beginning.passphrase ?? PASSPHRASE)
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  const groups = await readsRecoverySheet(page)
  await page.getByRole('button', { name: '用紙を用意しました' }).tap()
  await provesToHaveTheSheet(page, groups)
  await page.getByRole('button', { name: '始める' }).tap()
  return groups
}

export async function choosesPassphrase(page: Page, passphrase: string): Promise<void> {
  await page
    .getByRole('textbox', { name: /^合言葉/ })
    .first()
    .fill(passphrase)
  await page.getByLabel('合言葉（もう一度）').fill(passphrase)
}

export async function readsRecoverySheet(page: Page): Promise<string[]> {
  const groups = page.getByRole('list', { name: '復旧キー' }).getByRole('code')
  await expect(groups).toHaveCount(10, { timeout: 30_000 })
  return groups.allInnerTexts()
}

/** Types the two groups that are asked for. */
export async function provesToHaveTheSheet(page: Page, groups: readonly string[]): Promise<void> {
  for (const { field, group } of await findAskedGroups(page, groups)) await field.fill(group)
}

/** The two fields that ask for a group each, and the group. */
export async function findAskedGroups(page: Page, groups: readonly string[]) {
  const asked = page.getByLabel(/^\d+ 番の文字$/)
  await expect(asked).toHaveCount(2)
  const numbers = await asked.evaluateAll((fields) =>
    fields.map(({ id }) => document.querySelector(`[for="${id}"]`)?.textContent ?? ''),
  )
  return numbers.map((label, index) => ({
    field: asked.nth(index),
    group: groups[Number.parseInt(label, 10) - 1] ?? '',
  }))
}

export async function triesTheSample(page: Page): Promise<void> {
  await page.goto('/')
  await page.getByRole('button', { name: /サンプルデータで試す/ }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '参加者' })).toBeVisible({
    timeout: 20_000,
  })
}

export async function locks(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ロック', exact: true }).tap()
  await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
}

export async function unlocks(page: Page, passphrase = PASSPHRASE): Promise<void> {
  await page.getByLabel('合言葉', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeHidden({
    timeout: 20_000,
  })
}

export interface NewParticipant {
  readonly name: string
  readonly kana: string
  readonly contact?: string
}

/** Adds a participant and stays on their page. */
export async function addsParticipant(page: Page, participant: NewParticipant): Promise<void> {
  await page.getByRole('link', { name: '参加者', exact: true }).tap()
  await page.getByRole('link', { name: '参加者を追加' }).first().tap()
  await page.getByLabel(/^氏名/).fill(participant.name)
  await page.getByLabel('ふりがな').fill(participant.kana)
  await page.getByLabel('連絡先').fill(participant.contact ?? '')
  await page.getByRole('button', { name: '保存する' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: participant.name })).toBeVisible()
}

/** Starts a round of GN-25 and stays on the round's page. */
export async function startsRound(page: Page): Promise<void> {
  await page.getByRole('button', { name: '新しい回を始める' }).first().tap()
  await page.getByRole('dialog').getByRole('button', { name: '始める', exact: true }).tap()
  await expect(page.getByRole('heading', { level: 1, name: /\d+回目/ })).toBeVisible()
}

export type Lane = '本人' | '支援員'

/** From the round's page: 「シートを記入」 of one side. */
export async function opensSheet(page: Page, lane: Lane): Promise<void> {
  await page
    .getByRole('region', { name: lane, exact: true })
    .getByRole('link', { name: 'シートを記入' })
    .tap()
  await expect(page.getByRole('heading', { level: 1, name: `${lane}のシート` })).toBeVisible()
}

/** The question with this number on the open sheet. */
export const item = (page: Page, no: number) =>
  page.getByRole('group', { name: new RegExp(`^${no} `) })

/** Chooses an answer with a finger; the choice is shown at once. */
export async function answers(page: Page, no: number, value: 1 | 2 | 3 | 4): Promise<void> {
  const radio = page.getByRole('radio', { name: new RegExp(` ${value}$`) })
  const answer = item(page, no).locator('label').filter({ has: radio })
  await answer.tap()
  await expect(answer.getByRole('radio')).toBeChecked()
}

export async function answersAll(
  page: Page,
  answerTo: (no: number) => 1 | 2 | 3 | 4,
  count = 25,
): Promise<void> {
  for (let no = 1; no <= count; no += 1) await answers(page, no, answerTo(no))
  await expect(page.getByText('保存済み')).toBeVisible()
}

/** 「提出する」; the app goes back to the round's page. */
export async function submits(page: Page): Promise<void> {
  await page.getByRole('button', { name: '提出する' }).first().tap()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /提出する$/ })
    .tap()
  await expect(page.getByRole('heading', { level: 1, name: /回目$/ })).toBeVisible()
}
