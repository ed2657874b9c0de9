import type { ComponentChildren, TargetedKeyboardEvent } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { classNames } from '#ui/class-names.ts'
import { useRowView } from './use-row-view.ts'
import { topToShow, windowRange, type RowRange } from './window-range.ts'

export type VirtualListProps = {
  label: string
  count: number
  /** Height of every row in rem, so that rows grow with the text size. */
  rowRem: number
  /** The same in a list so narrow that the words of a row wrap: see NARROW_REM. */
  narrowRowRem?: number | undefined
  /** The same in a list that a word or two fill: see TIGHT_REM. */
  tightRowRem?: number | undefined
  renderRow: (index: number) => ComponentChildren
  /** Identity of a row, so that focus follows it; its index by default. */
  rowKey?: ((index: number) => string | number) | undefined
  /** Row shown at the top at first, to come back to where one was. */
  startAt?: number | undefined
  /** Told which row is at the top when scrolling. */
  onTopRow?: ((index: number) => void) | undefined
  class?: string | undefined
}

/**
 * A list of any length of which only the visible rows exist. It scrolls in its own box, whose
 * height the layout gives (`.page-fill`). ↑ ↓ Home End move between the links of the rows. For
 * another list in the same place (a new filter) give it a new `key`: it starts at the top.
 */
export function VirtualList(props: VirtualListProps) {
  const { label, count, rowRem, renderRow, rowKey, startAt = 0, onTopRow } = props
  const { narrowRowRem = rowRem, tightRowRem = narrowRowRem } = props
  const box = useRef<HTMLDivElement>(null)
  const { view, follow } = useRowView(box, { count, rowRem, narrowRowRem, tightRowRem, startAt })
  const [heldRow, setHeldRow] = useState<number>()
  const rowToFocus = useRef<number | undefined>(undefined)

  useLayoutEffect(() => {
    if (rowToFocus.current === undefined) return
    const row = box.current?.querySelector(`[data-row="${rowToFocus.current}"]`)
    rowToFocus.current = undefined
    row?.querySelector<HTMLElement>('a, button, input')?.focus({ preventScroll: true })
  })

  const moveTo = (row: number) => {
    if (!box.current) return
    rowToFocus.current = row
    setHeldRow(row)
    box.current.scrollTop = topToShow(row, { ...view, top: box.current.scrollTop })
  }
  const moveByKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const row = rowOf(event.target)
    const next = row === undefined ? undefined : rowByKey(event, row, count)
    if (next === undefined) return
    event.preventDefault()
    moveTo(next)
  }

  return (
    <div
      ref={box}
      class={classNames('virtual-list', props.class)}
      role="group"
      aria-label={label}
      tabIndex={0}
      onScroll={(event) => {
        follow()
        onTopRow?.(Math.floor(event.currentTarget.scrollTop / view.rowHeight))
      }}
      onKeyDown={moveByKey}
      onFocusIn={(event) => setHeldRow(rowOf(event.target))}
      onFocusOut={() => setHeldRow(undefined)}
    >
      <ul class="virtual-rows" role="list" style={{ blockSize: `${count * view.rowHeight}px` }}>
        {rowsToRender(windowRange(view, count), heldRow, count).map((index) => (
          <li
            key={rowKey ? rowKey(index) : index}
            class="virtual-row"
            data-row={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{
              blockSize: `${view.rowHeight}px`,
              transform: `translateY(${index * view.rowHeight}px)`,
            }}
          >
            {renderRow(index)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The window and, wherever it is, the row that holds the focus: removing it would lose the place. */
function rowsToRender(range: RowRange, heldRow: number | undefined, count: number): number[] {
  const rows = Array.from({ length: range.end - range.first }, (_, offset) => range.first + offset)
  if (heldRow === undefined || heldRow >= count) return rows
  if (heldRow < range.first) return [heldRow, ...rows]
  return heldRow >= range.end ? [...rows, heldRow] : rows
}

function rowOf(target: EventTarget | null): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null
  return row ? Number(row.dataset['row']) : undefined
}

function rowByKey(event: KeyboardEvent, row: number, count: number): number | undefined {
  const modified = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey
  if (modified || event.target instanceof HTMLInputElement) return undefined
  if (event.key === 'ArrowDown') return Math.min(row + 1, count - 1)
  if (event.key === 'ArrowUp') return Math.max(row - 1, 0)
  if (event.key === 'Home') return 0
  return event.key === 'End' ? count - 1 : undefined
}
