import { lookBySeries, type Series } from './series.ts'

/** A short piece of the line as the chart draws it: dash, marker, colour. Words stand beside it. */
export function SeriesKey({ series }: { series: Series }) {
  const { dash, marker } = lookBySeries[series]
  return (
    <svg
      class="series-key"
      data-series={series}
      viewBox="0 0 44 16"
      aria-hidden="true"
      focusable="false"
    >
      <path class="series-key-line" d="M2 8H42" stroke-dasharray={dash.join(' ')} />
      <path d={pathByMarker[marker]} />
    </svg>
  )
}

const pathByMarker = {
  circle: 'M16 8a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  square: 'M16.5 2.5h11v11h-11z',
  diamond: 'M22 .5L29.5 8 22 15.5 14.5 8z',
  triangle: 'M22 1.5L29 14H15z',
} as const
