/** What a key means while a sheet is filled. */

export type SheetKey =
  | { readonly kind: 'answer'; readonly value: number }
  /** Nothing is ticked on the paper: no answer, and on to the next item. */
  | { readonly kind: 'leaveOut' }
  /** To the item before or after. */
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  /** Takes the answer back. */
  | { readonly kind: 'clear' }
  /** To the head: 記入日, 就労状況, 支援員名. */
  | { readonly kind: 'head' }

interface KeyPress {
  readonly key: string
  /** The place of the key, whatever an input method makes of it. */
  readonly code: string
  /** The key is held down. */
  readonly repeat: boolean
}

/** Null for keys that mean nothing. A key that is held down moves on, but answers one item only. */
export function readSheetKey(press: KeyPress, scaleValues: readonly number[]): SheetKey | null {
  const { key, repeat } = press
  if (key === 'ArrowDown') return { kind: 'move', by: 1 }
  if (key === 'ArrowUp') return { kind: 'move', by: -1 }
  if (repeat) return null
  if (key === 'Enter') return { kind: 'move', by: 1 }
  if (key === 'Backspace') return { kind: 'move', by: -1 }
  if (key === 'Delete') return { kind: 'clear' }
  if (key === 'Home') return { kind: 'head' }
  const digit = digitOf(press)
  if (digit === '0') return { kind: 'leaveOut' }
  const value = scaleValues.find((value) => String(value) === digit)
  return value === undefined ? null : { kind: 'answer', value }
}

/** Input methods send ３ for 3, or keep the key to themselves and tell only its place. */
function digitOf({ key, code }: KeyPress): string | undefined {
  const typed = key === 'Process' ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : key
  return typed?.normalize('NFKC')
}
