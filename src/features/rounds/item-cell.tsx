import type { ComponentChildren } from 'preact'

interface ItemCellProps {
  readonly no: number
  readonly children: ComponentChildren
}

/** Number and text of an item inside a table. */
export function ItemCell({ no, children }: ItemCellProps) {
  return (
    <span class="item-cell">
      <span class="item-cell-number num">{no}</span>
      <span>{children}</span>
    </span>
  )
}
