/** A person who makes backups and brings them back, in their words. */
import { readFile } from 'node:fs/promises'
import { expect, type Page } from '@playwright/test'

/** This browser has no File System Access API: files go to the downloads. */
export async function savesToDownloads(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
  })
}

export async function opensBackup(page: Page): Promise<void> {
  await page.getByRole('link', { name: '設定', exact: true }).tap()
  await page
    .getByRole('main')
    .getByRole('link', { name: /^バックアップ/ })
    .tap()
  await expect(page.getByRole('heading', { level: 1, name: 'バックアップ' })).toBeVisible()
}

export interface SavedFile {
  readonly name: string
  readonly content: Buffer
}

/** 「バックアップをとる」, as the page stands; gives back the file from the downloads. */
export async function makesBackup(page: Page): Promise<SavedFile> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'バックアップをとる' }).tap()
  const download = await downloading
  const content = await readFile(await download.path())
  await expect(page.getByText('バックアップをファイルにしました')).toBeVisible()
  return { name: download.suggestedFilename(), content }
}

export async function opensRestore(page: Page): Promise<void> {
  await opensBackup(page)
  await page.getByRole('link', { name: '復元へ進む' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: '復元' })).toBeVisible()
}

export const choosesFile = (page: Page, { name, content }: SavedFile): Promise<void> =>
  page.locator('input[type=file]').setInputFiles({
    name,
    mimeType: 'application/octet-stream',
    buffer: content,
  })

/** With the ten groups of the paper. Ends where the report or a refusal is shown. */
export async function checksWithPaper(page: Page, groups: readonly string[]): Promise<void> {
  await page.getByLabel('復旧キー').fill(groups.join(' '))
  await checksFile(page)
}

export const checksFile = (page: Page): Promise<void> =>
  page.getByRole('button', { name: '何が変わるか確かめる' }).tap()

export const reportLine = (page: Page, name: string) =>
  page.getByRole('row', { name: new RegExp(`^${name}`) }).getByRole('cell')
