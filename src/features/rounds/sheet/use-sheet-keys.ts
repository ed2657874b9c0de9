import { useEffect, useRef } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { focusHead, HEAD_ID, itemNumberOf, SUBMIT_ID } from './item-element.ts'
import { readSheetKey, type SheetKey } from './sheet-keys.ts'

interface SheetKeyParts {
  readonly pack: Pack
  /** The item that keys mean; null before the first was gone to, and after a tap elsewhere. */
  readonly place: () => number | null
  /** The item to begin with. */
  readonly first: () => number
  readonly onAnswer: (no: number, value: number | null) => void
  readonly goTo: (no: number) => void
}

/**
 * Keys fill the whole sheet, as from a stack of paper: 1–4 answer and go on, 0 goes on without an
 * answer, ↑ ↓ Enter and Backspace move, Delete takes an answer back, Home leads to the head.
 * Figures mean nothing before one is at an item (WCAG 2.1.4): whoever speaks to the device is not to
 * answer by chance.
 */
export function useSheetKeys(parts: SheetKeyParts): void {
  const latest = useRef(parts)
  latest.current = parts
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isHeldOnButton(event)) return event.preventDefault()
      const key = keyForSheet(event, latest.current)
      if (!key) return
      event.preventDefault()
      followKey(key, latest.current)
    }
    // Before the radio group and the browser see it: their own ↑ ↓ would choose an answer.
    document.addEventListener('keydown', press, { capture: true })
    return () => document.removeEventListener('keydown', press, { capture: true })
  }, [])
}

/** A held Enter would press 「提出する」, and at once the same in the dialog that it opens. */
const isHeldOnButton = ({ repeat, key, target }: KeyboardEvent): boolean =>
  repeat && key === 'Enter' && target instanceof HTMLButtonElement

type Step = SheetKey | { readonly kind: 'items' }

/** What the key means, unless something else on the page has a use for it. */
function keyForSheet(event: KeyboardEvent, { pack, place }: SheetKeyParts): Step | null {
  const { target } = event
  const hasModifier = event.ctrlKey || event.altKey || event.metaKey
  if (hasModifier || event.isComposing || !(target instanceof Element)) return null
  if (document.querySelector('dialog[open]')) return null
  if (target.closest(`#${HEAD_ID}`)) return isHeadDone(event, target) ? { kind: 'items' } : null
  const key = readSheetKey(
    event,
    pack.scale.answers.map(({ value }) => value),
  )
  if (target.id === SUBMIT_ID) return key?.kind === 'move' && key.by === -1 ? key : null
  const isElsewhere = target.closest('a, button, input, select, textarea, summary, [role=button]')
  const isRadio = target instanceof HTMLInputElement && target.type === 'radio'
  const isItsOwn = isRadio && itemNumberOf(target) !== null
  if (isItsOwn) return key
  const isFigure = key?.kind === 'answer' || key?.kind === 'leaveOut'
  return isElsewhere || (isFigure && place() === null) ? null : key
}

/** Enter in a field of the head that can be kept as it stands. */
const isHeadDone = ({ key }: KeyboardEvent, target: Element): boolean =>
  key === 'Enter' && target instanceof HTMLInputElement && !target.matches('[aria-invalid=true]')

function followKey(step: Step, { pack, place, first, onAnswer, goTo }: SheetKeyParts): void {
  const last = pack.items.length
  const isAtEnd = document.activeElement?.id === SUBMIT_ID
  const here = isAtEnd ? last + 1 : place()
  const no = here ?? first()
  const goOn = (to: number) => {
    if (to <= last) goTo(Math.max(to, 1))
    else document.getElementById(SUBMIT_ID)?.focus()
  }
  switch (step.kind) {
    case 'answer':
      onAnswer(no, step.value)
      return goOn(no + 1)
    case 'leaveOut':
      onAnswer(no, null)
      return goOn(no + 1)
    case 'clear':
      return onAnswer(no, null)
    case 'move':
      return goOn(here === null ? no : no + step.by)
    case 'items':
      return goOn(no)
    case 'head':
      return focusHead()
  }
}
