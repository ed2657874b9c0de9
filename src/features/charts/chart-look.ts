/** Colours, letters and motion of a chart: from the tokens on screen, black on white on paper. */
import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import { lookBySeries, readColor, type Series } from '#ui/content/series.ts'

export interface ChartLook {
  readonly colorBySeries: Readonly<Record<Series, string>>
  readonly text: string
  readonly mutedText: string
  /** Rings, spokes and ticks; drawn thin. */
  readonly grid: string
  /** What the chart stands on; halos of markers and labels. */
  readonly ground: string
  readonly fontFamily: string
  /** px */
  readonly fontSize: number
  readonly isAnimated: boolean
}

export const ChartLookContext = createContext<ChartLook | null>(null)

export function useChartLook(): ChartLook {
  const look = useContext(ChartLookContext)
  if (!look) throw new Error('useChartLook outside ChartLookContext')
  return look
}

/** The look as it is now, read again whenever the theme, the contrast or the text size changes. */
export function useCurrentLook(): ChartLook {
  const [look, setLook] = useState(readLook)
  useEffect(() => {
    const read = () => setLook(readLook())
    const queries = LOOK_QUERIES.map((query) => matchMedia(query))
    const settings = new MutationObserver(read)
    settings.observe(document.documentElement, { attributeFilter: [...LOOK_ATTRIBUTES] })
    for (const query of queries) query.addEventListener('change', read)
    return () => {
      settings.disconnect()
      for (const query of queries) query.removeEventListener('change', read)
    }
  }, [])
  return look
}

export function paperLook({ fontFamily }: ChartLook): ChartLook {
  const black = '#000000'
  return {
    colorBySeries: { self: black, staff: black, agreed: black, earlier: black, later: black },
    text: black,
    mutedText: '#333333',
    grid: '#777777',
    ground: '#ffffff',
    fontFamily,
    fontSize: 11,
    isAnimated: false,
  }
}

const LOOK_QUERIES = [
  '(prefers-color-scheme: dark)',
  '(prefers-contrast: more)',
  '(forced-colors: active)',
  '(prefers-reduced-motion: reduce)',
] as const

const isMatched = (query: (typeof LOOK_QUERIES)[number]): boolean => matchMedia(query).matches

/** The settings of the app on `<html>`. */
const LOOK_ATTRIBUTES = ['data-theme', 'data-contrast', 'data-text', 'lang'] as const

function readLook(): ChartLook {
  const rootSize = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
  const seriesColor = (series: Series) => readColor(lookBySeries[series].color)
  return {
    colorBySeries: {
      self: seriesColor('self'),
      staff: seriesColor('staff'),
      agreed: seriesColor('agreed'),
      earlier: seriesColor('earlier'),
      later: seriesColor('later'),
    },
    text: readColor('--color-text'),
    mutedText: readColor('--color-text-muted'),
    grid: readColor('--color-border'),
    // Forced colours make every readable colour that of text.
    ground: isMatched('(forced-colors: active)') ? 'Canvas' : readColor('--color-surface'),
    fontFamily: getComputedStyle(document.body).fontFamily,
    fontSize: Math.round(rootSize * 0.8125),
    isAnimated: !isMatched('(prefers-reduced-motion: reduce)'),
  }
}
