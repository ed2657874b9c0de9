import { useLayoutEffect, useRef } from 'preact/hooks'

/**
 * The browser's Back, by button, key or swipe, is taken for the 「もどる」 of the screen and never
 * leaves it: there is always one more entry to go back from.
 */
export function useBackStays(onBack: () => void): void {
  const handler = useRef(onBack)
  handler.current = onBack
  useLayoutEffect(() => {
    history.pushState(null, '', '/')
    const stay = () => {
      history.pushState(null, '', '/')
      handler.current()
    }
    addEventListener('popstate', stay)
    return () => removeEventListener('popstate', stay)
  }, [])
}
