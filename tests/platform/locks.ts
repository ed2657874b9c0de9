/** The Web Locks of one browser, as far as the tabs of the app use them: shared ones that are held. */
export function fakeLocks() {
  const held: { readonly name: string }[] = []
  const locks = {
    request: async (name: string, _: unknown, run: () => Promise<void>) => {
      const lock = { name }
      held.push(lock)
      await run()
      held.splice(held.indexOf(lock), 1)
    },
    query: () => Promise.resolve({ held: [...held] }),
  }
  Object.defineProperty(navigator, 'locks', { configurable: true, value: locks })
}
