import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import { expect, test } from '#support/e2e.ts'
import { answers, answersAll, item, opensSheet, submits, triesTheSample } from '#support/person.ts'

test('bad pack files are refused in words that say where, and nothing changes', async ({
  page,
}) => {
  await triesTheSample(page)
  await page.goto('/settings/packs')
  const [first, ...rest] = gn25.items
  const bad = {
    'broken.json': ['{ "format": "ayumi-pack",\n  oops }', '2行目の'],
    'other.json': ['{ "hello": 1 }', 'あゆみのシートのファイルではない'],
    'double.json': [
      JSON.stringify({ ...gn25, items: [first, first, ...rest] }),
      '番号 1 が重なって',
    ],
    'gap.json': [JSON.stringify({ ...gn25, items: rest }), '番号 1 の設問がありません'],
    'axis.json': [
      JSON.stringify({ ...gn25, items: [{ ...first, domain: 'どこか' }, ...rest] }),
      '「どこか」が一覧にありません',
    ],
    'huge.json': [' '.repeat(10_000_000), 'ファイルが大きすぎる'],
  } as const
  for (const [name, [content, reason]] of Object.entries(bad)) {
    await page
      .getByLabel('ファイルから取り込む')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })
    await expect(page.getByRole('alert')).toContainText(reason)
    await expect(page.getByRole('alert')).toContainText('何も変えていません')
  }
})

test('a sheet of another size works without code: 59 items, answered and charted', async ({
  page,
}) => {
  test.setTimeout(90_000)
  await triesTheSample(page)
  await page.getByLabel('参加者をさがす').fill('P-0001')
  await page
    .getByRole('main')
    .getByRole('link', { name: /P-0001/ })
    .tap()
  await page.getByRole('button', { name: '新しい回を始める' }).first().tap()
  await page
    .getByLabel('シートの種類')
    .selectOption({ label: 'TS-59 セルフチェックシート（構成のみ）' })
  await page.getByRole('dialog').getByRole('button', { name: '始める', exact: true }).tap()
  await opensSheet(page, '支援員')
  await answersAll(page, (no) => (no <= 20 ? 4 : 1), 59)
  await submits(page)
  await opensSheet(page, '本人')
  await answersAll(page, () => 2, 3)
  await submits(page)
  await page.getByRole('main').getByRole('link', { name: 'グラフ' }).first().tap()
  await expect(page.getByRole('table').first()).toContainText('4.00')
  await expect(page.getByRole('table').first()).toContainText('3/20')
})

test('editing a pack makes a new version; the old round keeps its wording', async ({ page }) => {
  test.setTimeout(90_000)
  await triesTheSample(page)
  await page.getByLabel('参加者をさがす').fill('P-0001')
  await page
    .getByRole('main')
    .getByRole('link', { name: /P-0001/ })
    .tap()
  const personPage = page.url()
  await page.getByRole('button', { name: '新しい回を始める' }).first().tap()
  await page.getByLabel('シートの種類').selectOption({ label: 'GN-25 評価シート' })
  await page.getByRole('dialog').getByRole('button', { name: '始める', exact: true }).tap()
  await opensSheet(page, '支援員')
  await answers(page, 8, 3)
  await expect(page.getByText('保存済み')).toBeVisible()

  await page.goto('/settings/packs')
  await page.getByRole('link', { name: /第1版/ }).first().tap()
  await page.getByRole('link', { name: 'この版をもとに編集' }).tap()
  await page.getByRole('button', { name: '表を貼り付ける' }).tap()
  const rows = Array.from({ length: 25 }, (_, index) => `用紙の文言 ${index + 1}`)
  await page.getByLabel('貼り付ける欄').fill(rows.join('\n'))
  await page.getByRole('button', { name: 'この表に入れかえる' }).tap()
  await page.getByRole('button', { name: '第2版として保存' }).tap()
  await expect(page.getByText('第2版を保存しました。')).toBeVisible()

  await page.goto(personPage)
  await page.getByRole('link', { name: /^1回目/ }).tap()
  await page
    .getByRole('region', { name: '支援員', exact: true })
    .getByRole('link', { name: 'シートを記入' })
    .tap()
  await expect(item(page, 8)).toContainText('用紙の設問8を見て答えてください')
  await expect(item(page, 8).getByRole('radio', { name: / 3$/ })).toBeChecked()

  await page.goto(personPage)
  await page.getByRole('button', { name: '新しい回を始める' }).first().tap()
  await page.getByRole('dialog').getByRole('button', { name: '始める', exact: true }).tap()
  await opensSheet(page, '支援員')
  await expect(item(page, 8)).toContainText('用紙の文言 8')
})
