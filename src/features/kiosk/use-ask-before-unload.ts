import { useLayoutEffect } from 'preact/hooks'

/** The browser asks before it leaves or reloads a page that holds what the disk does not. */
export function useAskBeforeUnload(isUnkept: boolean): void {
  useLayoutEffect(() => {
    if (!isUnkept) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isUnkept])
}
