/** What a key means while a sheet is filled. */

export type SheetKey =
  | { readonly kind: 'answer'; readonly value: number }
  /** To the item before or after. */
  | { readonly kind: 'move'; readonly by: -1 | 1 }
  /** Takes the answer back. */
  | { readonly kind: 'clear' }

interface KeyPress {
  readonly key: string
  /** The key is held down. */
  readonly repeat: boolean
}

/** Null for keys that mean nothing. A digit that is held down answers one item, not all. */
export function readSheetKey(
  { key, repeat }: KeyPress,
  scaleValues: readonly number[],
): SheetKey | null {
  if (key === 'ArrowDown') return { kind: 'move', by: 1 }
  if (key === 'ArrowUp') return { kind: 'move', by: -1 }
  if (repeat) return null
  if (key === 'Backspace' || key === 'Delete') return { kind: 'clear' }
  const value = scaleValues.find((value) => String(value) === key)
  return value === undefined ? null : { kind: 'answer', value }
}
