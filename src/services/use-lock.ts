import { createContext } from 'preact'
import { useContext } from 'preact/hooks'

/** Locks every tab of this device; the app shell provides it. */
export const LockContext = createContext<(() => void) | null>(null)

export function useLock(): () => void {
  const lock = useContext(LockContext)
  if (!lock) throw new Error('useLock outside the app shell')
  return lock
}
