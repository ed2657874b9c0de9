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

const viewsByPack = new WeakMap<Pack, readonly AxisView[]>()

/**
 * The views a pack offers, from coarse to fine; made once, for every sheet asks for them. A kind of
 * axis that only some items name is left out: its scores would speak of a part of the sheet as if it
 * were the whole.
 */
export function axisViews(pack: Pack): readonly AxisView[] {
  const views = viewsByPack.get(pack) ?? makeViews(pack)
  viewsByPack.set(pack, views)
  return views
}

/** One view of a pack, or null when the pack does not map all its items to it. */
export function axisView(pack: Pack, kind: ViewKind): AxisView | null {
  return axisViews(pack).find((view) => view.kind === kind) ?? null
}

function makeViews(pack: Pack): readonly AxisView[] {
  const mapped = AXIS_KINDS.filter((kind) => pack.items.every((item) => item[kind] !== undefined))
  return [...mapped.map((kind) => ({ kind, axes: groupedAxes(pack, kind) })), itemView(pack)]
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
