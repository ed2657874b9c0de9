/** The Web Locks of one browser, as far as the tabs of the app use them. */
export function fakeLocks() {
  const held: { readonly name: string }[] = []
  const request = async (
    name: string,
    { ifAvailable = false }: LockOptions,
    run: (lock: { readonly name: string } | null) => Promise<unknown>,
  ) => {
    if (ifAvailable && held.some((lock) => lock.name === name)) return run(null)
    const lock = { name }
    held.push(lock)
    try {
      return await run(lock)
    } finally {
      held.splice(held.indexOf(lock), 1)
    }
  }
  const locks = { request, query: () => Promise.resolve({ held: [...held] }) }
  // Node, unlike a browser, may have no navigator.
  const navigator: object = Reflect.get(globalThis, 'navigator') ?? {}
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
  Object.defineProperty(globalThis, 'navigator', { configurable: true, value: navigator })
}
