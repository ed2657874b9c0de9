/**
 * What stands between Dexie and the browser. While it opens a database, Dexie brings one of an earlier
 * version up to its own, and amends one of a later version until it fits. Neither is to happen before
 * the app has looked: what is of another version is left as it is. Where the versions agree, nothing
 * is done that Dexie would not do alone.
 */
export class VersionGate {
  /** From now on Dexie may do as it does. */
  isOpen = false
  /** What the last opening was refused for. */
  met: 'earlier' | 'later' | undefined

  /** What Dexie takes for the browser's `indexedDB`. */
  readonly factory = {
    open: (name: string, version?: number) => this.#open(name, version),
    deleteDatabase: (name: string) => indexedDB.deleteDatabase(name),
    // Without it Dexie keeps a list of names of its own.
    databases: () => indexedDB.databases(),
  }

  #open(name: string, version: number | undefined): IDBOpenDBRequest {
    this.met = undefined
    if (version === undefined) {
      // Dexie asks for whatever is there once the browser has told it that its own version is too low.
      if (this.isOpen) return indexedDB.open(name)
      this.met = 'later'
      throw new DOMException('a later version is installed', 'VersionError')
    }
    const request = indexedDB.open(name, version)
    request.addEventListener('upgradeneeded', (event) => {
      if (this.isOpen || event.oldVersion === 0) return
      this.met = 'earlier'
      event.stopImmediatePropagation()
      request.transaction?.abort()
    })
    return request
  }
}
