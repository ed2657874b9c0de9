/**
 * A stream becomes a file of the person's. Where the browser has the File System Access API the
 * person chooses the place, and the file is there whole or not at all; elsewhere it is collected as
 * a blob, which browsers keep outside the page's memory, and put with the downloads.
 */
import { saveBlob } from './files.ts'

export interface SaveTarget {
  /** Rejects when it is aborted, or the place has no room; then there is no file. */
  save(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<File>
}

interface SavePicker {
  showSaveFilePicker(options: { readonly suggestedName: string }): Promise<FileSystemFileHandle>
}

const hasPicker = (page: object): page is SavePicker => 'showSaveFilePicker' in page

/** Asks where to. Call it from a click, before anything else is waited for. */
export async function chooseTarget(suggestedName: string): Promise<SaveTarget | 'cancelled'> {
  const page: object = globalThis
  if (!hasPicker(page)) return downloadTarget(suggestedName)
  try {
    return fileTarget(await page.showSaveFilePicker({ suggestedName }))
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return 'cancelled'
    // Refused by a policy or in a frame: the downloads are still there.
    return downloadTarget(suggestedName)
  }
}

const fileTarget = (handle: FileSystemFileHandle): SaveTarget => ({
  save: async (stream, signal) => {
    await stream.pipeTo(await handle.createWritable(), { signal })
    return handle.getFile()
  },
})

const downloadTarget = (name: string): SaveTarget => ({
  save: async (stream, signal) => {
    const file = new File([await collect(stream, signal)], name)
    saveBlob(name, file)
    return file
  },
})

/** Bytes of a part: a blob of blobs is not held in memory. */
const PART_BYTES = 4 * 1024 * 1024

async function collect(stream: ReadableStream<Uint8Array>, signal: AbortSignal): Promise<Blob> {
  const parts: Blob[] = []
  let chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const closePart = () => {
    parts.push(new Blob(chunks))
    chunks = []
    size = 0
  }
  const sink = new WritableStream<Uint8Array>({
    write: (chunk) => {
      chunks.push(new Uint8Array(chunk))
      size += chunk.length
      if (size >= PART_BYTES) closePart()
    },
    close: closePart,
  })
  await stream.pipeTo(sink, { signal })
  return new Blob(parts)
}

/** Whether the device can give this file to another app. */
export const canShare = (file: File): boolean =>
  'canShare' in navigator && navigator.canShare({ files: [file] })

/** Resolves when it was given, or the person thought better of it. */
export async function shareFile(file: File): Promise<void> {
  await navigator.share({ files: [file] }).catch(() => undefined)
}
