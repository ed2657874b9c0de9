import { useEffect, useState } from 'preact/hooks'

/** What the browser answers to a question asked once; `undefined` until it does. */
export function useAnswer<T>(ask: () => Promise<T>): T | undefined {
  const [answer, setAnswer] = useState<{ readonly value: T }>()
  useEffect(() => {
    let isShown = true
    void ask().then((value) => isShown && setAnswer({ value }))
    return () => {
      isShown = false
    }
  }, [ask])
  return answer?.value
}
