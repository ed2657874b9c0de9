import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import papaparse from 'papaparse'
import { isAccessibleAsItIs } from '#support/accessible.ts'
import { choosesFile, makesBackup, opensBackup, savesToDownloads } from '#support/backups.ts'
import { expect, test } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice, choosesPassphrase } from '#support/person.ts'

const PAGE = pathToFileURL(resolve('dist/app/decrypt.html')).href

test('a backup opens on a disk without the app: as JSON, and as tables', async ({ page }) => {
  test.setTimeout(90_000)
  await savesToDownloads(page)
  const paper = await beginsOnThisDevice(page)
  // A spreadsheet would take this for a formula.
  await addsParticipant(page, { name: '=1+1', kana: 'やまだ' })
  await addsParticipant(page, { name: '山田, "花子"', kana: 'やまだ はなこ' })
  await opensBackup(page)
  const sealed = await makesBackup(page)
  await page.getByRole('radio', { name: /このファイルの合言葉/ }).check()
  await choosesPassphrase(page, '青い 傘を 三本 かりた')
  const withPassphrase = await makesBackup(page)

  const asked: string[] = []
  await page.goto(PAGE)
  page.on('request', (request) => asked.push(request.url()))
  await choosesFile(page, { ...sealed, content: sealed.content.subarray(0, -1) })
  await page.getByLabel('復旧用紙の10組の文字').fill(paper.join(' '))
  await page.getByRole('button', { name: '開く', exact: true }).tap()
  await expect(page.getByRole('alert')).toContainText('切れているか、変わっています')
  await choosesFile(page, sealed)
  await page.getByLabel('復旧用紙の10組の文字').fill('ABC')
  await page.getByRole('button', { name: '開く', exact: true }).tap()
  await expect(page.getByRole('alert')).toContainText('復旧キーとして読み取れません')
  await isAccessibleAsItIs(page, 'page that opens backups, refusing')
  await page.getByLabel('復旧用紙の10組の文字').fill(paper.join('\n').toLowerCase())
  await page.getByRole('button', { name: '開く', exact: true }).tap()
  await expect(page.getByRole('row', { name: /participant/ })).toContainText('2')
  await isAccessibleAsItIs(page, 'page that opens backups, opened')

  const records = JSON.parse(await saves(page, 'すべてを JSON で保存')) as {
    readonly type: string
    readonly id: string
    readonly fields: { readonly name: string }
  }[]
  const people = records.filter(({ type }) => type === 'participant')
  expect(people.map(({ fields }) => fields.name)).toEqual(['=1+1', '山田, "花子"'])
  const csv = await saves(page, 'participant を CSV で保存')
  expect(csv.startsWith('\uFEFFid,')).toBe(true)
  const { data } = papaparse.parse<Record<string, string>>(csv.slice(1).trimEnd(), { header: true })
  expect(data.map(({ id, name }) => [id, name])).toEqual([
    [people[0]?.id, "'=1+1"],
    [people[1]?.id, '山田, "花子"'],
  ])

  await choosesFile(page, withPassphrase)
  await page.getByLabel('このファイルの合言葉').fill('青い 傘を 三本 かりた')
  await page.getByRole('button', { name: '開く', exact: true }).tap()
  await expect(page.getByRole('row', { name: /participant/ })).toContainText('2')
  await page.getByRole('button', { name: 'English' }).tap()
  await expect(page.getByRole('heading', { name: 'Open a backup of Ayumi' })).toBeVisible()
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([])
})

test('the page that opens backups is at hand without a network, and comes as a file', async ({
  page,
  appServer,
}) => {
  const answer = await fetch(`${appServer.origin}/decrypt.html`)
  expect(answer.headers.get('content-disposition')).toBe('attachment')
  await page.goto('/')
  const cached = await page.evaluate(async () => {
    await navigator.serviceWorker.ready
    const found = await caches.match('/decrypt.html', { ignoreSearch: true })
    return found?.text()
  })
  expect(cached).toBe(await readFile('dist/app/decrypt.html', 'utf8'))
})

async function saves(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: button }).tap()
  return readFile(await (await downloading).path(), 'utf8')
}
