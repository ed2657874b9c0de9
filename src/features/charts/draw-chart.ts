/**
 * The only module that runs Chart.js: loaded when the first chart is shown, with just the parts
 * that our two kinds of charts use. A drawn chart is an image: no events, no tooltips, no legend.
 */
import {
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  RadarController,
  RadialLinearScale,
} from 'chart.js'
import { paperLook, type ChartLook } from './chart-look.ts'
import type { ChartModel } from './chart-model.ts'
import { radarConfig } from './radar-config.ts'
import { trendConfig } from './trend-config.ts'

Chart.register(
  RadarController,
  RadialLinearScale,
  LineController,
  LinearScale,
  LineElement,
  PointElement,
)
// Every ring has its label. The types do not know this option of radial scales.
Chart.defaults.set('scales.radialLinear', { ticks: { autoSkip: false } })

export interface DrawnChart {
  /** Draws other data or in another look, with a short movement if the look allows it. */
  redraw: (model: ChartModel, look: ChartLook) => void
  /** Black on white, three dots per px; without a size in the one that fits the charts page. */
  toPaper: (size?: PaperSize) => void
  toScreen: () => void
  remove: () => void
}

/** px of CSS. */
export interface PaperSize {
  readonly width: number
  readonly height: number
}

/** Draws into a canvas whose parent element gives the size. */
export function drawChart(
  canvas: HTMLCanvasElement,
  model: ChartModel,
  look: ChartLook,
): DrawnChart {
  let wanted = { model, look }
  const chart = new Chart(canvas, configOf({ model, look: still(look) }))

  const show = (what: typeof wanted) => {
    const { data, options } = configOf(what)
    chart.data = data
    chart.options = options ?? {}
    chart.update()
  }
  return {
    redraw: (model, look) => {
      wanted = { model, look }
      show(wanted)
    },
    toPaper: (size = paperSize(wanted.model)) => {
      chart.stop()
      show({ model: wanted.model, look: paperLook(wanted.look) })
      chart.options.devicePixelRatio = PAPER_PIXEL_RATIO
      chart.resize(size.width, size.height)
    },
    toScreen: () => {
      show({ model: wanted.model, look: still(wanted.look) })
      chart.resize()
    },
    remove: () => chart.destroy(),
  }
}

const PAPER_PIXEL_RATIO = 3

/**
 * A radar takes half the width of A4, three trends stand side by side. The height is
 * what the table and the words beside and below leave on one page.
 */
function paperSize(model: ChartModel): PaperSize {
  if (model.type === 'trend') return { width: 226, height: 118 }
  const { length: axes } = model.axes
  if (axes <= 6) return { width: 320, height: 244 }
  return { width: 320, height: axes <= 16 ? 208 : 290 }
}

const still = (look: ChartLook): ChartLook => ({ ...look, isAnimated: false })

function configOf({ model, look }: { readonly model: ChartModel; readonly look: ChartLook }) {
  return model.type === 'radar' ? radarConfig(model, look) : trendConfig(model, look)
}
