/** Lines over real time, with the rounds on the axis and each line's name at its end. */
import type { Chart, ChartConfiguration, ChartData, ChartOptions, Plugin } from 'chart.js'
import { isAnnotated, readRuns, withoutReadings } from '#domain/shared/annotated-text.ts'
import type { ChartLook } from './chart-look.ts'
import type { TrendModel } from './chart-model.ts'
import { labelledPositions, spreadApart, widthOf } from './label-layout.ts'
import { lineStyle, moveOf, THIN } from './line-style.ts'
import { READ_LINE_HEIGHT, writeReadings } from './write-readings.ts'

export function trendConfig(model: TrendModel, look: ChartLook): ChartConfiguration<'line'> {
  return {
    type: 'line',
    data: dataOf(model, look),
    options: optionsOf(model, look),
    plugins: [lineNames],
  }
}

function dataOf({ lines }: TrendModel, look: ChartLook): ChartData<'line'> {
  return {
    // Chart.js draws the first dataset last, on top.
    datasets: lines
      .map(({ series, name, points }) => ({
        ...lineStyle(series, look),
        label: name,
        data: points.map(({ day, value }) => ({ x: day, y: value })),
      }))
      .toReversed(),
  }
}

function optionsOf(model: TrendModel, look: ChartLook): ChartOptions<'line'> {
  const { scale, lines } = model
  const isRead = lines.some(({ name }) => isAnnotated(name))
  const font = { family: look.fontFamily, size: look.fontSize }
  return {
    font,
    maintainAspectRatio: false,
    events: [],
    animation: moveOf(look),
    layout: { padding: { top: isRead ? look.fontSize : 8, right: nameWidth(model, look) } },
    scales: {
      x: timeScale(model, look),
      y: {
        min: scale.min,
        max: scale.max,
        grid: { color: look.grid, lineWidth: THIN },
        border: { display: false },
        ticks: { font, color: look.mutedText, stepSize: 1, padding: 6 },
      },
    },
  }
}

type TimeScale = NonNullable<ChartOptions<'line'>['scales']>['x']

/** A tick per round with its number where there is room; the first and the last with their day. */
function timeScale({ rounds, span }: TrendModel, look: ChartLook): TimeScale {
  const margin = Math.max(1, span) * 0.03
  const days = rounds.map(({ day }) => day)
  return {
    type: 'linear',
    min: -margin,
    max: span + margin,
    grid: { display: true, drawOnChartArea: false, color: look.grid },
    border: { color: look.grid },
    afterBuildTicks: (time) => {
      time.ticks = days.map((value) => ({ value }))
    },
    ticks: {
      font: { family: look.fontFamily, size: look.fontSize },
      color: look.mutedText,
      align: 'inner',
      autoSkip: false,
      maxRotation: 0,
      callback(value, index) {
        const width = this.width / look.fontSize
        const numbered = labelledPositions(days, (NUMBER_WIDTH * (span + 2 * margin)) / width)
        const number = numbered.has(Number(value)) ? String(rounds[index]?.number) : ''
        const date = rounds[index]?.date ?? ''
        if (index === rounds.length - 1) return [number, date]
        const hasRoomForBoth = widthOf(date) + widthOf(rounds.at(-1)?.date ?? '') + 1 < width
        return index === 0 && hasRoomForBoth ? [number, date] : number
      },
    },
  }
}

/** ems from one number of a round to the next. */
const NUMBER_WIDTH = 1.4

/** Writes each line's name at its end, in its colour; names that would touch move apart. */
const lineNames: Plugin<'line'> = { id: 'lineNames', afterDatasetsDraw: writeNames }

function writeNames(chart: Chart<'line'>): void {
  const { ctx, chartArea } = chart
  const size = chart.options.font?.size ?? 0
  const ends = chart.getSortedVisibleDatasetMetas().flatMap(({ data, label, index }) => {
    const color = chart.data.datasets[index]?.borderColor
    const end = data.at(-1)
    return end && typeof color === 'string' ? [{ label, color, y: end.y }] : []
  })
  const isRead = ends.some(({ label }) => isAnnotated(label))
  const heights = spreadApart(
    ends.map(({ y }) => y),
    size * (isRead ? READ_LINE_HEIGHT : 1.3),
    { min: chartArea.top, max: chartArea.bottom },
  )
  const family = chart.options.font?.family ?? 'sans-serif'
  ctx.save()
  ctx.font = `bold ${size}px ${family}`
  ctx.textBaseline = 'middle'
  ends.forEach(({ label, color, y }, index) => {
    ctx.fillStyle = color
    const left = chartArea.right + NAME_GAP
    const middle = heights[index] ?? y
    ctx.fillText(withoutReadings(label), left, middle)
    writeReadings(ctx, readRuns(label), { left, middle, font: { family, size, weight: 'bold' } })
  })
  ctx.restore()
}

/** px between the end of the plot and the names. */
const NAME_GAP = 8

const nameWidth = ({ lines }: TrendModel, { fontSize }: ChartLook): number =>
  NAME_GAP + Math.max(0, ...lines.map(({ name }) => widthOf(withoutReadings(name)))) * fontSize
