/** The device does not keep what was typed: it is said, the text stays, and nothing is half-written. */
import type { Page } from '@playwright/test'
import { isAccessible } from '#support/accessible.ts'
import { expect, test } from '#support/e2e.ts'
import { addsParticipant, beginsOnThisDevice } from '#support/person.ts'

const NAME = '山田 花子'
const TYPED = '090-1111-2222（夕方なら出ます）'

const contact = (page: Page) => page.getByLabel('連絡先')
const saves = (page: Page) => page.getByRole('button', { name: '保存する' }).tap()
const failure = (page: Page) => page.getByRole('dialog', { name: '保存できませんでした' })

/** ms: for as long Chromium goes by the room it has found last. */
const ROOM_REMEMBERED = 31_000

/** Up to a form that holds what nobody has kept yet. */
async function typesAContact(page: Page): Promise<void> {
  await beginsOnThisDevice(page)
  await addsParticipant(page, { name: NAME, kana: 'やまだ はなこ' })
  await page.getByRole('link', { name: '編集' }).first().tap()
  await contact(page).fill(TYPED)
}

/** Back on the form, everything that was typed is there, and can be kept once the trouble is over. */
async function keepsItAfterAll(page: Page): Promise<void> {
  await expect(contact(page)).toHaveValue(TYPED)
  await saves(page)
  await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
  await page.reload()
}

test('a full device says so, hands out the text and a backup, and keeps it once there is room', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000)
  await context.grantPermissions(['clipboard-write'])
  await typesAContact(page)
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })
  await page.waitForTimeout(ROOM_REMEMBERED)
  await saves(page)
  await expect(failure(page)).toContainText('空き容量が足りません（QuotaExceededError）')
  await expect(failure(page).getByLabel('入力した内容')).toHaveValue(new RegExp(`連絡先: ${TYPED}`))
  await expect(failure(page).getByLabel('入力した内容')).toHaveValue(new RegExp(`氏名: ${NAME}`))
  await failure(page).getByRole('button', { name: 'コピーする' }).tap()
  await expect(failure(page).getByText('コピーしました。')).toBeVisible()
  await isAccessible(page, 'nothing kept, the device is full')

  await failure(page).getByRole('link', { name: 'バックアップをとる' }).tap()
  await page.getByRole('dialog').getByText('この画面にとどまる').tap()
  await failure(page).getByRole('button', { name: '画面にもどる' }).tap()
  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await keepsItAfterAll(page)
})

test('a browser that breaks off the write, or loses its connection, is not believed', async ({
  page,
}) => {
  await typesAContact(page)
  const troubles = [
    ['aborts', '端末が書き込みを受け付けませんでした（AbortError）'],
    ['fails', '端末が書き込みを受け付けませんでした（UnknownError）'],
    ['loses', 'この画面は、端末の記録につながらなくなりました（UnknownError）'],
  ] as const
  for (const [trouble, words] of troubles) {
    await page.evaluate(troubleInPage, trouble)
    await saves(page)
    await expect(failure(page)).toContainText(words)
    await expect(failure(page).getByLabel('入力した内容')).toHaveValue(new RegExp(TYPED))
    await page.evaluate(() => (Reflect.get(window, 'endTrouble') as () => void)())
    await failure(page).getByRole('button', { name: '画面にもどる' }).tap()
    await expect(contact(page)).toHaveValue(TYPED)
  }
  await page.evaluate(troubleInPage, 'fails' as const)
  await saves(page)
  await failure(page).getByRole('link', { name: 'バックアップをとる' }).tap()
  await page.getByRole('dialog').getByRole('button', { name: '保存せずに移る' }).tap()
  await expect(page.getByRole('heading', { level: 1, name: 'バックアップ' })).toBeVisible()
  await expect(failure(page)).toBeHidden()
})

test('a database that is taken away while one types takes no text along, and is missed', async ({
  page,
  context,
}) => {
  await typesAContact(page)
  const devtools = await context.newCDPSession(page)
  const { origin } = new URL(page.url())
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' })
  await expect(failure(page)).toContainText('この画面は、端末の記録につながらなくなりました')
  await expect(failure(page), 'nobody knows yet').not.toContainText('前に保存した記録も無事です')
  await expect(failure(page).getByLabel('入力した内容')).toHaveValue(new RegExp(TYPED))
  await failure(page).getByRole('button', { name: '画面にもどる' }).tap()
  await saves(page)
  await expect(failure(page), 'never a false 「保存しました」').toBeVisible()
  page.on('dialog', (dialog) => void dialog.accept())
  await failure(page).getByRole('button', { name: '開き直す' }).tap()
  await expect(
    page.getByRole('heading', { name: 'この端末の記録がなくなっています' }),
  ).toBeVisible()
})

test('a tab that holds an earlier database open is named, and waited for', async ({
  page,
  context,
}) => {
  const earlier = await context.newPage()
  // A page of the same origin without the app.
  await earlier.goto('/manifest.webmanifest')
  await earlier.evaluate(
    () =>
      new Promise<void>((resolve) => {
        // It does not hear that another tab waits, as a tab that the system has frozen.
        const request = indexedDB.open('ayumi', 10)
        request.addEventListener('upgradeneeded', () => {
          request.result.createObjectStore('records', { keyPath: 'id' })
          request.result.createObjectStore('device', { keyPath: 'key' })
        })
        request.addEventListener('success', () => resolve())
      }),
  )
  await page.goto('/')
  const blocked = page.getByRole('heading', { name: '別のタブで、前の版のあゆみが開いています' })
  await expect(blocked).toBeVisible()
  await isAccessible(page, 'blocked by an earlier version')
  await earlier.close()
  await expect(page.getByRole('button', { name: /^この端末で始める/ })).toBeVisible()
})

/** Runs in the page: what the next writes meet, until `endTrouble`. */
function troubleInPage(trouble: 'aborts' | 'fails' | 'loses'): void {
  const refuse = (message: string) => () => {
    throw new DOMException(message, 'UnknownError')
  }
  const [place, method, instead] = {
    // As a disk does it that fails when all is to be written.
    aborts: [
      IDBTransaction.prototype,
      'commit',
      function (this: IDBTransaction) {
        this.abort()
      },
    ],
    fails: [IDBObjectStore.prototype, 'add', refuse('Internal error.')],
    // In the words of Safari.
    loses: [IDBObjectStore.prototype, 'add', refuse('Connection to Indexed Database server lost.')],
  }[trouble] as [object, string, () => void]
  const real = Object.getOwnPropertyDescriptor(place, method) ?? {}
  Object.defineProperty(place, method, { ...real, value: instead })
  Object.assign(window, { endTrouble: () => Object.defineProperty(place, method, real) })
}
