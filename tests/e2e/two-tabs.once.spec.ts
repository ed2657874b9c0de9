import type { Page } from '@playwright/test'
import { isAccessibleAsItIs } from '#support/accessible.ts'
import { expect, test } from '#support/e2e.ts'
import {
  addsParticipant,
  answers,
  beginsOnThisDevice,
  item,
  locks,
  opensSheet,
  startsRound,
  unlocks,
} from '#support/person.ts'
import { readReleased } from '#support/released-databases.ts'
import { leavesReleased } from '#support/released-in-browser.ts'

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

/*
 * With a write door that writes over what it finds, 「つぎの職場」 is gone here without a word; with a lock
 * that does not wait for what is being written, the first save under way is.
 */
test('two tabs on one person: nothing is lost unseen, not by a save, a lock or a later version', async ({
  page: left,
  context,
}) => {
  // A device whose passphrase takes no time.
  await leavesReleased(left, readReleased(4))
  const right = await context.newPage()
  for (const tab of [left, right]) {
    await tab.goto('/')
    await unlocks(tab, RELEASED_PASSPHRASE)
    await tab.getByRole('link', { name: /山田 花子/ }).tap()
    await edits(tab)
  }

  await test.step('the same field and another one', async () => {
    await contact(left).fill('つぎの職場')
    await left.getByLabel('ふりがな').fill('やまだ はな')
    await contact(right).fill('母の電話')
    await right.getByLabel('報告書の呼び名').fill('Hさん')
    await saves(left)
    await expect(left.getByText(SAVED)).toBeVisible()
    await saves(right)
    const warning = right.getByRole('alert').filter({ hasText: '同じ欄が、ほかの画面で変わって' })
    await expect(warning).toContainText('連絡先：つぎの職場')
    await expect(warning, 'the button stands far below it').toBeInViewport()
    await expect(warning).toBeFocused()
    await expect(contact(right), 'what was typed stays').toHaveValue('母の電話')
    await isAccessibleAsItIs(right, 'a field that another tab has changed')
    await contact(right).fill('つぎの職場、母の電話')
    await saves(right)
    await expect(right.getByText(SAVED)).toBeVisible()
    await expect(left.getByText('つぎの職場、母の電話')).toBeVisible()
    await expect(right.getByText('やまだ はな · P-0001 · Hさん')).toBeVisible()
    await expect(left.getByText('やまだ はな · P-0001 · Hさん')).toBeVisible()
  })

  await test.step('one locks while the other saves: what takes a moment is kept', async () => {
    await savesDuringLock({ saving: right, locking: left, typed: '一つ目', sealingMs: 400 })
    await expect(left.getByText('一つ目')).toBeVisible()
  })
  await test.step('what takes longer than a lock may wait was never called saved', async () => {
    const shown = await showsOf(right, SAVED)
    await savesDuringLock({ saving: right, locking: left, typed: '二つ目', sealingMs: 20_000 })
    await expect(left.getByText('一つ目')).toBeVisible()
    expect(shown()).toBe(0)
  })

  await test.step('a later version opens the records: the earlier tab shows what was typed', async () => {
    await edits(left)
    await contact(left).fill('まだ保存していない')
    await opensLaterVersion(right)
    const failure = left.getByRole('dialog', { name: '保存できませんでした' })
    await expect(failure).toContainText('あゆみを開き直してください')
    await expect(failure.getByLabel('入力した内容')).toHaveValue(/連絡先: まだ保存していない/)
    left.on('dialog', (dialog) => void dialog.accept())
    await failure.getByRole('button', { name: '開き直す' }).tap()
    await expect(
      left.getByRole('heading', { name: 'この端末の記録は、新しい版のあゆみのものです' }),
    ).toBeVisible()
    await isAccessibleAsItIs(left, 'records of a later version')
  })
})

const RELEASED_PASSPHRASE = readReleased(4).passphrase
const SAVED = '山田 花子さんの情報を保存しました'

const contact = (page: Page) => page.getByLabel('連絡先')
const edits = (page: Page) => page.getByRole('link', { name: '編集' }).first().tap()
const saves = (page: Page) => page.getByRole('button', { name: '保存する' }).tap()

interface Race {
  readonly saving: Page
  readonly locking: Page
  readonly typed: string
  /** How long the device takes to seal a record. */
  readonly sealingMs: number
}

/** Afterwards both tabs are on the person again, unlocked. */
async function savesDuringLock({ saving, locking, typed, sealingMs }: Race): Promise<void> {
  await edits(saving)
  await contact(saving).fill(typed)
  await saving.evaluate((ms) => {
    const encrypt = crypto.subtle.encrypt.bind(crypto.subtle)
    SubtleCrypto.prototype.encrypt = async (...parts) => {
      await new Promise((resolve) => setTimeout(resolve, ms))
      return encrypt(...parts)
    }
  }, sealingMs)
  await saves(saving)
  await locks(locking)
  for (const page of [saving, locking]) {
    await expect(page.getByRole('heading', { name: 'ロックされています' })).toBeVisible()
    await unlocks(page, RELEASED_PASSPHRASE)
  }
}

/** How often the page has shown these words from now on, until it is loaded anew. */
async function showsOf(page: Page, words: string): Promise<() => number> {
  let times = 0
  await page.exposeFunction('heard', () => (times += 1))
  await page.evaluate((text) => {
    new MutationObserver(() => {
      if (document.body.innerText.includes(text)) (Reflect.get(window, 'heard') as () => void)()
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  }, words)
  return () => times
}

/** As a later version of the app does it in its own tab. */
const opensLaterVersion = (page: Page): Promise<void> =>
  page.goto('/manifest.webmanifest').then(() =>
    page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('ayumi', 50)
          opening.addEventListener('success', () => {
            opening.result.close()
            resolve()
          })
        }),
    ),
  )

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
