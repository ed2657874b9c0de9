/** A radar: fixed scale, rings labelled, titles around it that never touch. */
import type { ChartConfiguration, ChartData, ChartOptions, Scale } from 'chart.js'
import { isAnnotated } from '#domain/shared/annotated-text.ts'
import type { ChartLook } from './chart-look.ts'
import type { RadarModel } from './chart-model.ts'
import { textOf, wrapTitle, type LabelLine } from './label-layout.ts'
import { lineStyle, moveOf, THIN } from './line-style.ts'
import { noteTitle, titleReadings } from './title-readings.ts'
import { READ_LINE_HEIGHT } from './write-readings.ts'

export function radarConfig(model: RadarModel, look: ChartLook): ChartConfiguration<'radar'> {
  return {
    type: 'radar',
    data: dataOf(model, look),
    options: optionsOf(model, look),
    plugins: [titleReadings],
  }
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
    layout: { padding: { top: isRead(model) ? look.fontSize * 0.4 : 0 } },
    scales: { r: radialScale(model, look) },
  }
}

type RadialScale = NonNullable<ChartOptions<'radar'>['scales']>['r']

/**
 * The centre lies half a step below the lowest value, so that the lowest points stay apart. It is
 * the first tick, which Chart.js gives neither ring nor label; every value of the scale has both.
 */
function radialScale(model: RadarModel, look: ChartLook): RadialScale {
  const { scale, axes } = model
  const { min, max } = scale
  const em = look.fontSize
  const font = { family: look.fontFamily, size: em }
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
      font: isRead(model) ? { ...font, lineHeight: READ_LINE_HEIGHT } : font,
      padding: 6,
      callback(this: Scale, _title: string, index: number) {
        const { width, height } = this.chart
        const lines = axisLabel(axes, index, { width: width / em, height: height / em })
        noteTitle(this.chart, index, { lines, look })
        return lines.map(textOf)
      },
    },
  }
}

/** `room` is that of the chart, in ems. */
function axisLabel(
  axes: RadarModel['axes'],
  index: number,
  room: { readonly width: number; readonly height: number },
): readonly LabelLine[] {
  const { title, no } = axes[index] ?? { title: '', no: null }
  const isRoomy = room.width >= ROOMY.width && room.height >= ROOMY.height
  const hasRoom = axes.length <= MAX_TITLES && isRoomy
  if (no === null || hasRoom) return wrapTitle(title, Math.max(3, room.width * TITLE_SHARE))
  const around = Math.PI * (Math.min(room.width, room.height) - NUMBER_WIDTH)
  const step = Math.ceil((axes.length * NUMBER_WIDTH) / around)
  return index % step === 0 ? [[{ base: String(no) }]] : []
}

/** Whether there may be readings around it: where there are too many titles, numbers stand for them. */
const isRead = ({ axes }: RadarModel): boolean =>
  axes.length <= MAX_TITLES && axes.some(({ title }) => isAnnotated(title))

const MAX_TITLES = 16

/** ems that a chart must have for as many titles. */
const ROOMY = { width: 30, height: 24 }

/** How much of the width of a chart a title may take on either side. */
const TITLE_SHARE = 0.22

/** ems that a number needs. */
const NUMBER_WIDTH = 1.6
