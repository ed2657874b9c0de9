/** Whether the browser promises not to clear our storage when the device runs short. */
export type Persistence = 'granted' | 'denied' | 'unsupported'

export async function persistence(): Promise<Persistence> {
  if (!isSupported()) return 'unsupported'
  return (await navigator.storage.persisted()) ? 'granted' : 'denied'
}

/** Asks for the promise; the browser may ask the person. Asking again when granted costs nothing. */
export async function askForPersistence(): Promise<Persistence> {
  if (!isSupported()) return 'unsupported'
  return (await navigator.storage.persist()) ? 'granted' : 'denied'
}

export interface StorageUse {
  /** Everything of this origin, the app's own files included; browsers round it. */
  readonly usedBytes: number
  /** What the browser would let us have at most; no promise that the disk has it. */
  readonly quotaBytes: number
}

/** `null` where the browser does not tell. */
export async function storageUse(): Promise<StorageUse | null> {
  if (!('storage' in navigator && 'estimate' in navigator.storage)) return null
  const { usage, quota } = await navigator.storage.estimate()
  return usage === undefined || quota === undefined ? null : { usedBytes: usage, quotaBytes: quota }
}

const isSupported = (): boolean => 'storage' in navigator && 'persist' in navigator.storage
