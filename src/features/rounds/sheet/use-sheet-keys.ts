import { useEffect, useRef } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { itemNumberOf, SUBMIT_ID } from './item-element.ts'
import { readSheetKey, type SheetKey } from './sheet-keys.ts'

interface SheetKeyParts {
  readonly pack: Pack
  /** The item that keys mean while the focus is in none. */
  readonly currentItem: () => number
  readonly onAnswer: (no: number, value: number | null) => void
  /** Brings an item into view and the focus into it. */
  readonly goTo: (no: number) => void
}

/** Keys fill the whole sheet: 1–4 answer and go on, ↑ ↓ move, Delete takes an answer back. */
export function useSheetKeys(parts: SheetKeyParts): void {
  const latest = useRef(parts)
  latest.current = parts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyForSheet(event, latest.current.pack)
      if (!key) return
      event.preventDefault()
      followKey(key, latest.current)
    }
    // Before the radio group and the browser see it: their own ↑ ↓ would choose an answer.
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])
}

/** What the key means, unless something else on the page has a use for it. */
function keyForSheet(event: KeyboardEvent, pack: Pack): SheetKey | null {
  const { target } = event
  const hasModifier = event.ctrlKey || event.altKey || event.metaKey
  if (hasModifier || event.isComposing || !(target instanceof Element)) return null
  if (document.querySelector('dialog[open]')) return null
  const isElsewhere = target.closest('a, button, input, select, textarea, summary, [role=button]')
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio'
  const isItsOwn = isRadio && itemNumberOf(target) !== null
  if (isElsewhere && !isItsOwn) return null
  return readSheetKey(
    event,
    pack.scale.answers.map(({ value }) => value),
  )
}

function followKey(key: SheetKey, { pack, currentItem, onAnswer, goTo }: SheetKeyParts): void {
  const focused = itemNumberOf(document.activeElement)
  const no = focused ?? currentItem()
  const last = pack.items.length
  if (key.kind === 'clear') return onAnswer(no, null)
  if (key.kind === 'move') {
    const wanted = focused === null ? no : no + key.by
    return goTo(Math.min(Math.max(wanted, 1), last))
  }
  onAnswer(no, key.value)
  if (no < last) goTo(no + 1)
  else document.getElementById(SUBMIT_ID)?.focus()
}
