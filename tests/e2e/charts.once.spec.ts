import type { Page } from '@playwright/test'
import { changeSettings } from '#support/app-settings.ts'
import {
  expectsDrawnCharts,
  notePaperDashes,
  printCharts,
  readCharts,
} from '#support/chart-pixels.ts'
import { expect, test } from '#support/e2e.ts'
import { readPdf } from '#support/pdf.ts'
import { triesTheSample } from '#support/person.ts'

/** A radar of the gaps, one of the changes, and a chart of lines for each of three domains. */
const CHARTS = 5
const VIEWS = ['領域', '詳細', '指標', '設問'] as const

test('charts are drawn anew, in other colours, in the dark and with high contrast', async ({
  page,
}) => {
  await opensExampleCharts(page)
  const colors = [await lineColors(page)]
  for (const media of [
    { colorScheme: 'dark', contrast: 'no-preference' },
    { colorScheme: 'dark', contrast: 'more' },
    { colorScheme: 'light', contrast: 'more' },
  ] as const) {
    await page.emulateMedia(media)
    await expectsDrawnCharts(page, CHARTS)
    colors.push(await lineColors(page))
  }
  for (const series of ['self', 'staff', 'agreed', 'later']) {
    expect(new Set(colors.map((look) => look.get(series))).size, series).toBe(4)
  }
})

test('every view prints on one A4 page, in black and white, with name and rights', async ({
  page,
}) => {
  await notePaperDashes(page)
  await opensExampleCharts(page)
  const name = await page.getByText(/^.+さん$/).innerText()
  for (const view of VIEWS) {
    await page.getByText(new RegExp(`^\\d+ ${view}$`)).tap()
    await expectsDrawnCharts(page, CHARTS)
    const { pdf, charts } = await printCharts(page)
    const { sizes, hues } = readPdf(pdf)
    expect(sizes, view).toEqual([[210, 297]])
    expect(hues, view).toEqual([])
    expect(charts).toHaveLength(CHARTS)
    for (const { label, isGrey, colors, legend, paperDashes } of charts) {
      const dashes = legend.map(({ dash }) => dash)
      expect(isGrey, label).toBe(true)
      expect(colors, label).toContain('rgb(0, 0, 0)')
      expect(paperDashes, label).toEqual(expect.arrayContaining(dashes))
      expect(new Set(dashes).size, label).toBe(legend.length)
      expect(new Set(legend.map(({ marker }) => marker)).size, label).toBe(legend.length)
    }

    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(name, { exact: true })).toBeVisible()
    await expect(page.getByText(/^あゆみを試すための独自の文言です/)).toBeVisible()
    await expect(page.getByRole('navigation')).toHaveCount(0)
    await page.emulateMedia({ media: null })
  }
})

test('with furigana the words around a chart have their readings, on one A4 page too', async ({
  page,
}) => {
  await noteWritten(page)
  await opensExampleCharts(page)
  const readings = ['ほんにん', 'しえんいん', 'きょうどう', 'せいかつ', 'けんこう', 'しょくじ']
  expect(await written(page)).not.toEqual(expect.arrayContaining(readings))

  await changeSettings(page, { furigana: true })
  await expect
    .poll(() => written(page))
    .toEqual(expect.arrayContaining([...readings, '生活リズム', '健康と食事']))
  // Sixteen rows with readings need a second page.
  for (const view of VIEWS.filter((each) => each !== '指標')) {
    await page.getByText(new RegExp(`^\\d+ ${view}$`)).tap()
    await expectsDrawnCharts(page, CHARTS)
    const { pdf } = await printCharts(page)
    expect(readPdf(pdf).sizes, view).toEqual([[210, 297]])
  }
})

/** From the next page load on, notes what is written on a canvas. */
async function noteWritten(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const context = CanvasRenderingContext2D.prototype
    const fillText: unknown = Reflect.get(context, 'fillText')
    context.fillText = function noteText(...what) {
      const { dataset } = document.documentElement
      dataset['written'] = `${dataset['written'] ?? ''}\n${what[0]}`
      Reflect.apply(fillText as VoidFunction, this, what)
    }
  })
}

const written = async (page: Page): Promise<string[]> =>
  ((await page.locator('html').getAttribute('data-written')) ?? '').split('\n')

async function opensExampleCharts(page: Page): Promise<void> {
  await triesTheSample(page)
  await page.getByRole('link', { name: 'グラフの例を見る' }).tap()
  await expectsDrawnCharts(page, CHARTS)
}

/** By series. */
async function lineColors(page: Page): Promise<ReadonlyMap<string, string>> {
  const charts = await readCharts(page)
  return new Map(charts.flatMap(({ legend }) => legend.map(({ series, color }) => [series, color])))
}
