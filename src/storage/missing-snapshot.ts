/** That the last upgrade went on without a snapshot, and why: kept beside the records. */
import * as z from 'zod/mini'
import type { AyumiDatabase } from './database.ts'

const MISSING = 'missingSnapshot'

const missingSchema = z.object({
  /** Milliseconds. */
  at: z.number(),
  /** There was no room, or the device refused to write. */
  why: z.enum(['full', 'refused']),
})

export type MissingSnapshot = z.infer<typeof missingSchema>

export async function readMissingSnapshot({
  device,
}: AyumiDatabase): Promise<MissingSnapshot | undefined> {
  const parsed = missingSchema.safeParse((await device.get(MISSING))?.value)
  return parsed.success ? parsed.data : undefined
}

/** After an upgrade: with `undefined`, that it did have one. */
export async function keepMissingSnapshot(
  { device }: AyumiDatabase,
  missing: MissingSnapshot | undefined,
): Promise<void> {
  if (missing) await device.put({ key: MISSING, value: missing })
  else await device.delete(MISSING)
}
