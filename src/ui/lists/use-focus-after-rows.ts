import type { RefObject } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * A row that goes by its own button takes the focus with it. It goes on to the name (`tabindex="-1"`)
 * of the row that has come to its place, or of the last; to the heading of the page when none is left.
 */
export function useFocusAfterRows(): RefObject<HTMLOListElement | null> {
  const list = useRef<HTMLOListElement>(null)
  // Before the page changes: afterwards nothing tells where it was.
  const place = [...(list.current?.children ?? [])].findIndex((row) =>
    row.contains(document.activeElement),
  )
  useLayoutEffect(() => {
    if (place < 0 || document.activeElement !== document.body) return
    const rows = list.current?.children
    const row = rows?.[Math.min(place, rows.length - 1)] ?? document
    row.querySelector<HTMLElement>(row === document ? 'h1' : '[tabindex="-1"]')?.focus()
  })
  return list
}
