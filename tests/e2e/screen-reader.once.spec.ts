/* What a screen reader is given to say: words, order, state. Of the screens that carry the main job. */
import type { Page } from '@playwright/test'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import { langOf } from '#i18n/locale.tsx'
import { LANGUAGES } from '#i18n/messages.ts'
import { createWardrobe } from '#support/looks.ts'
import { item, opensSheet, startsRound, triesTheSample } from '#support/person.ts'

test('the sheet as a list: head, progress, then each item one radio group with number and text', async ({
  page,
}) => {
  await opensNewSheet(page)
  await item(page, 1).getByRole('radio').first().focus()
  await page.keyboard.press('2')
  await expect(page.getByText('保存済み')).toBeVisible()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - link "1回目にもどる"
    - heading "支援員のシート" [level=1]
    - region "記入欄":
      - textbox "記入日"
      - button "カレンダーから選ぶ"
      - status
      - group "就労状況":
        - radio "就労中"
        - radio "無職" [checked]
      - textbox "支援員名"
    - paragraph: /答えかた 4 そう思う 3 だいたいそう思う/
    - progressbar "回答した設問"
    - text: 保存済み
    - group "表示":
      - button "一覧" [pressed]
      - button "1問ずつ"
    - button "提出する"
    - group "1 就寝、起床時間がばらばらである":
      - button "設問1の回答を取り消す"
      - radio "そう思う 4"
      - radio "だいたいそう思う 3"
      - radio "あまりそう思わない 2" [checked]
      - radio "まったくそう思わない 1"
    - group "2 規則正しく食事をとっている":
      - radio "そう思う 4"
      - radio "だいたいそう思う 3"
      - radio "あまりそう思わない 2"
      - radio "まったくそう思わない 1"
    - group "3 約束の時間を守り行動することができる"
  `)
  await expect(page.getByRole('progressbar')).toHaveJSProperty('value', 1)

  const groups = page.getByRole('group', { name: /^\d+ / })
  await expect(groups).toHaveCount(25)
  const radioNames = await groups.evaluateAll((all) =>
    all.map((group) => [
      ...new Set(
        [...group.querySelectorAll<HTMLInputElement>('[type=radio]')].map(({ name }) => name),
      ),
    ]),
  )
  expect(radioNames.filter(({ length }) => length !== 1)).toEqual([])
  expect(new Set(radioNames.flat()).size).toBe(25)
})

test('one item a screen: the item, its answers, where one is, the ways on; then the rest', async ({
  page,
}) => {
  await opensNewSheet(page)
  await page.getByRole('button', { name: '1問ずつ' }).tap()
  await page.getByRole('button', { name: 'つぎへ' }).tap()
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "支援員のシート" [level=1]
    - progressbar "回答した設問"
    - group "表示":
      - button "一覧"
      - button "1問ずつ" [pressed]
    - button "提出する"
    - group "2 規則正しく食事をとっている":
      - radio "そう思う 4"
      - radio "だいたいそう思う 3"
      - radio "あまりそう思わない 2"
      - radio "まったくそう思わない 1"
    - button "もどる"
    - text: 設問 2 / 25
    - button "つぎへ"
    - group: 記入日・就労状況・支援員名
  `)
  await expect(item(page, 2).locator(':focus')).toHaveCount(1)
})

test('a chart is a sentence, and its table says in order what it draws', async ({ page }) => {
  await triesTheSample(page)
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await expectsDrawnCharts(page, 5)
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - heading "グラフ" [level=1]
    - group "グラフの細かさ":
      - radio "3 領域"
      - radio "10 詳細" [checked]
      - radio "16 指標"
      - radio "25 設問"
    - heading "本人と支援員の見方" [level=2]
    - combobox "どの回を見ますか":
      - option /7回目/ [selected]
    - list:
      - listitem: /本人/
      - listitem: /支援員/
      - listitem: /協同/
    - img /^7回目の本人・支援員・協同の得点を、10の軸で重ねたレーダーチャート。いちばんずれているのは「.+」で、本人のほうが 1\\.00 高い評価。$/
    - heading "認識のずれが大きいところ" [level=3]
    - heading "設問で見ると" [level=4]
    - list:
      - listitem:
        - paragraph: 9 あいさつやお礼の言葉を、自分から口にしている
        - paragraph: 本人は「そう思う」、支援員から見ると「だいたいそう思う」
        - paragraph: 本人のほうが 1 高い評価
    - table "7回目の得点と認識のずれ":
      - caption
      - rowgroup:
        - row:
          - columnheader "項目"
          - columnheader "本人"
          - columnheader "支援員"
          - columnheader "協同"
          - columnheader "認識のずれ 支援員 − 本人"
      - rowgroup:
        - row:
          - rowheader "生活リズム"
          - cell "3.33 3/3問"
          - cell "3.33 3/3問"
          - cell "3.33 3/3問"
          - cell "0.00"
    - heading "2つの回をくらべる" [level=2]
    - img /レーダーチャート/
    - table /得点の変化/
  `)
  const sentences = await page
    .getByRole('img')
    .evaluateAll((all) => all.map((one) => one.ariaLabel))
  expect(sentences).toHaveLength(5)
  expect(new Set(sentences).size).toBe(5)
})

test('what is refused is said at once, in a summary and with each field', async ({ page }) => {
  await triesTheSample(page)
  await page.getByRole('link', { name: '参加者を追加' }).first().tap()
  await page.getByLabel('生年月日').fill('きのう')
  await page.getByRole('button', { name: '保存する' }).tap()
  const summary = page.getByRole('alert')
  await expect(summary).toBeFocused()
  await expect(summary).toMatchAriaSnapshot(`
    - alert:
      - paragraph: 入力に誤りがあります
      - list:
        - listitem:
          - link "氏名を入力してください"
        - listitem:
          - link /生年月日/
  `)
  for (const [label, problem] of [
    [/^氏名/, /氏名を入力してください/],
    [/^生年月日/, /読み取れません|書いてください|入力してください/],
  ] as const) {
    const field = page.getByLabel(label)
    await expect(field).toHaveAttribute('aria-invalid', 'true')
    await expect(field).toHaveAccessibleDescription(problem)
  }
})

test('what is done is said politely, in a region that was there before', async ({ page }) => {
  await triesTheSample(page)
  const said = page.getByRole('region', { name: /^お知らせ/ }).locator('[aria-live="polite"]')
  await expect(said).toHaveCount(1)
  await expect(said).toBeEmpty()
  await page.getByRole('button', { name: 'ロック', exact: true }).tap()
  await expect(said).toContainText('サンプル')
})

test('the page says in which language it speaks, each language of the list in its own', async ({
  page,
}) => {
  await triesTheSample(page)
  await page.goto('/settings/display')
  await expect(page.getByRole('radio')).not.toHaveCount(0)
  const wardrobe = await createWardrobe(page)
  for (const language of LANGUAGES) {
    await wardrobe.speak(language)
    await expect(page.locator('html')).toHaveAttribute('lang', langOf(language))
    const own = page.locator(`label:has([value="${language}"]) [lang]`)
    await expect(own).toHaveAttribute('lang', langOf(language))
  }
})

test('the wording of a sheet is Japanese, and says so on an English screen', async ({ page }) => {
  await opensNewSheet(page)
  await (await createWardrobe(page)).speak('en')
  const first = page.getByRole('group', { name: /^1 / })
  const langAt = (text: string) =>
    first
      .getByText(text)
      .first()
      .evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))
  expect(await langAt('就寝、起床時間がばらばらである')).toBe('ja')
  expect(await langAt('だいたいそう思う')).toBe('ja')
})

async function opensNewSheet(page: Page): Promise<void> {
  await triesTheSample(page)
  await page.getByLabel('参加者をさがす').fill('P-0001')
  await page
    .getByRole('main')
    .getByRole('link', { name: /P-0001/ })
    .tap()
  await startsRound(page)
  await opensSheet(page, '支援員')
}
