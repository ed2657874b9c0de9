import { useEffect, useState } from 'preact/hooks'
import { watchHandovers } from '#storage/handover-store.ts'
import { listHandovers, type PreparedHandover } from './handover.ts'
import { useSession } from './use-session.ts'

/** What is prepared or out of hand on this device, in its order; `undefined` while it is read. */
export function useHandovers(): readonly PreparedHandover[] | undefined {
  const session = useSession()
  const [list, setList] = useState<readonly PreparedHandover[]>()
  useEffect(() => {
    let asked = 0
    const show = async () => {
      asked += 1
      const turn = asked
      const opened = await listHandovers(session).catch(() => [])
      // Whoever was asked later knows better.
      if (turn === asked) setList(opened)
    }
    const stop = watchHandovers(
      session.device.database,
      () => void show(),
      () => setList([]),
    )
    return () => {
      asked = -1
      stop()
    }
  }, [session])
  return list
}
