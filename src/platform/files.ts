/** Hands a text to the person as a file; the browser asks where to, or puts it with the downloads. */
export const saveTextFile = (fileName: string, text: string, mediaType: string): void =>
  saveBlob(fileName, new Blob([text], { type: mediaType }))

export function saveBlob(fileName: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // Safari reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
