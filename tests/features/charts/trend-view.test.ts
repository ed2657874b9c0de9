import type { Scale } from 'chart.js'
import { describe, expect, it } from 'vitest'
import type { ChartLook } from '#features/charts/chart-look.ts'
import { radarModel, trendModel, type TrendModel } from '#features/charts/chart-model.ts'
import { compareRaters } from '#features/charts/gaps-view.ts'
import { trendConfig } from '#features/charts/trend-config.ts'
import { trendOf } from '#features/charts/trend-view.ts'
import { homeAndWork, onFiveSteps, ratedFor, roundAt, withFriends } from './person.ts'

const low = { 1: 1, 2: 4, 3: 2, 4: 2 }
const high = { 1: 4, 2: 1, 3: 3, 4: 4 }
const words = { raterName: (rater: string) => rater, shortDate: (day: string) => day }

describe('the lines over time', () => {
  const trend = trendOf(
    ratedFor([
      { on: '2024-09-02', self: high, staff: low, filledOn: { staff: '2024-09-04' } },
      { on: '2024-11-01', staff: high },
      { on: '2024-12-01', self: low, staff: high },
    ]),
  )

  it('have a point per rater and round, on the day the sheet was filled', () => {
    const home = trend?.rows.map(({ cells }) =>
      cells[0]?.points.map(({ rater, day, score }) => [rater, day, score.mean]),
    )
    expect(home).toEqual([
      [
        ['self', '2024-09-02', 4],
        ['staff', '2024-09-04', 1],
      ],
      [['staff', '2024-11-01', 4]],
      [
        ['self', '2024-12-01', 1],
        ['staff', '2024-12-01', 4],
      ],
    ])
  })

  it('have a gap where both sides are there', () => {
    expect(trend?.rows.map(({ cells }) => cells[1]?.gap)).toEqual([2 - 3.5, null, 3.5 - 2])
  })

  it('leave a gap for a side that may not be shown yet', () => {
    const withheld = trendOf(
      ratedFor([
        { on: '2024-09-02', self: low, staff: low },
        { on: '2024-10-02', self: high },
      ]),
    )
    expect(withheld?.rows.map(({ round }) => round.number)).toEqual([1])
    expect(JSON.stringify(withheld)).not.toContain('2024-10-02')
  })

  it('are nothing without a shown sheet', () => {
    expect(trendOf(ratedFor([{ on: '2024-09-02', self: low }]))).toBeNull()
  })
})

describe('lines over several versions', () => {
  it('follow the domains of the newest; older rounds lack what they were not asked', () => {
    const trend = trendOf(
      ratedFor([
        { on: '2024-09-02', pack: homeAndWork, staff: low },
        { on: '2024-10-02', pack: withFriends, staff: { ...high, 5: 2 } },
      ]),
    )
    expect(trend?.domains.map(({ id }) => id)).toEqual(['home', 'work', 'friends'])
    expect(trend?.rows.map(({ cells }) => cells[2]?.points.length)).toEqual([0, 1])
  })

  it('leave out rounds on another scale, by name', () => {
    const trend = trendOf(
      ratedFor([
        { on: '2024-09-02', pack: homeAndWork, staff: low },
        { on: '2024-10-02', pack: onFiveSteps, staff: high },
      ]),
    )
    expect(trend?.scale).toEqual({ min: 1, max: 5 })
    expect(trend?.rows.map(({ round }) => round.number)).toEqual([2])
    expect(trend?.otherScale.map(({ number }) => number)).toEqual([1])
  })
})

const look: ChartLook = {
  colorBySeries: { self: '', staff: '', agreed: '', earlier: '', later: '' },
  text: '',
  mutedText: '',
  grid: '',
  ground: '',
  fontFamily: '',
  fontSize: 10,
  isAnimated: false,
}

/** What stands under the axis of a wide chart. */
function ticksOf(model: TrendModel): unknown[] {
  const ticks = trendConfig(model, look).options?.scales?.['x']?.ticks
  return model.rounds.map(({ day }, index) =>
    ticks?.callback?.call({ width: 600 } as Scale, day, index, []),
  )
}

describe('the models behind the canvas', () => {
  it('place points by days since the first, also when sheets were filled out of order', () => {
    const trend = trendOf(
      ratedFor([
        { on: '2024-09-02', staff: low, filledOn: { staff: '2024-10-12' } },
        { on: '2024-10-02', staff: high },
      ]),
    )
    const model = trend && trendModel(trend, 0, words)
    expect(model?.span).toBe(10)
    expect(model?.rounds).toEqual([
      { day: 0, number: 2, date: '2024-10-02' },
      { day: 10, number: 1, date: '2024-10-12' },
    ])
    expect(model?.lines).toEqual([
      {
        series: 'staff',
        name: 'staff',
        points: [
          { day: 0, value: 4 },
          { day: 10, value: 1 },
        ],
      },
    ])
  })

  it('name every round with its own day, also when a sheet of the last came later', () => {
    const trend = trendOf(
      ratedFor([
        { on: '2024-09-02', staff: low },
        { on: '2024-10-02', self: low, staff: high, filledOn: { staff: '2024-10-16' } },
      ]),
    )
    const model = trend && trendModel(trend, 0, words)
    if (!model) throw new Error('nothing to draw')
    expect(ticksOf(model)).toEqual([
      ['1', '2024-09-02'],
      ['2', '2024-10-02'],
    ])
  })

  it('keep an unanswered domain off the line', () => {
    const trend = trendOf(
      ratedFor([
        { on: '2024-09-02', staff: low },
        { on: '2024-10-02', staff: { 1: 4 } },
      ]),
    )
    const work = trend && trendModel(trend, 1, words)
    expect(work?.lines[0]?.points).toEqual([{ day: 0, value: 2 }])
  })

  it('leave a radar open where nothing was answered, on the full scale', () => {
    const rated = ratedFor([{ on: '2024-09-02', self: { 1: 2 }, staff: low }])
    const comparison = compareRaters(roundAt(rated, 0), 'domain')
    expect(comparison && radarModel(comparison, ({ title }) => title)).toEqual({
      type: 'radar',
      scale: { min: 1, max: 4 },
      axes: [
        { title: 'Home', no: null },
        { title: 'Work', no: null },
      ],
      lines: [
        { series: 'self', values: [2, null] },
        { series: 'staff', values: [1, 2] },
      ],
    })
  })
})
