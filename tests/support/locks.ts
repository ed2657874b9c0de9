interface Held {
  readonly name: string
  ended?: Promise<unknown>
}

/** The Web Locks of one browser, as far as the tabs of the app use them. */
export function fakeLocks() {
  const held: Held[] = []
  type Run = (lock: Held | null) => Promise<unknown>
  const request = async (name: string, ...[first, second]: [Run] | [LockOptions, Run]) => {
    const [options, run] = second ? [first as LockOptions, second] : [{}, first as Run]
    const { ifAvailable = false, mode = 'shared' }: LockOptions = options
    const others = held.filter((lock) => lock.name === name)
    if (ifAvailable && others.length > 0) return run(null)
    const lock: Held = { name }
    held.push(lock)
    const turn = mode === 'exclusive' ? others.map(({ ended }) => Promise.resolve(ended)) : []
    const work = Promise.all(turn)
      .then(() => run(lock))
      .finally(() => held.splice(held.indexOf(lock), 1))
    lock.ended = work.catch(() => undefined)
    return work
  }
  const query = () => Promise.resolve({ held: held.map(({ name }) => ({ name })) })
  const locks = { request, query }
  // Node, unlike a browser, may have no navigator.
  const navigator: object = Reflect.get(globalThis, 'navigator') ?? {}
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator })
}
