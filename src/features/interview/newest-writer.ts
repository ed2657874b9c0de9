/** Keeps a text that is still being typed: at once, but never two writes beside each other. */

export type WritePhase = 'untouched' | 'saving' | 'saved' | 'failed'

interface WriterParts<T> {
  readonly write: (value: T) => Promise<boolean>
  readonly onPhase: (phase: WritePhase) => void
}

/**
 * Writes what it is given; of what comes while a write is under way only the newest follows, so that
 * fast typing waits for nothing. Resolves to whether the value, or a newer one, is kept.
 */
export function writeNewest<T>({ write, onPhase }: WriterParts<T>): (value: T) => Promise<boolean> {
  let waiting: { readonly value: T } | null = null
  let underWay: Promise<boolean> | null = null

  const writeAll = async () => {
    let isKept = true
    while (waiting) {
      const { value } = waiting
      waiting = null
      isKept = await write(value)
    }
    underWay = null
    onPhase(isKept ? 'saved' : 'failed')
    return isKept
  }
  return (value) => {
    waiting = { value }
    if (underWay) return underWay
    onPhase('saving')
    underWay = writeAll()
    return underWay
  }
}
