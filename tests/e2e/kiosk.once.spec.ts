import type { Page } from '@playwright/test'
import { LANGUAGES } from '#i18n/messages.ts'
import { isAccessible } from '#support/accessible.ts'
import { expect, test } from '#support/e2e.ts'
import {
  begins,
  choose,
  HANAKO,
  handsOver,
  kiosk,
  next,
  SAOTOME,
  setsUp,
  words,
} from '#support/in-hands.ts'
import { triesTheSample, unlocks } from '#support/person.ts'

const IN_HANDS = { target: 64 }

/** Beside the sample's hand-overs comes one that nothing can read. */
const spoilsHandover = (page: Page) =>
  page.evaluate(async () => {
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.open('ayumi-sample')
      request.addEventListener('error', () => reject(new Error('not opened')))
      request.addEventListener('success', () => {
        const transaction = request.result.transaction('device', 'readwrite')
        transaction.objectStore('device').put({ key: 'handover/spoilt', value: 'spoilt' })
        transaction.addEventListener('complete', () => {
          request.result.close()
          resolve()
        })
      })
    })
  })

/** From now on the disk refuses whatever is to be kept. Returns how it gets room again. */
async function fillDisk(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    const wasPut = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put') ?? {}
    const put = () => {
      throw new DOMException('disk full', 'QuotaExceededError')
    }
    Object.defineProperty(IDBObjectStore.prototype, 'put', { ...wasPut, value: put })
    Object.assign(window, {
      freeDisk: () => Object.defineProperty(IDBObjectStore.prototype, 'put', wasPut),
    })
  })
  return () => page.evaluate(() => (Reflect.get(window, 'freeDisk') as () => void)())
}

test.describe('a tablet in the participant’s hands', () => {
  test('goes to two people in a row and comes back with both sheets', async ({ page }) => {
    test.setTimeout(90_000)
    await setsUp(page, '/')
    await page.getByRole('link', { name: '参加者', exact: true }).tap()
    await page.getByRole('link', { name: '本人に渡す' }).tap()
    for (const { name } of [HANAKO, SAOTOME]) {
      await page.getByRole('button', { name: `${name}さんを加える` }).tap()
    }
    await page.getByText('ふりがな', { exact: true }).tap()
    await page.getByRole('button', { name: '2人に順番に渡す' }).tap()

    await expect(page.getByRole('heading', { name: '日向 花子さんですか' })).toBeVisible()
    await begins(page)
    // This browser has no voice of its own, so that none is offered.
    await expect(page.getByRole('button', { name: words('読み上げる') })).toHaveCount(0)
    await choose(page, 4)
    await next(page)
    await choose(page, 'declined')
    for (let no = 2; no <= 24; no += 1) await next(page)
    await page.getByRole('button', { name: words('見なおしへ') }).tap()
    await expect(page.getByText('答えていない質問が 24問あります')).toBeVisible()
    await page.getByRole('button', { name: /^3 / }).tap()
    await choose(page, 2)
    await page.getByRole('button', { name: words('見なおしへ') }).tap()
    await page.getByRole('button', { name: 'おわる' }).tap()
    await expect(page.getByRole('heading', { name: 'ありがとうございました' })).toBeVisible()
    await expect(page.getByText('支援員に渡してください')).toBeVisible()

    await page.getByRole('button', { name: words('支援員が受け取る') }).tap()
    await unlocks(page)
    await expect(page.getByText('日向 花子さん　2/25問に回答')).toBeVisible()
    // Between two people there is nothing of staff on screen.
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await page.getByRole('button', { name: '渡す', exact: true }).tap()

    await expect(page.getByRole('heading', { name: '早乙女 千鶴子さんですか' })).toBeVisible()
    await begins(page)
    await choose(page, 1)
    await expect(page.getByText('保存しました')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('radio', { name: / 1$/ })).toBeChecked()
    await kiosk(page).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'かわる' }).tap()
    await expect(page.getByText('このタブレットは、本人に渡しているところです')).toBeVisible()
    await page.getByRole('button', { name: '答えにもどる' }).tap()
    await expect(page.getByRole('radio', { name: / 1$/ })).toBeChecked()
    await kiosk(page).tap()
    await page.getByRole('dialog').getByRole('button', { name: 'かわる' }).tap()
    await unlocks(page)
    await expect(page.getByText('途中 1/25')).toBeVisible()
    await page.getByRole('button', { name: '破棄', exact: true }).tap()
    await page.getByRole('dialog').getByRole('button', { name: '破棄' }).tap()
    await expect(page.getByText('理由を、2000文字まで')).toBeVisible()
    await page.getByLabel(/^破棄する理由/).fill('体調がわるくなった')
    await page.getByRole('dialog').getByRole('button', { name: '破棄' }).tap()
    // Nobody is left to wait for: the screens of staff are there.
    await page.getByRole('link', { name: '参加者', exact: true }).tap()
    await page.getByRole('link', { name: /日向 花子/ }).tap()
    await page.getByRole('link', { name: /1回目/ }).tap()
    const lane = page.getByRole('region', { name: '本人', exact: true })
    await expect(lane).toContainText('提出済み')
    await expect(lane).toContainText('本人がひとりで記入')
    await expect(lane).toContainText('未回答 23問')
  })

  test('is easy to read, in every language, and read aloud by a voice of its own', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await page.addInitScript(() => {
      const said: string[] = []
      const voice = { localService: true, lang: 'ja-JP', name: 'Kyoko' }
      const stub = Object.assign(new EventTarget(), {
        getVoices: () => [{ localService: false, lang: 'ja-JP' }, voice],
        speak: ({ text }: { text: string }) => said.push(text),
        cancel: () => undefined,
      })
      Object.defineProperty(window, 'speechSynthesis', { value: stub })
      Object.defineProperty(window, 'SpeechSynthesisUtterance', {
        value: class extends EventTarget {
          readonly text: string
          constructor(text: string) {
            super()
            this.text = text
          }
        },
      })
      Object.assign(window, { said })
    })
    await triesTheSample(page)
    await page.getByRole('link', { name: '本人に渡す' }).tap()
    await page.getByRole('list', { name: '見つかった人' }).getByRole('button').first().tap()
    await page.getByLabel('シートの種類').selectOption({ label: 'サンプル評価シート（25問）' })
    await isAccessible(page, 'preparing a hand-over')
    await page.getByRole('button', { name: '本人に渡す' }).tap()
    await expect(page.getByRole('button', { name: 'はい、わたしです' })).toBeVisible()
    await isAccessible(page, 'greeting', IN_HANDS)
    await begins(page)
    await isAccessible(page, 'item', IN_HANDS)
    await expect(page.getByRole('main')).toMatchAriaSnapshot(`
      - main:
        - heading /質 ?問 1 \\/ 25/ [level=1]
        - group /^1 夜 ?、/:
          - button /読 ?み ?上 ?げる/
          - radio /そう ?思 ?う 4/
          - radio /だいたい/
          - radio /あまり/
          - radio /まったく/
          - radio "わからない・こたえたくない"
    `)
    await page.getByRole('button', { name: words('読み上げる') }).tap()
    const said = () => page.evaluate(() => Reflect.get(window, 'said') as string[])
    expect((await said()).at(-1)).toContain('夜、布団に入ると無理なく眠れている。そう思う。')
    await page.getByRole('button', { name: words('見やすくする') }).tap()
    await isAccessible(page, 'easier to read', IN_HANDS)
    await page.getByText('English').tap()
    await page.getByRole('button', { name: 'Close' }).last().tap()
    await expect(page.getByRole('heading', { name: 'Question 1 / 25' })).toBeVisible()
    await page.getByRole('button', { name: 'Easier to read' }).tap()
    await page.getByText('やさしい').tap()
    await page
      .getByRole('button', { name: /閉 ?じる/ })
      .last()
      .tap()
    await page.getByRole('button', { name: words('声で 読む') }).tap()
    expect((await said()).at(-1)).toContain('夜、ふとんに入ると、よくねむれます。')
    for (let no = 1; no <= 24; no += 1) await next(page)
    await page.getByRole('button', { name: /答 ?え ?を 見 ?る/ }).tap()
    await isAccessible(page, 'review', IN_HANDS)
    await page.getByRole('button', { name: 'おわる' }).tap()
    await expect(page.getByRole('heading', { name: 'ありがとうございました' })).toBeVisible()
    // The sample has no lock to come to: what was not answered stands at the desk.
    await spoilsHandover(page)
    await page.getByRole('button', { name: /支援員/ }).tap()
    await expect(page.getByText('答えなしで終了')).toBeVisible()
    await expect(page.getByText('開けないシートが1件あります')).toBeVisible()
    await isAccessible(page, 'desk')
    const spoilt = page.getByRole('listitem').filter({ hasText: 'だれのシートか分かりません' })
    await spoilt.getByRole('button', { name: '破棄' }).tap()
    await isAccessible(page, 'setting aside what does not open')
    await page.getByLabel(/^破棄する理由/).fill('開けない')
    await page.getByRole('dialog').getByRole('button', { name: '破棄' }).tap()
    await expect(page.getByText('開けないシートを一覧から外しました')).toBeVisible()
    await expect(spoilt).toHaveCount(0)
    await expect(page.getByText('答えなしで終了')).toBeVisible()
  })

  test('says when an answer could not be kept, and leads nobody away from it unawares', async ({
    page,
  }) => {
    test.setTimeout(120_000)
    await setsUp(page, '/')
    await handsOver(page)
    await page.getByRole('button', { name: 'ちがいます' }).tap()
    await expect(page.getByText('このタブレットを、支援員に渡してください')).toBeVisible()
    await isAccessible(page, 'greeting of somebody else', IN_HANDS)
    await begins(page)
    await choose(page, 4)
    await expect(page.getByText('保存しました')).toBeVisible()
    await next(page)
    const freeDisk = await fillDisk(page)
    await choose(page, 2)
    const refusal = page.getByRole('alert')
    await expect(refusal).toContainText('答えを保存できませんでした')
    await expect(page.getByText('保存しました')).toBeHidden()
    await isAccessible(page, 'item that was not kept', IN_HANDS)

    await kiosk(page).tap()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('その答えは消えます')
    await isAccessible(page, 'way to staff, with an answer not kept', IN_HANDS)
    await dialog.getByRole('button', { name: 'つづける' }).last().tap()
    // Staff unlock in another tab: this one still holds what is nowhere else.
    const other = await page.context().newPage()
    await other.goto('/')
    await unlocks(other)
    await expect(refusal).toBeVisible()
    await other.close()

    await freeDisk()
    await page.getByRole('button', { name: 'もう一度保存する' }).tap()
    await expect(page.getByText('保存しました')).toBeVisible()
    await kiosk(page).tap()
    await expect(dialog).toContainText('ここまでの答えは、残っています')
    await isAccessible(page, 'way to staff', IN_HANDS)
    await dialog.getByRole('button', { name: 'かわる' }).tap()
    await expect(page.getByText('このタブレットは、本人に渡しているところです')).toBeVisible()
    await isAccessible(page, 'lock screen in a participant’s hands')
    await page.getByRole('button', { name: '答えにもどる' }).tap()
    await expect(page.getByRole('radio', { name: / 2$/ })).toBeChecked()
  })

  test('a way to staff that is taken as the disk begins to refuse stays where it is', async ({
    page,
  }) => {
    await setsUp(page, '/')
    await handsOver(page)
    await begins(page)
    await kiosk(page).tap()
    const dialog = page.getByRole('dialog')
    await expect(dialog).toContainText('ここまでの答えは、残っています')
    await fillDisk(page)
    await dialog.getByRole('button', { name: 'かわる' }).tap()
    await expect(page.getByRole('alert')).toContainText('答えを保存できませんでした')
    await kiosk(page).tap()
    await dialog.getByRole('button', { name: '消えてもかわる' }).tap()
    await expect(page.getByText('このタブレットは、本人に渡しているところです')).toBeVisible()
  })

  test('says its thanks in every language', async ({ page }) => {
    test.setTimeout(120_000)
    await triesTheSample(page)
    for (const language of LANGUAGES) {
      await page.goto('/handover')
      await page.getByRole('list', { name: '見つかった人' }).getByRole('button').nth(1).tap()
      await choose(page, language)
      await page.getByRole('button', { name: '本人に渡す' }).tap()
      await page.locator('[data-place="kiosk"]').waitFor()
      await page.getByRole('main').getByRole('button').first().tap()
      await choose(page, 3)
      const forward = page.locator('footer button').last()
      while (await page.getByRole('radio').first().isVisible()) await forward.tap()
      await forward.tap()
      const ended = language === 'en' ? 'Thank you' : 'ありがとうございました'
      await expect(page.getByRole('heading', { name: ended })).toBeVisible()
      await isAccessible(page, `thanks, ${language}`, { ...IN_HANDS, speaks: 'its own' })
      await page.getByRole('main').getByRole('button').tap()
      await page.getByRole('button', { name: '支援員の画面へ' }).tap()
    }
  })
})
