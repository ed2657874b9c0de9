/** Cuts a stream of bytes into lines, however long somebody has made them. */
import { fromUtf8 } from '#vault/bytes.ts'

export type Line =
  | { readonly text: string; readonly problem?: never }
  | {
      readonly text?: never
      readonly problem:
        | 'notUtf8'
        | 'tooLong'
        | 'notALine'
        /** The bytes end without a line end. */
        | 'unended'
        /** The stream failed: what seals it is broken. */
        | 'broken'
    }

const LINE_END = 0x0a

/** Ends after the first problem. */
export async function* readLines(
  stream: ReadableStream<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<Line, void, undefined> {
  const reader = stream.getReader()
  const nextChunk = () => reader.read().catch(() => 'broken' as const)
  let rest: Uint8Array[] = []
  let restLength = 0
  try {
    for (let read = await nextChunk(); ; read = await nextChunk()) {
      if (read === 'broken') return yield { problem: 'broken' }
      if (read.done) break
      let from = 0
      for (let end = read.value.indexOf(LINE_END); end >= 0;) {
        const line = toLine([...rest, read.value.subarray(from, end)], maxBytes)
        rest = []
        restLength = 0
        yield line
        if (line.problem) return
        from = end + 1
        end = read.value.indexOf(LINE_END, from)
      }
      // A copy: the stream may use its buffer again.
      rest.push(read.value.slice(from))
      restLength += read.value.length - from
      if (restLength > maxBytes) return yield { problem: 'tooLong' }
    }
    if (restLength > 0) yield { problem: 'unended' }
  } finally {
    await reader.cancel().catch(() => undefined)
  }
}

function toLine(parts: readonly Uint8Array[], maxBytes: number): Line {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  if (length > maxBytes) return { problem: 'tooLong' }
  const bytes = new Uint8Array(length)
  let offset = 0
  for (const part of parts) {
    bytes.set(part, offset)
    offset += part.length
  }
  try {
    return { text: fromUtf8(bytes) }
  } catch {
    return { problem: 'notUtf8' }
  }
}
