import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { focusAnswerGroup } from '#ui/choices/answer-group.tsx'
import { itemElementId, itemNumberOf } from './item-element.ts'
import type { SheetDisplay } from './sheet-display.ts'

interface ItemPlace {
  /**
   * The item gone to last, or the one that has had the focus since; null before the first, and after
   * a tap elsewhere.
   */
  readonly place: () => number | null
  /** Brings an item into view and the focus into it. */
  readonly goTo: (no: number) => void
}

/**
 * Where somebody is on the sheet. It is known at once, also while the item is still being drawn:
 * keys come faster than one item after the other can be shown.
 */
export function useItemPlace(
  mode: SheetDisplay['mode'],
  setSingle: (no: number) => void,
): ItemPlace {
  const latest = useRef<number | null>(null)
  const [wanted, setWanted] = useState<{ readonly no: number } | null>(null)
  useLayoutEffect(() => {
    if (wanted && wanted.no === latest.current) focusAnswerGroup(itemElementId(wanted.no))
  }, [wanted])
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (target instanceof Element) latest.current = itemNumberOf(target) ?? latest.current
    }
    const leave = ({ target }: PointerEvent) => {
      if (target instanceof Element && itemNumberOf(target) === null) latest.current = null
    }
    document.addEventListener('focusin', follow)
    document.addEventListener('pointerdown', leave)
    return () => {
      document.removeEventListener('focusin', follow)
      document.removeEventListener('pointerdown', leave)
    }
  }, [])
  const goTo = useCallback(
    (no: number) => {
      latest.current = no
      if (mode === 'list') return void focusAnswerGroup(itemElementId(no))
      setSingle(no)
      setWanted({ no })
    },
    [mode, setSingle],
  )
  return { place: () => latest.current, goTo }
}
