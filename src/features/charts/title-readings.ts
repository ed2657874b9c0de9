/** Readings over the titles around a radar, which Chart.js wraps and writes without them. */
import type { Chart, Plugin, RadialLinearScale } from 'chart.js'
import type { ChartLook } from './chart-look.ts'
import { hasReadings, textOf, type LabelLine } from './label-layout.ts'
import { READ_LINE_HEIGHT, writeReadings } from './write-readings.ts'

interface Title {
  readonly lines: readonly LabelLine[]
  readonly look: ChartLook
}

/** Of each chart as it was laid out last, by the index of the axis. */
const titlesByChart = new WeakMap<Chart, Title[]>()

export function noteTitle(chart: Chart, index: number, title: Title): void {
  const titles = titlesByChart.get(chart) ?? []
  titles[index] = title
  titlesByChart.set(chart, titles)
}

export const titleReadings: Plugin<'radar'> = {
  id: 'titleReadings',
  beforeDatasetsDraw(chart) {
    const scale = chart.scales['r'] as RadialLinearScale
    const count = chart.data.labels?.length
    titlesByChart
      .get(chart)
      ?.slice(0, count)
      .forEach((title, index) => readTitle(chart.ctx, scale, { ...title, index }))
  },
}

function readTitle(
  canvas: CanvasRenderingContext2D,
  scale: RadialLinearScale,
  { lines, look, index }: Title & { readonly index: number },
): void {
  if (!lines.some(hasReadings)) return
  const font = { family: look.fontFamily, size: look.fontSize }
  const box = scale.getPointLabelPosition(index)
  const lean = leanOf(box, scale.xCenter)
  canvas.save()
  canvas.fillStyle = look.text
  canvas.font = `${font.size}px ${font.family}`
  lines.forEach((line, at) => {
    const room = box.right - box.left - canvas.measureText(textOf(line)).width
    const middle = box.top + (at + 0.5) * READ_LINE_HEIGHT * font.size
    writeReadings(canvas, line, { left: box.left + room * lean, middle, font })
  })
  canvas.restore()
}

/** Titles beside a radar begin or end where they are nearest to it; above and below they are centred. */
function leanOf(box: { readonly left: number; readonly right: number }, centre: number): number {
  const off = (box.left + box.right) / 2 - centre
  if (Math.abs(off) < 1) return 0.5
  return off > 0 ? 0 : 1
}
