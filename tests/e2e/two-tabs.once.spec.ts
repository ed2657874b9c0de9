import type { Page } from '@playwright/test'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  item,
  opensSheet,
  startsRound,
  unlocks,
} from '#support/person.ts'

/*
 * Compare and swap in a real IndexedDB, where the transaction of a tap is committed at once: with
 * writes that overwrite what they find (`bulkPut` in storage/replace-rows.ts) this test fails.
 */
test('two tabs answer one draft at the same moment, again and again: nothing is lost', async ({
  page: left,
  context,
}) => {
  test.setTimeout(60_000)
  await beginsOnThisDevice(left)
  await addsParticipant(left, { name: '山田 花子', kana: 'やまだ はなこ' })
  await startsRound(left)
  await opensSheet(left, '支援員')
  await answers(left, 1, 1)
  await expect(left.getByText('保存済み')).toBeVisible()
  const right = await context.newPage()
  await right.goto(left.url())
  await unlocks(right)
  await expect(item(right, 1)).toBeVisible()

  await test.step('a finger on each', async () => {
    for (const no of [2, 4, 6, 8]) {
      await Promise.all([answers(left, no, LEFT), answers(right, no + 1, RIGHT)])
    }
  })
  await test.step('keys on each, as fast as they go', async () => {
    await Promise.all([answersByKeys(left, 10, 17, LEFT), answersByKeys(right, 18, 25, RIGHT)])
  })

  for (const tab of [left, right]) {
    await expect(tab.getByText('保存済み')).toBeVisible()
    await expect(tab.getByText('25 / 25')).toBeVisible()
  }
  await left.reload()
  await unlocks(left)
  await expect(left.getByText('25 / 25')).toBeVisible()
  for (const no of [2, 4, 6, 8, ...range(10, 17)]) {
    await expect(chosen(left, no, LEFT)).toBeChecked()
  }
  for (const no of [3, 5, 7, 9, ...range(18, 25)]) {
    await expect(chosen(left, no, RIGHT)).toBeChecked()
  }
})

/** What each tab answers. */
const LEFT = 2
const RIGHT = 3

/** One digit answers an item and goes on to the next. */
async function answersByKeys(page: Page, first: number, last: number, value: number) {
  await item(page, first).getByRole('radio').first().focus()
  for (let no = first; no <= last; no += 1) await page.keyboard.press(String(value))
}

const chosen = (page: Page, no: number, value: number) =>
  item(page, no).getByRole('radio', { name: new RegExp(` ${value}$`) })

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)
