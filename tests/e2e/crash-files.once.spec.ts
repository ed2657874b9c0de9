/*
 * The browser is killed with -9 while files are written and read back. A backup that was said to be a
 * file is one, whole; after a restore there is what was there before, or what the file asks, never some
 * of each.
 */
import type { Page } from '@playwright/test'
import { countSealedRecords, writePeopleBackup } from '#support/backup-files.ts'
import { checksFile, choosesFile, opensBackup } from '#support/backups.ts'
import {
  crashes,
  CRASHES_TAKE_AT_MOST,
  diesWhile,
  opensWatched,
  opensWithoutLeaving,
  says,
} from '#support/crashes.ts'
import { expect, test } from '#support/e2e.ts'
import { beginsOnThisDevice, unlocks } from '#support/person.ts'
import { readStored } from '#support/stored.ts'

/** More than one page of what is committed. */
const PEOPLE = 600
/** With the staff member and the three packs that Ayumi brings. */
const RECORDS = PEOPLE + 4
/** Whose file has all people of one surname. */
const SURNAMES = ['甲野', '乙川'] as const

test.describe.configure({ timeout: CRASHES_TAKE_AT_MOST })
test.use({ actionTimeout: 20_000 })

test('while files are restored, and while backups are made', async ({ tablet, appServer }) => {
  const { origin } = appServer
  let { page, frames } = await opensWatched(tablet, origin, putsFilesAside)
  const opensAgain = async (path: string) => {
    ;({ page, frames } = await opensWatched(tablet, `${origin}${path}`, putsFilesAside))
    await unlocks(page)
  }
  const paper = await beginsOnThisDevice(page, { origin })
  const files = await Promise.all(SURNAMES.map((surname) => writePeopleBackup(surname, PEOPLE)))
  const restoreFile = async (place: number) => {
    const content = files[place] ?? Buffer.of()
    await choosesFile(page, { name: 'backup.json', content })
    await checksFile(page)
    await page.getByRole('radio', { name: /^入れ替える/ }).check()
    await page.getByRole('button', { name: '入れ替えて復元する' }).tap()
    return page.getByRole('button', { name: 'バックアップをとって入れ替える' })
  }

  await page.goto(`${origin}/settings/restore`)
  await unlocks(page)
  const confirm = await restoreFile(0)
  const began = performance.now()
  await confirm.tap()
  await expect(page.getByText('復元しました')).toBeVisible({ timeout: 30_000 })
  const takesMs = performance.now() - began
  await page.getByRole('link', { name: '参加者の一覧へ' }).tap()

  let here = 0
  await crashes('restores', 10, async ({ momentWithin }) => {
    await opensWithoutLeaving(page, `${origin}/settings/restore`)
    const [before, asked] = [here, 1 - here]
    const go = await restoreFile(asked)
    const seen = await diesWhile(tablet, frames, momentWithin(takesMs * 1.2), () => go.tap())
    const isShown = seen.some(says('復元しました'))

    await opensAgain('/participants')
    here = await findWhoIsHere(page)
    expect(isShown ? [asked] : [before, asked]).toContain(here)
    await expect.poll(() => countRows(page)).toBe(RECORDS)
    return isShown
  })

  await crashes('backups', 8, async ({ momentWithin }) => {
    await forgetFileAside(page)
    await opensBackup(page)
    const make = page.getByRole('button', { name: 'バックアップをとる' })
    const seen = await diesWhile(tablet, frames, momentWithin(takesMs), () => make.tap())
    const isShown = seen.some(says('バックアップをファイルにしました'))

    await opensAgain('/participants')
    expect(await findWhoIsHere(page)).toBe(here)
    const file = await readFileAside(page)
    if (isShown || file.length > 0) {
      expect(await countSealedRecords(file, paper.join(' '))).toBe(RECORDS)
    }
    return isShown
  })
})

/** Whose people are on this device; all of them have to be, and nobody else. */
async function findWhoIsHere(page: Page): Promise<number> {
  const count = page.getByRole('main').getByRole('status')
  await expect(count).toHaveText(`${PEOPLE}人`)
  const somebody = page.getByRole('main').getByRole('link', { name: /甲野|乙川/ })
  const name = await somebody.first().innerText()
  const here = SURNAMES.findIndex((surname) => name.includes(surname))
  await page.getByLabel('参加者をさがす').fill(SURNAMES[1 - here] ?? '')
  await expect(count).toHaveText(`${PEOPLE}人のうち 0人`)
  return here
}

async function countRows(page: Page): Promise<number> {
  const stored = await readStored(page)
  return stored.find(({ database, store }) => database === 'ayumi' && store === 'rows')?.count ?? 0
}

/** No one is there to choose a place: files go where the browser keeps files of its own. */
const putsFilesAside = () =>
  Reflect.set(globalThis, 'showSaveFilePicker', async () => {
    const folder = await navigator.storage.getDirectory()
    return folder.getFileHandle('backup', { create: true })
  })

const forgetFileAside = (page: Page) =>
  page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    await folder.removeEntry('backup').catch(() => undefined)
  })

async function readFileAside(page: Page): Promise<Buffer> {
  const base64 = await page.evaluate(async () => {
    const folder = await navigator.storage.getDirectory()
    const handle = await folder.getFileHandle('backup', { create: true })
    const bytes = new Uint8Array(await (await handle.getFile()).arrayBuffer())
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
  })
  return Buffer.from(base64, 'base64')
}
