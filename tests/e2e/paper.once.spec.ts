import type { Page } from '@playwright/test'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import { isAccessible } from '#support/accessible.ts'
import { changeSettings } from '#support/app-settings.ts'
import { expect, test } from '#support/e2e.ts'
import { READING_LOOKS } from '#support/looks.ts'
import { readPdf } from '#support/pdf.ts'
import { startsRound, triesTheSample } from '#support/person.ts'
import { findUnmarkedJapanese } from '#support/spoken.ts'

const A4 = [210, 297]
const HEADINGS = '番号設問4そう思う3だいたいそう思う2あまりそう思わない1まったくそう思わない'
const BOXES = '4321'

for (const { pack, pages, isPlain = false } of [
  { pack: gn25, pages: 1 },
  { pack: ts59, pages: 2 },
  { pack: sample25, pages: 1 },
  { pack: sample25, pages: 1, isPlain: true },
]) {
  const words = isPlain ? 'in plain words' : 'as it is worded'
  test(`${pack.title}, ${words}, is a blank form on paper: black on white, no item cut`, async ({
    page,
  }) => {
    test.setTimeout(60_000)
    await triesTheSample(page)
    await opensForm(page, pack.title)
    if (isPlain) await page.getByText('やさしい日本語').tap()
    // The other forms differ in their items alone.
    if (pack.id === 'gn-25') await isAccessible(page, 'blank form')
    const { sizes, hues, texts } = await prints(page)
    expect(sizes).toEqual(Array.from({ length: pages }, () => A4))
    expect(hues).toEqual([])

    const [first = ''] = texts
    const head = [
      '氏名',
      '記入日年月日',
      '就労状況就労中無職',
      '支援員名',
      '答えた人本人支援員協同',
    ]
    for (const part of [`${pack.title}(第1版)`, pack.notice ?? '', ...head]) {
      expect(first).toContain(asDrawn(part))
    }
    expect(texts.at(-1)).toContain(asDrawn(pack.rights))
    texts.forEach((text, index) => {
      expect(text).toContain(asDrawn(HEADINGS))
      expect(text).toContain(`${index + 1}/${pages}`)
    })
    for (const { no, text, plain } of pack.items) {
      const row = asDrawn(`${no}${isPlain ? (plain ?? '') : text}${BOXES}`)
      expect(
        texts.filter((drawn) => drawn.includes(row)),
        row,
      ).toHaveLength(1)
    }
  })
}

test('a blank form has as many pages with furigana, in plain words and in English, and ends on items', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await triesTheSample(page)
  for (const { pack, pages } of [
    { pack: gn25, pages: 1 },
    { pack: ts59, pages: 2 },
  ]) {
    await opensForm(page, pack.title)
    for (const [look, settings] of Object.entries(READING_LOOKS)) {
      await changeSettings(page, settings)
      await expect(page.getByRole('article')).toHaveAccessibleName(formNames[settings.language])
      const { sizes, hues, texts } = await prints(page)
      expect.soft(sizes, look).toEqual(Array.from({ length: pages }, () => A4))
      expect.soft(hues, look).toEqual([])
      expect.soft(texts.join('').split(BOXES), look).toHaveLength(pack.items.length + 1)
      expect.soft(texts.at(-1)?.split(BOXES).length, look).toBeGreaterThanOrEqual(5)
      expect.soft(texts.at(-1), look).toContain(asDrawn(pack.rights))
    }
    expect(await findUnmarkedJapanese(page)).toEqual([])
    await changeSettings(page, READING_LOOKS.ja)
  }
})

test('a blank form begins in plain words where the app speaks やさしい日本語', async ({ page }) => {
  await triesTheSample(page)
  await opensForm(page, sample25.title)
  const first = page.getByRole('article').getByRole('rowheader').first()
  await expect(first).toHaveText('夜、布団に入ると無理なく眠れている')
  await changeSettings(page, READING_LOOKS['ja-easy'])
  await expect(first).toHaveText('夜、ふとんに入ると、よくねむれます。')
  await expect(page.getByRole('switch', { name: 'やさしい日本語' })).toBeChecked()
  await page.getByText('やさしい日本語').tap()
  await expect(first).toHaveText('夜、布団に入ると無理なく眠れている')
  const { sizes, texts } = await printsWithFurigana(page)
  expect(sizes).toEqual([A4])
  expect(texts[0]).toContain('ふとん')
})

test('a form for one person bears the round, and the name only when it was chosen', async ({
  page,
}) => {
  await triesTheSample(page)
  await page.getByLabel('参加者をさがす').fill('P-0001')
  await page
    .getByRole('main')
    .getByRole('link', { name: /P-0001/ })
    .first()
    .tap()
  const name = await page.getByRole('heading', { level: 1, name: '佐藤' }).innerText()
  await startsRound(page)
  await page.getByRole('link', { name: '紙の用紙' }).tap()
  await expect(page.getByRole('article', { name: '印刷される用紙' })).toBeVisible()
  const without = await prints(page)
  expect(without.texts.join('')).toMatch(/\d回目/)
  expect(without.texts.join('')).not.toContain(asDrawn(name))
  await page.getByText('氏名を印刷する').tap()
  await isAccessible(page, 'form of one person')
  const withName = await prints(page)
  expect(withName.texts.join('')).toContain(asDrawn(`氏名${name}`))
  expect(withName.sizes).toEqual([A4])
})

async function opensForm(page: Page, title: string): Promise<void> {
  await page.goto('/settings/packs')
  const packs = page.getByRole('main').locator('section').filter({ hasText: title })
  await packs.getByRole('link').first().tap()
  await page.getByRole('link', { name: '紙の用紙' }).tap()
  await expect(page.getByRole('article', { name: '印刷される用紙' })).toBeVisible()
}

const printsWithFurigana = async (page: Page) => {
  await changeSettings(page, READING_LOOKS['ja-easy, furigana'])
  return prints(page)
}

const formNames = {
  ja: '印刷される用紙',
  'ja-easy': '印刷する 紙',
  en: 'The form as it is printed',
} as const

const prints = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))

const asDrawn = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '')
