import { createContext } from 'preact'
import { useContext, useEffect, useState } from 'preact/hooks'
import type { RecordType } from '#domain/record-types.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { RecordQuery, UnreadableRecord } from '#storage/record-reader.ts'
import type { Session } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession outside an unlocked app')
  return session
}

/**
 * The records of a query, kept up to date whichever tab changes them; `undefined` while they are
 * first read. A database that fails reaches the crash screen through the thrown error.
 */
export function useRecords<T extends RecordType>({
  type,
  subject,
}: RecordQuery<T>): readonly RecordOf<T>[] | undefined {
  const { records } = useSession()
  const [, setShown] = useState(() => records.latest({ type, subject }))
  const [failure, setFailure] = useState<{ readonly error: unknown }>()
  useEffect(
    () => records.watch({ type, subject }, setShown, (error) => setFailure({ error })),
    [records, type, subject],
  )
  if (failure) throw failure.error
  return records.latest({ type, subject })
}

/** One record of a query by its id; `null` when there is none, `undefined` while it is read. */
export function useRecord<T extends RecordType>(
  query: RecordQuery<T>,
  id: string,
): RecordOf<T> | null | undefined {
  const list = useRecords(query)
  return list && (list.find((record) => record.id === id) ?? null)
}

/** How many records the server has not acknowledged; `undefined` while they are first counted. */
export function useUnsentCount(): number | undefined {
  const { records } = useSession()
  const [count, setCount] = useState<number>()
  useEffect(() => records.watchUnsent(setCount), [records])
  return count
}

/** The records met so far that do not open, kept up to date. */
export function useUnreadable(): readonly UnreadableRecord[] {
  const { records } = useSession()
  const [list, setList] = useState(() => records.unreadable())
  useEffect(() => {
    const follow = () => setList(records.unreadable())
    follow()
    return records.watchUnreadable(follow)
  }, [records])
  return list
}
