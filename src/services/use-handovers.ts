import { useEffect, useState } from 'preact/hooks'
import { watchHandovers } from '#storage/handover-store.ts'
import { listHandovers, type PreparedHandover } from './handover.ts'
import { useSession } from './use-session.ts'

/**
 * What is prepared or out of hand on this device, in its order; `undefined` while it is read. A
 * database that fails reaches the crash screen through the thrown error: no list would mean that
 * nothing is out of hand.
 */
export function useHandovers(): readonly PreparedHandover[] | undefined {
  const session = useSession()
  const [list, setList] = useState<readonly PreparedHandover[]>()
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useEffect(() => {
    let asked = 0
    const fail = (error: unknown) => setFailure({ error })
    const show = async () => {
      asked += 1
      const turn = asked
      const opened = await listHandovers(session)
      // Whoever was asked later knows better.
      if (turn === asked) setList(opened)
    }
    const stop = watchHandovers(session.device.database, () => void show().catch(fail), fail)
    return () => {
      asked = -1
      stop()
    }
  }, [session])
  if (failure) throw failure.error
  return list
}
