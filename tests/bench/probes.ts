/**
 * What runs inside the page to take the time there. Each function is sent to the browser as text,
 * so it stands for itself: it uses nothing of this module but what it is given. All times are those
 * of `performance.now()`: ms since the navigation began.
 */

declare global {
  interface Window {
    /** When the watched element was painted. */
    seenAt: Promise<number>
    /** When the last event of a type happened, by its type. */
    lastEventAt: Record<string, number>
    /** How long the last worker took from its start to its first answer, in ms. */
    workerMs: number
    tapTimes: TapTimes[]
  }
}

/** Notes when a frame with such an element was first painted. */
export function watchFor(selector: string): void {
  window.seenAt = new Promise((resolve, reject) => {
    const tooLate = setTimeout(() => reject(new Error(`${selector} did not appear`)), 60_000)
    const paintedAt = () => {
      const { port1, port2 } = new MessageChannel()
      port1.addEventListener('message', () => resolve(performance.now()))
      port1.start()
      requestAnimationFrame(() => port2.postMessage(null))
    }
    const look = () => {
      if (!document.querySelector(selector)) return
      observer.disconnect()
      clearTimeout(tooLate)
      paintedAt()
    }
    const observer = new MutationObserver(look)
    observer.observe(document, { subtree: true, childList: true, attributes: true })
    look()
  })
}

export const seenAt = (): Promise<number> => window.seenAt

export function noteEvents(): void {
  window.lastEventAt = {}
  for (const type of ['click', 'submit']) {
    const note = (event: Event) => (window.lastEventAt[type] = event.timeStamp)
    addEventListener(type, note, { capture: true })
  }
}

/** The work of the passphrase is the one thing the app has workers for. */
export function timeWorkers(): void {
  window.Worker = class extends Worker {
    constructor(...parts: ConstructorParameters<typeof Worker>) {
      super(...parts)
      const startedAt = performance.now()
      const answered = () => (window.workerMs = performance.now() - startedAt)
      this.addEventListener('message', answered, { once: true })
    }
  }
}

/** One tap on an answer, in ms. */
export interface TapTimes {
  /** From the finger leaving the screen to the first line of the page's own code. */
  readonly browser: number
  /** From there until the write is handed over: validated, stamped, sealed. */
  readonly page: number
  /** From there until it is on the disk. */
  readonly storage: number
  /** From there until the page hears of that, mostly with the next frame. */
  readonly told: number
}

/**
 * Takes the times of every tap on an answer until the next write is on the disk. After a tap
 * Chromium lets the page's tasks wait for the next frame, so the page itself hears too late when
 * that was. Another thread tells: it asks to read what is being written, and gets its turn when the
 * write has been committed. (Its script stands outside of the content security policy.)
 */
export function timeTaps(): void {
  window.tapTimes = []
  const lookForWrites = () => {
    const databases = new Map<string, Promise<IDBDatabase>>()
    const open = (name: string) =>
      new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.addEventListener('success', () => resolve(opening.result))
      })
    addEventListener('message', ({ data }: MessageEvent<{ name: string; stores: string[] }>) => {
      const database = databases.get(data.name) ?? open(data.name)
      databases.set(data.name, database)
      void database.then((opened) => {
        const [store = ''] = data.stores
        const reading = opened.transaction(data.stores).objectStore(store).count('')
        const seen = () => postMessage(performance.timeOrigin + performance.now())
        reading.addEventListener('success', seen)
      })
    })
  }
  let observer: Worker | undefined
  const startObserver = () => {
    const script = new Blob([`(${lookForWrites.toString()})()`], { type: 'text/javascript' })
    return new Worker(URL.createObjectURL(script))
  }
  let tap: { readonly at: number; readonly handledAt: number } | undefined
  const noteTap = (event: Event) => {
    const isAnswer = event.target instanceof Element && event.target.closest('fieldset')
    if (isAnswer) tap ??= { at: event.timeStamp, handledAt: performance.now() }
  }
  const follow = async (begun: IDBTransaction, begunAt: number) => {
    if (!tap) return
    const { at, handledAt } = tap
    tap = undefined
    let handedOverAt = begunAt
    const commit = () => {
      handedOverAt = performance.now()
      IDBTransaction.prototype.commit.call(begun)
    }
    Object.assign(begun, { commit })
    observer ??= startObserver()
    observer.postMessage({ name: begun.db.name, stores: Array.from(begun.objectStoreNames) })
    const [seenAt, toldAt] = await Promise.all([
      new Promise<number>((resolve) => {
        observer?.addEventListener('message', ({ data }) => resolve(Number(data)), { once: true })
      }),
      new Promise<number>((resolve) => {
        begun.addEventListener('complete', () => resolve(performance.now()))
      }),
    ])
    window.tapTimes.push({
      browser: handledAt - at,
      page: handedOverAt - handledAt,
      storage: seenAt - performance.timeOrigin - handedOverAt,
      told: toldAt - handedOverAt,
    })
    dispatchEvent(new Event('tapkept'))
  }
  addEventListener('click', noteTap, { capture: true })
  const begin: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function transaction(...parts) {
    const begunAt = performance.now()
    const begun = begin.apply(this, parts)
    if (parts[1] === 'readwrite') void follow(begun, begunAt)
    return begun
  }
}

/** Resolves when the next tap is on the disk. */
export const nextTapKept = (): Promise<void> =>
  new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error('a tap was not written')), 10_000)
    addEventListener('tapkept', () => resolve(), { once: true })
  })

/**
 * A page with nothing but a few radio groups, which puts a row of 1 kB when one is tapped: the
 * least that a tap costs here.
 */
export async function showBareSheet(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('bench-taps', 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('no database to measure with')))
  })
  const put = () => {
    const writing = database.transaction('rows', 'readwrite', { durability: 'strict' })
    writing.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(1_000)), 'row')
    writing.commit()
  }
  const radio = (name: string) => {
    const input = document.createElement('input')
    return Object.assign(input, { type: 'radio', name })
  }
  const groups = ['a', 'b', 'c', 'd'].map((name) => {
    const group = document.createElement('fieldset')
    group.append(radio(name), radio(name), radio(name), radio(name))
    return group
  })
  document.body.replaceChildren(...groups)
  document.body.addEventListener('change', put)
}

export interface PutRun {
  readonly count: number
  readonly durability: 'strict' | 'relaxed'
}

/** The least a durable write costs here: one row of 1 kB, one transaction, nothing around it. */
export async function timePuts({ count, durability }: PutRun): Promise<number[]> {
  const name = 'bench-puts'
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name, 1)
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('rows'))
    opening.addEventListener('success', () => resolve(opening.result))
    opening.addEventListener('error', () => reject(new Error('no database to measure with')))
  })
  const put = (key: number) =>
    new Promise<number>((resolve) => {
      const startedAt = performance.now()
      const writing = database.transaction('rows', 'readwrite', { durability })
      writing.objectStore('rows').put(crypto.getRandomValues(new Uint8Array(1_000)), key)
      writing.addEventListener('complete', () => resolve(performance.now() - startedAt))
    })
  const latencies: number[] = []
  for (let key = 0; key < count; key += 1) {
    latencies.push(await put(key))
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  database.close()
  indexedDB.deleteDatabase(name)
  return latencies
}

export interface ChartTimes {
  readonly first: number
  readonly all: number
}

/** When the first chart of the page was there to be seen, and when all of them were. */
export function chartsDrawnAt(): Promise<ChartTimes> {
  const scratch = new OffscreenCanvas(64, 64).getContext('2d', { willReadFrequently: true })
  const isDrawn = (canvas: HTMLCanvasElement) => {
    if (!scratch || canvas.width === 0 || canvas.height === 0) return false
    scratch.clearRect(0, 0, 64, 64)
    scratch.drawImage(canvas, 0, 0, 64, 64)
    return scratch.getImageData(0, 0, 64, 64).data.some((value) => value > 0)
  }
  return new Promise((resolve) => {
    let first: number | undefined
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      const paintedAt = performance.now()
      const drawn = Array.from(document.querySelectorAll('canvas'), isDrawn)
      if (drawn.includes(true)) first ??= paintedAt
      if (first !== undefined && !drawn.includes(false)) resolve({ first, all: paintedAt })
      else requestAnimationFrame(() => port2.postMessage(null))
    })
    port1.start()
    requestAnimationFrame(() => port2.postMessage(null))
  })
}
