import type { ComponentChildren } from 'preact'
import { SeriesKey } from '#ui/content/series-key.tsx'
import type { Series } from '#ui/content/series.ts'

interface LegendEntry {
  readonly series: Series
  readonly name: ComponentChildren
  readonly detail?: ComponentChildren
}

/** Which line is whose, by dash, marker and words. */
export function SeriesLegend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul class="chart-legend bare-list" role="list">
      {entries.map(({ series, name, detail }) => (
        <li key={series}>
          <SeriesKey series={series} />
          <span>{name}</span>
          {detail && <span class="muted small">{detail}</span>}
        </li>
      ))}
    </ul>
  )
}
