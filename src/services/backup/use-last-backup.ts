import { useEffect, useState } from 'preact/hooks'
import { useSession } from '#services/use-session.ts'
import { watchLastBackup } from '#storage/backup-store.ts'

/** When the last backup of this device was made (ms); `null` when none was, undefined while it is read. */
export function useLastBackup(): number | null | undefined {
  const { database } = useSession().device
  const [at, setAt] = useState<number | null>()
  useEffect(() => watchLastBackup(database, (time) => setAt(time ?? null)), [database])
  return at
}
