import { SeriesKey } from '#ui/content/series-key.tsx'

/** A gap shows the marker of the side that is higher, a change the way it goes. */
export type DifferenceKind = 'gap' | 'change'

interface DifferenceMarkProps {
  readonly kind: DifferenceKind
  /** staff − self or later − earlier; only its sign counts. */
  readonly value: number
}

/** Stands before words that say the same. */
export function DifferenceMark({ kind, value }: DifferenceMarkProps) {
  if (value === 0) return <span aria-hidden="true">＝</span>
  if (kind === 'gap') return <SeriesKey series={value > 0 ? 'staff' : 'self'} />
  return <span aria-hidden="true">{value > 0 ? '▲' : '▼'}</span>
}
