/** What the tabs of one device tell each other: that they lock, or that somebody is at work. */
export interface TabMessage {
  readonly kind: 'locked' | 'used'
}

export interface Tabs {
  tell(message: TabMessage): void
  /** Returns how to stop listening. */
  listen(onMessage: (message: TabMessage) => void): () => void
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
