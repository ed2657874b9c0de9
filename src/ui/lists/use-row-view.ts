import { useLayoutEffect, useState } from 'preact/hooks'
import { hasSameRange, type RowView } from './window-range.ts'

type Box = { readonly current: HTMLElement | null }

export type RowMeasures = {
  count: number
  rowRem: number
  narrowRowRem: number
  tightRowRem: number
  /** Row at the top when the box appears. */
  startAt: number
}

/** Below this width rows are laid out as list.css says for a narrow list. */
const NARROW_REM = 42
/** Below this one a line holds a word or two: see tight.css. */
const TIGHT_REM = 12

/**
 * Measures a scrolling box, again whenever its size or the text size changes; the row at the top
 * stays at the top. `follow` takes over the scroll position and renders only when other rows show.
 */
export function useRowView(box: Box, measures: RowMeasures) {
  const { count, rowRem, narrowRowRem, tightRowRem, startAt } = measures
  const [view, setView] = useState<RowView>({ top: 0, height: 0, rowHeight: 0 })

  useLayoutEffect(() => {
    const element = box.current
    if (!element) return undefined
    const measure = () => {
      const rem = rootFontSize()
      const width = element.clientWidth / rem
      const wrapped = width < TIGHT_REM ? tightRowRem : narrowRowRem
      const rowHeight = Math.round((width < NARROW_REM ? wrapped : rowRem) * rem)
      const height = element.clientHeight
      setView((last) => {
        if (last.rowHeight === rowHeight && last.height === height) return last
        const topRow = last.rowHeight > 0 ? element.scrollTop / last.rowHeight : startAt
        return { top: topRow * rowHeight, height, rowHeight }
      })
    }
    measure()
    return observeMeasures(element, measure)
  }, [box, rowRem, narrowRowRem, tightRowRem, startAt])

  useLayoutEffect(() => {
    if (box.current && view.rowHeight > 0) box.current.scrollTop = view.top
  }, [box, view.rowHeight])

  const follow = () => {
    const top = box.current?.scrollTop ?? 0
    setView((last) => (hasSameRange(last, { ...last, top }, count) ? last : { ...last, top }))
  }
  return { view, follow }
}

/** Size of the box, and the text size setting, which need not change the box. */
function observeMeasures(element: HTMLElement, onChange: () => void): () => void {
  const size = new ResizeObserver(onChange)
  size.observe(element)
  const textSize = new MutationObserver(onChange)
  textSize.observe(document.documentElement, { attributeFilter: ['data-text'] })
  return () => {
    size.disconnect()
    textSize.disconnect()
  }
}

function rootFontSize(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
}
