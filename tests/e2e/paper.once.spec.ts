import type { Page } from '@playwright/test'
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import { ts59 } from '#domain/instruments/packs/ts-59.ts'
import { isAccessible } from '#support/accessible.ts'
import { expect, test } from '#support/e2e.ts'
import { readPdf } from '#support/pdf.ts'
import { startsRound, triesTheSample } from '#support/person.ts'

const A4 = [210, 297]
const HEADINGS = '番号設問4そう思う3だいたいそう思う2あまりそう思わない1まったくそう思わない'
const BOXES = '4321'

for (const { pack, pages, isPlain = false } of [
  { pack: gn25, pages: 1 },
  { pack: ts59, pages: 2 },
  { pack: sample25, pages: 1 },
  { pack: sample25, pages: 2, isPlain: true },
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

const prints = async (page: Page) =>
  readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))

const asDrawn = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '')
