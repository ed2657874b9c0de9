import { useEffect, useState } from 'preact/hooks'
import { watchHandovers } from '#storage/handover-store.ts'
import { listHandovers, type PreparedHandover } from './handover.ts'
import { useSession } from './use-session.ts'

/** What is prepared or out of hand on this device, in its order; `undefined` while it is read. */
export function useHandovers(): readonly PreparedHandover[] | undefined {
  const session = useSession()
  const [list, setList] = useState<readonly PreparedHandover[]>()
  useEffect(() => {
    let isWatching = true
    const stop = watchHandovers(session.device.database, () => {
      void listHandovers(session).then((opened) => isWatching && setList(opened))
    })
    return () => {
      isWatching = false
      stop()
    }
  }, [session])
  return list
}
