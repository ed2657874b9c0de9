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

/** What is marked of a tap on an answer, for a trace. */
export const TAP_MARKS = {
  /** The finger left the screen. */
  lifted: 'tap: lifted',
  /** The first line of the page's own code. */
  reached: 'tap: reached the page',
  /** Validated, stamped, sealed: the write is on its way. Marked again when it is complete. */
  handedOver: 'tap: handed over',
  /** The page hears that the write is on the disk, mostly with the next frame. */
  told: 'tap: told',
} as const

export type TapMarks = typeof TAP_MARKS

/** Marks every tap on an answer, and what becomes of it. */
export function markTaps(marks: TapMarks): void {
  let isTapped = false
  const noteTap = (event: Event) => {
    const isAnswer = event.target instanceof Element && event.target.closest('fieldset')
    if (isTapped || !isAnswer) return
    isTapped = true
    performance.mark(marks.lifted, { startTime: event.timeStamp })
    performance.mark(marks.reached)
  }
  const follow = (begun: IDBTransaction) => {
    performance.mark(marks.handedOver)
    const commit = () => {
      performance.mark(marks.handedOver)
      IDBTransaction.prototype.commit.call(begun)
    }
    Object.assign(begun, { commit })
    begun.addEventListener('complete', () => {
      performance.mark(marks.told)
      dispatchEvent(new Event('tapkept'))
    })
  }
  addEventListener('click', noteTap, { capture: true })
  const begin: IDBDatabase['transaction'] = Reflect.get(IDBDatabase.prototype, 'transaction')
  IDBDatabase.prototype.transaction = function transaction(...parts) {
    const begun = begin.apply(this, parts)
    if (isTapped && parts[1] === 'readwrite') {
      isTapped = false
      follow(begun)
    }
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

/** When the first of so many charts was there to be seen, and when all of them were. */
export function chartsDrawnAt(count: number): Promise<ChartTimes> {
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
      if (first !== undefined && drawn.length >= count && !drawn.includes(false))
        resolve({ first, all: paintedAt })
      else requestAnimationFrame(() => port2.postMessage(null))
    })
    port1.start()
    requestAnimationFrame(() => port2.postMessage(null))
  })
}
