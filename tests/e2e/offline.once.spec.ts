import { startAppServer } from '#support/app-server.ts'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answers,
  answersAll,
  beginsOnThisDevice,
  item,
  opensSheet,
  startsRound,
  submits,
  unlocks,
} from '#support/person.ts'
import { NO_SERVER } from '#support/trouble.ts'

test('after the server is gone: deep links, a new tab, a browser restart, work goes on up to the charts', async ({
  tablet,
  trouble,
}) => {
  test.setTimeout(120_000)
  trouble.expect(NO_SERVER)
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
  await submits(again)
  await opensSheet(again, '本人')
  await answersAll(again, () => 3, 3)
  await submits(again)

  // Nobody has looked at a chart on this device while there was a server.
  await again.getByRole('main').getByRole('link', { name: 'グラフ' }).first().tap()
  await expectsDrawnCharts(again, 1)
  await expect(again.getByRole('table').first()).toContainText('日常生活')
})
