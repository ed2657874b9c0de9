/**
 * Work of minutes that a person waits for, such as a restore. While it runs the app is not idle, no
 * update is applied, and leaving asks first. It must be work that may be cut off at every moment:
 * a flat battery does not ask.
 */
import { useId, useLayoutEffect } from 'preact/hooks'

const running = new Set<string>()

export const hasLongWork = (): boolean => running.size > 0

/** The person chose to leave, or the app locks: nobody waits for it any more. */
export const forgetLongWork = (): void => running.clear()

/** Says that work runs here while `isRunning`, and calls `stop` when its page goes. */
export function useLongWork(isRunning: boolean, stop: () => void): void {
  const work = useId()
  useLayoutEffect(() => {
    if (!isRunning) return
    running.add(work)
    return () => {
      running.delete(work)
    }
  }, [isRunning, work])
  useLayoutEffect(() => stop, [])
}
