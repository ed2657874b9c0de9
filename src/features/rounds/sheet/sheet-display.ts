/** How a sheet is shown: kept in the address, so that a reload shows the same. */
import { useLocation } from 'preact-iso'
import { useEffect } from 'preact/hooks'
import { focusHead } from './item-element.ts'

export interface SheetDisplay {
  readonly mode: 'list' | 'one'
  /** In やさしい日本語, where the pack has it. */
  readonly isPlain: boolean
}

export function useSheetDisplay() {
  const { path, query, route } = useLocation()
  const display: SheetDisplay = {
    mode: query['view'] === 'one' ? 'one' : 'list',
    isPlain: query['plain'] === '1',
  }
  const change = (changed: Partial<SheetDisplay>) => {
    route(path + displayQuery({ ...display, ...changed }), true)
  }
  return { ...display, change }
}

/** Who copies a sheet from paper begins with its day: today's stands there until it is changed. */
export function useStartFromPaper(): void {
  const { query } = useLocation()
  const isFromPaper = query['from'] === 'paper'
  useEffect(() => {
    if (isFromPaper) focusHead()
  }, [isFromPaper])
}

/** '' for the usual display, else '?view=one&plain=1'. */
export function displayQuery({ mode, isPlain }: SheetDisplay): string {
  const query = new URLSearchParams()
  if (mode === 'one') query.set('view', 'one')
  if (isPlain) query.set('plain', '1')
  return query.size > 0 ? `?${query}` : ''
}
