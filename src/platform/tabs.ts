/** What the tabs of one device tell each other. */
export type TabMessage =
  /** They lock, staff have unlocked, or somebody is at work. */
  | { readonly kind: 'locked' | 'opened' | 'used' }
  /** The device has come to be, with own data or the sample. */
  | { readonly kind: 'begun'; readonly data: 'own' | 'sample' }

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

/** In how many tabs somebody works, this one included. */
export async function tabsAtWork(): Promise<number> {
  const { held = [] } = await navigator.locks.query()
  return held.filter(({ name }) => name === OPEN_LOCK).length
}

/** Does the work unless some tab does work of that name; then undefined. */
export async function aloneAmongTabs<T>(
  name: string,
  work: () => Promise<T>,
): Promise<T | undefined> {
  return navigator.locks.request(name, { ifAvailable: true }, async (lock) =>
    lock ? work() : undefined,
  )
}

/** Does the work when no tab does work of that name any more, however long that takes. */
export const inTurnAmongTabs = <T>(name: string, work: () => Promise<T>): Promise<T> =>
  navigator.locks.request(name, { mode: 'exclusive' }, work)

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
