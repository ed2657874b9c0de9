import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, expect, test as base, type BrowserContext } from '@playwright/test'
import { startAppServer } from '#support/app-server.ts'
import { LAUNCH_OPTIONS } from '#support/browser.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  item,
  opensSheet,
  startsRound,
  unlocks,
} from '#support/person.ts'

/** A tablet whose browser can be closed and opened again on the same profile. */
const test = base.extend<{ tablet: { open(): Promise<BrowserContext> } }>({
  tablet: async ({ viewport }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'ayumi-profile-'))
    const opened: BrowserContext[] = []
    await use({
      open: async () => {
        const context = await chromium.launchPersistentContext(profile, {
          ...LAUNCH_OPTIONS,
          viewport,
          locale: 'ja-JP',
          hasTouch: true,
        })
        opened.push(context)
        return context
      },
    })
    for (const context of opened) await context.close()
    await rm(profile, { recursive: true, force: true })
  },
})

test('after the server is gone: deep links, a new tab, a browser restart, and work goes on', async ({
  tablet,
}) => {
  test.setTimeout(120_000)
  const server = await startAppServer()
  const first = await tablet.open()
  const page = await first.newPage()
  await page.goto(server.origin)
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready
  })
  await beginsOnThisDevice(page, { origin: server.origin })
  await addsParticipant(page, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(page)
  await opensSheet(page, '支援員')
  await answers(page, 1, 2)
  await expect(page.getByText('保存済み')).toBeVisible()
  const sheetAddress = page.url()
  await server.stop()

  await page.reload()
  await unlocks(page)
  await answers(page, 2, 3)
  await expect(page.getByText('保存済み')).toBeVisible()

  const secondTab = await first.newPage()
  await secondTab.goto(sheetAddress)
  await unlocks(secondTab)
  await expect(item(secondTab, 2).getByRole('radio', { name: / 3$/ })).toBeChecked()
  await first.close()

  const second = await tablet.open()
  const again = await second.newPage()
  await again.goto(sheetAddress)
  await unlocks(again)
  await expect(item(again, 1).getByRole('radio', { name: / 2$/ })).toBeChecked()
  await expect(item(again, 2).getByRole('radio', { name: / 3$/ })).toBeChecked()
  await answers(again, 3, 4)
  await expect(again.getByText('保存済み')).toBeVisible()
  await again.getByRole('link', { name: '1回目にもどる' }).click()
  await again.getByRole('main').getByRole('link', { name: 'グラフ' }).first().click()
  await expect(again.getByRole('heading', { level: 1, name: 'グラフ' })).toBeVisible()
})
