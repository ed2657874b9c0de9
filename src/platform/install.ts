import type { Workbox } from 'workbox-window'
import { whenIdle } from './idle.ts'

const CHECK_EVERY_MS = 60 * 60 * 1000

export interface AppUpdate {
  /**
   * Starts the version that is ready and reloads this page once it runs. Call it only when a
   * reload costs nobody anything: at the lock screen, or with nothing unsaved.
   */
  apply(): void
}

/** A newer version waits for `apply`; or another tab has started it, and this page is the old one. */
export type UpdateState = 'waiting' | 'started'

/**
 * Installs the app for use without a network (built app only) and watches for newer versions: at
 * start, every hour, and whenever the page comes back into view.
 *
 * `onReady` is called when there is a newer version. It may be called more than once.
 */
export function watchForUpdates(onReady: OnReady): AppUpdate {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return { apply: reload }

  const state: State = { controlled: isControlled(), applying: false }
  void watch(state, onReady)
  return {
    apply() {
      state.applying = true
      if (state.waiting) state.waiting.messageSkipWaiting()
      else reload()
    },
  }
}

type OnReady = (state: UpdateState) => void

interface State {
  controlled: boolean
  applying: boolean
  /** The worker of the version that waits. */
  waiting?: Workbox | undefined
}

/** The library loads after the first screen, which does not need it. */
async function watch(state: State, onReady: OnReady): Promise<void> {
  const { Workbox } = await import('workbox-window')
  const worker = new Workbox('/service-worker.js')
  worker.addEventListener('waiting', () => {
    state.waiting = worker
    onReady('waiting')
  })
  worker.addEventListener('controlling', () => {
    const firstVisit = !state.controlled
    state.controlled = true
    state.waiting = undefined
    if (state.applying) reload()
    else if (!firstVisit) onReady('started')
  })
  if (!(await registers(worker))) return
  setInterval(() => void checkNow(worker), CHECK_EVERY_MS)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void checkNow(worker)
  })
  await whenIdle()
  // What is about to go needs no looking after: its worker must be at rest for the next to start.
  if (!state.waiting) navigator.serviceWorker.controller?.postMessage({ type: 'MEND_CACHE' })
}

async function registers(worker: Workbox): Promise<boolean> {
  try {
    await worker.register()
    return true
  } catch {
    // Refused (private window, full disk) or no network on a first visit: the app runs on without,
    // and the next start tries again.
    return false
  }
}

async function checkNow(worker: Workbox): Promise<void> {
  try {
    await worker.update()
  } catch {
    // Without a network there is nothing newer to be had; the next check asks again.
  }
}

const isControlled = () => navigator.serviceWorker.controller !== null

const reload = () => location.reload()
