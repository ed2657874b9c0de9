/* The whole main job without a finger or a mouse. */
import type { Page } from '@playwright/test'
import { expectsDrawnCharts } from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import { createKeyboard } from '#support/keyboard.ts'
import {
  findAskedGroups,
  item,
  PASSPHRASE,
  readsRecoverySheet,
  triesTheSample,
  type Lane,
} from '#support/person.ts'

test('the main job by keyboard alone, from the first start to the unlocked charts', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const keyboard = createKeyboard(page)
  const { button, link, title } = named(page)

  await page.goto('/')
  await keyboard.press(button(/この端末で始める/))
  await keyboard.type(page.getByLabel('事業所・団体の名前'), '就労支援センター ほしぞら')
  await keyboard.type(page.getByLabel('あなたの名前'), '佐藤 一郎')
  await keyboard.type(page.getByLabel(/^合言葉/).first(), PASSPHRASE)
  await keyboard.type(page.getByLabel('合言葉（もう一度）'), PASSPHRASE)
  await page.keyboard.press('Enter')
  const groups = await readsRecoverySheet(page)
  await keyboard.sees(button('用紙を用意しました'))
  await keyboard.press(button('用紙を用意しました'))
  await keyboard.sees(title(/確かめ/))
  for (const { field, group } of await findAskedGroups(page, groups)) {
    await keyboard.type(field, group)
  }
  await keyboard.press(button('始める'))
  await keyboard.sees(title('参加者'))

  await keyboard.press(link('参加者を追加').first())
  await keyboard.sees(title('参加者を追加'))
  await keyboard.type(page.getByLabel(/^氏名/), '山田 花子')
  await keyboard.press(button('保存する'))
  await keyboard.sees(title('山田 花子'))

  await keyboard.press(button('新しい回を始める').first())
  const dialog = page.getByRole('dialog')
  await keyboard.sees(dialog)
  await keyboard.press(dialog.getByRole('button', { name: '始める', exact: true }))
  await keyboard.sees(title(/1回目/))

  for (const [lane, value] of [
    ['支援員', 2],
    ['本人', 3],
  ] as const) {
    await keyboard.press(laneOf(page, lane).getByRole('link', { name: 'シートを記入' }))
    await keyboard.sees(title(`${lane}のシート`))
    await keyboard.goTo(item(page, 1).getByRole('radio').first())
    for (let no = 1; no <= 25; no += 1) await page.keyboard.press(String(value))
    await expect(page.getByText('25 / 25')).toBeVisible()
    await expect(button('提出する')).toBeFocused()
    await page.keyboard.press('Enter')
    await keyboard.sees(dialog)
    await keyboard.press(dialog.getByRole('button', { name: '提出する' }))
    await keyboard.sees(title(/1回目/))
  }

  await expect(page.getByRole('heading', { name: '本人と支援員の回答' })).toBeVisible()
  await keyboard.goTo(page.getByRole('tab').first())
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('tab').nth(1)).toBeFocused()
  await expect(page.getByRole('tab').nth(1)).toHaveAttribute('aria-selected', 'true')

  await keyboard.press(page.getByRole('main').getByRole('link', { name: 'グラフ' }).first())
  await keyboard.sees(title('グラフ'))
  await expectsDrawnCharts(page, 1)

  await keyboard.press(button('ロック'))
  await keyboard.sees(page.getByRole('heading', { name: 'ロックされています' }))
  await keyboard.type(page.getByLabel('合言葉', { exact: true }), PASSPHRASE)
  await page.keyboard.press('Enter')
  await keyboard.sees(title('グラフ'))
})

test('an interview by keyboard alone, from the chart to the papers and out again', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const keyboard = createKeyboard(page)
  const { button, link } = named(page)
  const next = button('つぎへ')
  /** Every screen begins at its heading, with the ways after it. */
  const isAt = (title: string) =>
    expect(page.getByRole('heading', { level: 1, name: title })).toBeFocused()
  await triesTheSample(page)
  await keyboard.type(page.getByLabel('参加者をさがす'), 'Bさん')
  await keyboard.press(page.getByRole('main').getByRole('link', { name: /· Bさん/ }))
  await keyboard.press(link(/^\d+回目/).first())
  await keyboard.press(link('面談'))

  await isAt('グラフを見る')
  const numbers = page.getByText('数字で見る')
  await keyboard.press(numbers)
  await keyboard.sees(page.getByRole('table'))
  await keyboard.press(button('全画面'))
  await expect(button('全画面をやめる')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(button('全画面')).toBeFocused()

  await keyboard.press(next)
  await isAt('ふたりの見方')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByText('見方がちがうところ　2 / 5')).toBeVisible()
  await isAt('ふたりの見方')
  await keyboard.press(button('3 1回目からの変化'))
  await isAt('1回目からの変化')
  await keyboard.press(next)

  await isAt('協同評価')
  await keyboard.goTo(item(page, 1).getByRole('radio').first())
  await page.keyboard.press('Space')
  await expect(item(page, 1).getByRole('radio').first()).toBeChecked()
  await keyboard.press(next)
  await isAt('協同評価')
  await expect(item(page, 2)).toBeVisible()
  await keyboard.press(button('5 目標とつぎにすること'))

  await isAt('目標とつぎにすること')
  await keyboard.type(page.getByLabel('目標', { exact: true }), '週に3日 通う')
  await keyboard.type(page.getByRole('textbox', { name: '次回の予定日' }), '令和元年')
  await keyboard.press(next)
  await expect(page.getByRole('alert')).toBeFocused()
  await keyboard.type(page.getByRole('textbox', { name: '次回の予定日' }), 'R20.12.1')
  await expect(page.getByText('2038年12月1日')).toBeVisible()
  await keyboard.press(next)

  await isAt('印刷する')
  await keyboard.goTo(button('本人に渡すページを印刷'))
  await keyboard.press(next)
  await isAt('印刷する')
  await keyboard.goTo(button('面談の記録を印刷'))
  await expect(page.getByRole('article').getByText('週に3日 通う')).toBeVisible()
  expect(await keyboard.goAround()).toBeGreaterThan(3)
  await keyboard.press(link('面談を終わる'))
  await keyboard.sees(page.getByRole('heading', { level: 1, name: /4回目$/ }))
})

test('the skip link leads past the navigation, and no page of the sample holds the focus', async ({
  page,
}) => {
  const keyboard = createKeyboard(page)
  await triesTheSample(page)
  for (const path of ['/participants/new', '/settings', '/settings/display', '/settings/packs']) {
    await page.goto(path)
    await keyboard.sees(page.getByRole('heading', { level: 1 }))
    expect(await keyboard.goAround(), path).toBeGreaterThan(3)
    const skip = page.getByRole('link', { name: '本文へ' })
    await keyboard.press(skip)
    await expect(page.getByRole('main')).toBeFocused()
    await keyboard.tab()
    await expect(page.getByRole('main').locator(':focus'), path).toHaveCount(1)
  }
})

test('the focus stays on the page when something is refused, put away or taken back', async ({
  page,
}) => {
  test.setTimeout(60_000)
  const keyboard = createKeyboard(page)
  const { button, link, title } = named(page)
  const dialog = page.getByRole('dialog')
  await triesTheSample(page)

  await keyboard.press(link('参加者を追加').first())
  await keyboard.press(button('保存する'))
  await expect(page.getByRole('alert')).toBeFocused()
  await keyboard.press(
    page.getByRole('alert').getByRole('link', { name: '氏名を入力してください' }),
  )
  await expect(page.getByLabel(/^氏名/)).toBeFocused()
  await page.keyboard.insertText('山田 花子')
  await keyboard.press(button('保存する'))
  await keyboard.sees(title('山田 花子'))

  await keyboard.press(button('メモを書く'))
  await expect(page.getByLabel('メモ', { exact: true })).toBeFocused()
  await page.keyboard.insertText('見学に来た')
  await keyboard.press(button('保存する'))
  await keyboard.sees(page.getByText('見学に来た'))
  await keyboard.press(button(/のメモをしまう$/))
  await keyboard.sees(page.getByText('メモをしまいました'))
  await page.keyboard.press('F8')
  await keyboard.press(button('元に戻す'))
  await keyboard.sees(button(/のメモをしまう$/))

  await keyboard.press(button('同意を記録'))
  await keyboard.press(button('保存する'))
  await keyboard.sees(page.getByRole('alert'))
  await keyboard.press(button('やめる'))
  await expect(button('同意を記録')).toBeFocused()

  await keyboard.press(button('新しい回を始める').first())
  await keyboard.press(dialog.getByRole('button', { name: '始める', exact: true }))
  await keyboard.sees(title(/1回目/))
  await keyboard.press(laneOf(page, '本人').getByRole('link', { name: 'シートを記入' }))
  await keyboard.goTo(item(page, 1).getByRole('radio').first())
  await page.keyboard.press('3')
  await keyboard.press(button('破棄'))
  await keyboard.sees(dialog)
  await page.keyboard.press('Escape')
  await expect(button('破棄')).toBeFocused()
  await keyboard.press(button('破棄'))
  await keyboard.type(dialog.getByRole('textbox'), '選びまちがい')
  await keyboard.press(dialog.getByRole('button', { name: /破棄する/ }))
  await expect(dialog).toBeHidden()
  await keyboard.sees(page.getByRole('heading', { level: 1 }))

  await keyboard.press(
    link(/ページ$/)
      .or(link(/にもどる$/))
      .first(),
  )
  await keyboard.sees(page.getByRole('heading', { level: 1 }))
})

/** Controls by their whole name, pages by their title. */
const named = (page: Page) => ({
  button: (name: string | RegExp) => page.getByRole('button', { name, exact: true }),
  link: (name: string | RegExp) => page.getByRole('link', { name, exact: true }),
  title: (name: string | RegExp) => page.getByRole('heading', { level: 1, name }),
})

const laneOf = (page: Page, lane: Lane) => page.getByRole('region', { name: lane, exact: true })
