/** What the tabs of one device tell each other: that they lock, or that somebody is at work. */
export interface TabMessage {
  readonly kind: 'locked' | 'used'
}

export interface Tabs {
  tell(message: TabMessage): void
  /** Returns how to stop listening. */
  listen(onMessage: (message: TabMessage) => void): () => void
}

/** Held, shared, by every tab in which somebody works. */
const OPEN_LOCK = 'ayumi-open'

/** Says to the other tabs that somebody works here. Returns how to take it back. */
export function holdOpen(): () => void {
  const ended = new AbortController()
  const untilEnded = new Promise<void>((resolve) => {
    ended.signal.addEventListener('abort', () => resolve())
  })
  void navigator.locks.request(OPEN_LOCK, { mode: 'shared' }, () => untilEnded)
  return () => ended.abort()
}

/** Runs only if nobody works in any tab. */
export async function whenNobodyWorks(run: () => void): Promise<void> {
  await navigator.locks.request(OPEN_LOCK, { ifAvailable: true }, (lock) => {
    if (lock) run()
  })
}

export function connectTabs(): Tabs {
  const channel = new BroadcastChannel('ayumi')
  return {
    tell: (message) => channel.postMessage(message),
    listen: (onMessage) => {
      const onEvent = ({ data }: MessageEvent<TabMessage>) => onMessage(data)
      channel.addEventListener('message', onEvent)
      return () => channel.removeEventListener('message', onEvent)
    },
  }
}
