/**
 * A backup of a full device, and its restore on another: how long, and how much of the page's memory.
 * `BACKUP_YEARS=10 BENCH_MINUTES=60` takes ten years of sheets (240,000).
 */
import type { Page } from '@playwright/test'
import { PASSPHRASE } from '#support/person.ts'
import { openPage, withBrowser } from './browsers.ts'
import { deviceOf } from './devices.ts'
import { atMost, rounded } from './figures.ts'
import { PACES } from './paces.ts'

export const name = 'backup and restore'

const FILE_PASSPHRASE = '青い 傘を 三本 かりた'
const LIMIT_MB = 300
const LIMIT_MS = 30 * 60 * 1000

export async function run(): Promise<object> {
  const isLong = process.env['BACKUP_YEARS'] === '10'
  const full = await deviceOf(isLong ? 'tenYears' : 'fullYear')
  const fresh = await deviceOf('onePerson')
  const [pace] = PACES
  const backup = await withBrowser(full, async (browser) => {
    const page = await openAt(await openPage(browser, pace), '/settings/backup')
    return measure(page, async () => {
      await page.getByRole('radio', { name: /このファイルの合言葉/ }).check()
      const fields = page.getByRole('textbox', { name: /^合言葉/ })
      await fields.first().fill(FILE_PASSPHRASE)
      await fields.last().fill(FILE_PASSPHRASE)
      const downloading = page.waitForEvent('download', { timeout: LIMIT_MS })
      await page.getByRole('button', { name: 'バックアップをとる' }).tap()
      const file = `${full.folder}.age`
      await (await downloading).saveAs(file)
      return file
    })
  })
  const { check, restore } = await withBrowser(fresh, async (browser) => {
    const page = await openAt(await openPage(browser, pace), '/settings/restore')
    const check = await measure(page, async () => {
      await page.locator('input[type=file]').setInputFiles(backup.value)
      await page.getByLabel('このファイルの合言葉').fill(FILE_PASSPHRASE)
      await page.getByRole('button', { name: '何が変わるか確かめる' }).tap()
      await page.getByText('このファイルを復元すると').waitFor({ timeout: LIMIT_MS })
    })
    const restore = await measure(page, async () => {
      await page.getByRole('button', { name: '合わせて復元する' }).tap()
      await page.getByText('復元しました').waitFor({ timeout: LIMIT_MS })
    })
    return { check, restore }
  })
  return {
    sheets: isLong ? 240_000 : 24_000,
    backup: figuresOf(backup),
    check: figuresOf(check),
    restore: figuresOf(restore),
  }
}

async function openAt(page: Page, path: string): Promise<Page> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'showSaveFilePicker')
  })
  await page.goto(path)
  await page.getByLabel('合言葉', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'ロックを解除' }).tap()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

interface Measured<T> {
  readonly value: T
  readonly ms: number
  /** The most that the page's heap held, when it was looked at. */
  readonly heapMb: number
}

const LOOK_EVERY_MS = 200

async function measure<T>(page: Page, work: () => Promise<T>): Promise<Measured<T>> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  let heapMb = 0
  const look = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics')
    const used = metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0
    heapMb = Math.max(heapMb, used / 1024 ** 2)
  }
  const looking = setInterval(() => void look().catch(() => undefined), LOOK_EVERY_MS)
  const began = performance.now()
  try {
    const value = await work()
    return { value, ms: performance.now() - began, heapMb }
  } finally {
    clearInterval(looking)
    await devtools.detach()
  }
}

const figuresOf = ({ ms, heapMb }: Measured<unknown>) => ({
  seconds: rounded(ms / 1_000),
  heapMb: atMost(heapMb, LIMIT_MB),
})
