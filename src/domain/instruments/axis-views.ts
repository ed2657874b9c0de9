/** The ways a pack lets its answers be looked at: 3, 10, 16 or 25 axes on a chart. */
import { AXIS_KINDS, type AxisKind, type Pack } from './pack.ts'

export type ViewKind = AxisKind | 'item'

export interface ViewAxis {
  readonly id: string
  readonly title: string
  /** Numbers of the items that stand behind this axis, ascending, never empty. */
  readonly items: readonly number[]
}

export interface AxisView {
  readonly kind: ViewKind
  readonly axes: readonly ViewAxis[]
}

/**
 * The views a pack offers, from coarse to fine. A kind of axis that only some items name is left
 * out: its scores would speak of a part of the sheet as if it were the whole.
 */
export function axisViews(pack: Pack): readonly AxisView[] {
  const mapped = AXIS_KINDS.filter((kind) => pack.items.every((item) => item[kind] !== undefined))
  return [...mapped.map((kind) => ({ kind, axes: groupedAxes(pack, kind) })), itemView(pack)]
}

/** One view of a pack, or null when the pack does not map all its items to it. */
export function axisView(pack: Pack, kind: ViewKind): AxisView | null {
  return axisViews(pack).find((view) => view.kind === kind) ?? null
}

function groupedAxes(pack: Pack, kind: AxisKind): ViewAxis[] {
  return (pack.axes[kind] ?? []).map(({ id, title }) => ({
    id,
    title,
    items: pack.items.filter((item) => item[kind] === id).map((item) => item.no),
  }))
}

/** Every item an axis of its own: id '1' … 'n', titled with the item's text. */
function itemView(pack: Pack): AxisView {
  const axes = pack.items.map(({ no, text }) => ({ id: String(no), title: text, items: [no] }))
  return { kind: 'item', axes }
}
