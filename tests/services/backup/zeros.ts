/** A file of endless zeros that takes no room: it is made while it is read, and tells how far. */
export function zeros(length: number, before = '') {
  const start = new TextEncoder().encode(before)
  let read = 0
  const chunk = new Uint8Array(64 * 1024)
  const stream = () => {
    read = 0
    return new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (controller) => {
        const next = read === 0 && start.length > 0 ? start : chunk
        read += next.length
        controller.enqueue(next)
        if (read >= length) controller.close()
      },
    })
  }
  const slice = (_: number, end: number) => {
    const head = new Uint8Array(end)
    head.set(start.subarray(0, end))
    return new Blob([head])
  }
  const file: Blob = Object.assign(new Blob(), { stream, slice })
  return { file, read: () => read }
}
