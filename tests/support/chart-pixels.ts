/** What really stands on the canvases of the charts page, pixel by pixel. */
import { expect, type Page } from '@playwright/test'

export interface DrawnChart {
  /** As a screen reader says it. */
  readonly label: string
  /** `rgb(…)` of what fills more than a few pixels: lines, markers, letters, not their soft edges. */
  readonly colors: readonly string[]
  /** Not one pixel has a hue. */
  readonly isGrey: boolean
  /** Lengths of dash and gap of the lines drawn for paper, once `notePaperDashes` was called. */
  readonly paperDashes: readonly string[]
  /** One for each line that the legend beside the chart shows. */
  readonly legend: readonly {
    readonly series: string
    readonly color: string
    /** Lengths of dash and gap. */
    readonly dash: string
    /** The outline of the marker. */
    readonly marker: string
  }[]
}

/** A page of any engine. */
interface AnyPage {
  evaluate<T>(question: () => T): Promise<T>
}

export const readCharts = (page: AnyPage): Promise<DrawnChart[]> => page.evaluate(readCanvases)

/** The page as PDF, and its charts as they stood once the browser had announced the print. */
export async function printCharts(page: Page) {
  const reader = await page.evaluateHandle<() => DrawnChart[]>(`(${String(readCanvases)})`)
  const reading = reader.evaluate(
    (read) =>
      new Promise<DrawnChart[]>((resolve) => {
        addEventListener('beforeprint', () => resolve(read()), { once: true })
      }),
  )
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true })
  return { pdf, charts: await reading }
}

/** From the next page load on, notes with which dashes a canvas is drawn for paper. */
export async function notePaperDashes(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const context = CanvasRenderingContext2D.prototype
    const setLineDash: unknown = Reflect.get(context, 'setLineDash')
    context.setLineDash = function noteDash(lengths) {
      const { dataset } = this.canvas
      dataset['dashes'] = `${dataset['dashes'] ?? ''},${[...lengths].join(' ')}`
      Reflect.apply(setLineDash as VoidFunction, this, [lengths])
    }
    // Heard before the charts hear it: what was drawn for the screen is forgotten.
    addEventListener('beforeprint', () => {
      for (const canvas of document.querySelectorAll('canvas')) canvas.dataset['dashes'] = ''
    })
  })
}

/** So many charts, and each holds every line of its legend in the legend's colour. */
export async function expectsDrawnCharts(page: AnyPage, count: number): Promise<void> {
  await expect(async () => {
    const charts = await readCharts(page)
    expect(charts).toHaveLength(count)
    for (const { label, colors, legend } of charts) {
      expect(legend, label).not.toEqual([])
      expect(colors, label).toEqual(expect.arrayContaining(legend.map(({ color }) => color)))
    }
  }).toPass({ timeout: 10_000 })
}

/** Runs in the page, so it stands alone. */
function readCanvases(): DrawnChart[] {
  const MIN_AREA = 12

  const readPixels = (canvas: HTMLCanvasElement) => {
    const image = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height)
    const areaByPixel = new Map<number, number>()
    for (const pixel of new Uint32Array(image?.data.buffer ?? [])) {
      areaByPixel.set(pixel, (areaByPixel.get(pixel) ?? 0) + 1)
    }
    const areas = [...areaByPixel].map(([pixel, area]) => {
      const [red = 0, green = 0, blue = 0, alpha = 0] = new Uint8Array(Uint32Array.of(pixel).buffer)
      return { red, green, blue, alpha, area }
    })
    return {
      isGrey: areas.every(({ red, green, blue }) => red === green && green === blue),
      colors: areas
        .filter(({ alpha, area }) => alpha === 255 && area >= MIN_AREA)
        .map(({ red, green, blue }) => `rgb(${red}, ${green}, ${blue})`),
    }
  }

  const readLegend = (canvas: HTMLCanvasElement) => {
    const keys = canvas.closest('.chart-section')?.querySelectorAll('.chart-legend .series-key')
    return [...(keys ?? [])].map((key) => ({
      series: key.getAttribute('data-series') ?? '',
      color: getComputedStyle(key).fill,
      dash: key.querySelector('.series-key-line')?.getAttribute('stroke-dasharray') ?? '',
      marker: key.querySelector('path:not(.series-key-line)')?.getAttribute('d') ?? '',
    }))
  }

  return [...document.querySelectorAll('canvas')].map((canvas) => ({
    label: canvas.getAttribute('aria-label') ?? '',
    ...readPixels(canvas),
    paperDashes: [...new Set(canvas.dataset['dashes']?.split(','))],
    legend: readLegend(canvas),
  }))
}
