import { describe, expect, it } from 'vitest'
import { paperLook } from '#features/charts/chart-look.ts'
import { radarConfig } from '#features/charts/radar-config.ts'
import { trendConfig } from '#features/charts/trend-config.ts'

const look = paperLook({
  colorBySeries: {
    self: 'rgb(184, 80, 10)',
    staff: 'rgb(31, 95, 174)',
    agreed: 'rgb(59, 53, 45)',
    earlier: 'rgb(143, 134, 122)',
    later: 'rgb(11, 90, 84)',
  },
  text: 'rgb(38, 34, 29)',
  mutedText: 'rgb(92, 85, 75)',
  grid: 'rgb(133, 124, 111)',
  ground: 'rgb(35, 32, 28)',
  fontFamily: 'sans-serif',
  fontSize: 16,
  isAnimated: true,
})
const scale = { min: 1, max: 4 }

const radarOf = (...series: readonly ('self' | 'staff' | 'agreed' | 'earlier' | 'later')[]) =>
  radarConfig(
    {
      type: 'radar',
      scale,
      axes: [{ title: 'A', no: null }],
      lines: series.map((each) => ({ series: each, values: [2] })),
    },
    look,
  )

const trend = trendConfig(
  {
    type: 'trend',
    scale,
    span: 30,
    rounds: [{ day: 0, number: 1, date: '4/1' }],
    lines: (['self', 'staff', 'agreed'] as const).map((series) => ({
      series,
      name: series,
      points: [{ day: 0, value: 2 }],
    })),
  },
  look,
)

/** Every colour that stands anywhere in it. */
function colorsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^(?:#|rgb)/.test(value) ? [value] : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(colorsIn) : []
}

const isGrey = (color: string) => /^#(..)\1\1$/.test(color)

describe('on paper', () => {
  it.each([
    ['self, staff and agreed', radarOf('self', 'staff', 'agreed')],
    ['two rounds', radarOf('earlier', 'later')],
    ['lines over time', trend],
  ])('%s are black and white, each with a dash and a marker of its own', (_, config) => {
    const { datasets } = config.data
    const colors = colorsIn(config)
    expect(colors).toContain('#000000')
    expect(colors.filter((color) => !isGrey(color))).toEqual([])
    const dashes = datasets.map(({ borderDash }) => JSON.stringify(borderDash))
    expect(new Set(dashes).size).toBe(datasets.length)
    expect(new Set(datasets.map(({ pointStyle }) => pointStyle)).size).toBe(datasets.length)
  })
})
