/** A radar: fixed scale, rings labelled, titles around it that never touch. */
import type { Scale, ChartConfiguration, ChartData, ChartOptions } from 'chart.js'
import type { ChartLook } from './chart-look.ts'
import type { RadarModel } from './chart-model.ts'
import { wrapTitle } from './label-layout.ts'
import { lineStyle, moveOf, THIN } from './line-style.ts'

export function radarConfig(model: RadarModel, look: ChartLook): ChartConfiguration<'radar'> {
  return { type: 'radar', data: dataOf(model, look), options: optionsOf(model, look) }
}

function dataOf({ axes, lines }: RadarModel, look: ChartLook): ChartData<'radar'> {
  return {
    labels: axes.map(({ title }) => title),
    // Chart.js draws the first dataset last, on top.
    datasets: lines
      .map(({ series, values }) => ({ ...lineStyle(series, look), data: [...values] }))
      .toReversed(),
  }
}

function optionsOf(model: RadarModel, look: ChartLook): ChartOptions<'radar'> {
  return {
    maintainAspectRatio: false,
    events: [],
    animation: moveOf(look),
    scales: { r: radialScale(model, look) },
  }
}

type RadialScale = NonNullable<ChartOptions<'radar'>['scales']>['r']

/**
 * The centre lies half a step below the lowest value, so that the lowest points stay apart. It is
 * the first tick, which Chart.js gives neither ring nor label; every value of the scale has both.
 */
function radialScale({ scale, axes }: RadarModel, look: ChartLook): RadialScale {
  const { min, max } = scale
  const font = { family: look.fontFamily, size: look.fontSize }
  const centre = min - 0.5
  return {
    min: centre,
    max,
    afterBuildTicks: (radial) => {
      const values = Array.from({ length: max - min + 1 }, (_, step) => min + step)
      radial.ticks = [centre, ...values].map((value) => ({ value }))
    },
    angleLines: { color: look.grid, lineWidth: THIN },
    grid: { color: look.grid, lineWidth: ({ tick }) => (tick.value === max ? 1.5 : THIN) },
    ticks: {
      font,
      color: look.mutedText,
      backdropColor: look.ground,
      backdropPadding: 2,
      showLabelBackdrop: true,
      callback: (value) => String(value),
    },
    pointLabels: {
      color: look.text,
      font,
      padding: 6,
      callback(this: Scale, _title: string, index: number) {
        return axisLabel(axes, index, this.chart.width / look.fontSize)
      },
    },
  }
}

/** `width` of the chart in ems. */
function axisLabel(axes: RadarModel['axes'], index: number, width: number): string | string[] {
  const { title, no } = axes[index] ?? { title: '', no: null }
  const hasRoom = axes.length <= MAX_TITLES && width >= ROOMY
  return no === null || hasRoom
    ? [...wrapTitle(title, Math.max(4, width * TITLE_SHARE))]
    : String(no)
}

const MAX_TITLES = 16

/** ems that a chart must be wide for as many titles. */
const ROOMY = 30

/** How much of the width of a chart a title may take on either side. */
const TITLE_SHARE = 0.22
