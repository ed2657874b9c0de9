/** Rows `first` … `end - 1`. */
export type RowRange = { readonly first: number; readonly end: number }

/** All lengths in px. */
export type RowView = {
  /** Scrolled from the top. */
  readonly top: number
  /** Of the visible part. */
  readonly height: number
  /** Of one row; 0 before it was measured. */
  readonly rowHeight: number
}

const SPARE_ROWS = 8
const STEP = SPARE_ROWS / 2

/**
 * The rows to render: the visible ones and some to spare on both sides. The range moves in steps
 * of several rows, so that a scroll of a few pixels renders nothing.
 */
export function windowRange(view: RowView, count: number): RowRange {
  const { top, height, rowHeight } = view
  if (rowHeight <= 0) return { first: 0, end: Math.min(count, SPARE_ROWS) }
  const topRow = Math.max(0, top) / rowHeight
  const bottomRow = topRow + height / rowHeight
  const first = Math.floor((topRow - SPARE_ROWS) / STEP) * STEP
  const end = Math.ceil((bottomRow + SPARE_ROWS) / STEP) * STEP
  return { first: clamp(first, 0, count), end: clamp(end, 0, count) }
}

/** Whether both views render the same rows. */
export function hasSameRange(a: RowView, b: RowView, count: number): boolean {
  const [one, other] = [windowRange(a, count), windowRange(b, count)]
  return one.first === other.first && one.end === other.end
}

/** The scroll position that brings a row wholly into view with the least movement. */
export function topToShow(row: number, view: RowView): number {
  const rowTop = row * view.rowHeight
  const lowest = rowTop + view.rowHeight - view.height
  return clamp(view.top, Math.max(0, lowest), Math.max(0, rowTop))
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high)
}
