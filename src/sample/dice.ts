/**
 * Chance that always falls the same way, so that the sample year is the same on every device and
 * at any time. Only for what is fictional: never for keys or for the ids of real records.
 */
export interface Dice {
  /** From 0 up to, but not including, 1. */
  roll(): number
  bytes(count: number): Uint8Array
}

/** mulberry32 (Tommy Ettinger), started from the FNV-1a hash of the seed. */
export function createDice(seed: string): Dice {
  let state = hashOf(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    const a = Math.imul(state ^ (state >>> 15), state | 1)
    const b = (a + Math.imul(a ^ (a >>> 7), a | 61)) ^ a
    return (b ^ (b >>> 14)) >>> 0
  }
  return {
    roll: () => next() / 2 ** 32,
    bytes: (count) => Uint8Array.from({ length: count }, () => next() >>> 24),
  }
}

function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash
}
