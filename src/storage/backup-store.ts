/** When this device last made a backup: a time, and nothing of what was in it. */
import { liveQuery } from 'dexie'
import * as z from 'zod/mini'
import type { AyumiDatabase } from './database.ts'

const LAST_BACKUP = 'lastBackup'

const lastBackupSchema = z.object({ at: z.number() })

/** Milliseconds; undefined when there was none. */
export async function readLastBackup({ device }: AyumiDatabase): Promise<number | undefined> {
  const row = await device.get(LAST_BACKUP)
  const parsed = lastBackupSchema.safeParse(row?.value)
  return parsed.success ? parsed.data.at : undefined
}

/** An earlier time than the one that is kept changes nothing. */
export async function keepLastBackup(database: AyumiDatabase, at: number): Promise<void> {
  const { device } = database
  await database.transaction('rw', device, async () => {
    const last = await readLastBackup(database)
    if (last === undefined || last < at) await device.put({ key: LAST_BACKUP, value: { at } })
  })
}

/** Calls back now and after every change, in every tab. Returns how to stop. */
export function watchLastBackup(
  database: AyumiDatabase,
  onTime: (at: number | undefined) => void,
): () => void {
  const subscription = liveQuery(() => readLastBackup(database)).subscribe(onTime)
  return () => subscription.unsubscribe()
}
