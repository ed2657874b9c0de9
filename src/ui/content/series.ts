/** Who or what a line of a chart stands for. */
export type Series = 'self' | 'staff' | 'agreed' | 'earlier' | 'later'

export type SeriesLook = {
  /** Name of the colour token. */
  readonly color: `--series-${Series}`
  /** Lengths of dash and gap in px at a line width of 3; empty = solid. */
  readonly dash: readonly number[]
  readonly marker: 'circle' | 'square' | 'diamond' | 'triangle'
}

/** One look per series, for charts, legends and tables alike: colour, dash and marker differ. */
export const lookBySeries = {
  self: { color: '--series-self', dash: [], marker: 'circle' },
  staff: { color: '--series-staff', dash: [9, 5], marker: 'square' },
  agreed: { color: '--series-agreed', dash: [2, 5], marker: 'diamond' },
  earlier: { color: '--series-earlier', dash: [9, 5], marker: 'triangle' },
  later: { color: '--series-later', dash: [], marker: 'circle' },
} as const satisfies Record<Series, SeriesLook>

/**
 * A colour token as the browser computes it now, `rgb(…)`, for canvas. Custom properties keep
 * `light-dark(…)` unresolved, so a probe asks for it. Read again when the theme changes.
 */
export function readColor(token: `--${string}`): string {
  const probe = document.createElement('span')
  probe.hidden = true
  probe.style.color = `var(${token})`
  document.documentElement.append(probe)
  const color = getComputedStyle(probe).color
  probe.remove()
  return color
}
