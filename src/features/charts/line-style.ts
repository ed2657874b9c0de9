/** Colour, dash and marker of a series, as the legend beside the chart shows them. */
import { lookBySeries, type Series } from '#ui/content/series.ts'
import type { ChartLook } from './chart-look.ts'

/** For a dataset of Chart.js, line or radar. */
export function lineStyle(series: Series, look: ChartLook) {
  const { dash, marker } = lookBySeries[series]
  const color = look.colorBySeries[series]
  return {
    borderColor: color,
    borderWidth: 3,
    borderDash: [...dash],
    pointStyle: POINT_STYLE[marker],
    pointRadius: ({ chart }: { readonly chart: { readonly width: number } }) =>
      RELATIVE_RADIUS[marker] * markerRadius(chart.width),
    pointBackgroundColor: color,
    pointBorderColor: look.ground,
    pointBorderWidth: 1.5,
    clip: false as const,
  }
}

/** px, of what stands behind the lines. */
export const THIN = 0.5

/** Between two states of a chart; the first is drawn at once. */
export const moveOf = ({ isAnimated }: ChartLook) => isAnimated && { duration: 180 }

const POINT_STYLE = {
  circle: 'circle',
  square: 'rect',
  diamond: 'rectRot',
  triangle: 'triangle',
} as const

/** px, of the largest marker in a chart of that width. */
const markerRadius = (width: number): number => Math.min(7, Math.max(4, width / 65))

/** The circle is the largest and is drawn first: markers on one point all stay visible. */
const RELATIVE_RADIUS = { circle: 1, square: 0.9, diamond: 0.8, triangle: 0.95 } as const
