/**
 * 「サンプルデータで試す」: from nothing to a sealed device with the sample year, through the real
 * write door. The way in is kept last, so a load that was broken off leaves nothing that opens,
 * and the next one starts afresh.
 */
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { Change } from '#domain/record-types.ts'
import { createDevice, keepSampleDevice } from '#services/device.ts'
import { bundledPackChanges, packRefOf } from '#services/packs.ts'
import { openSession, type Session } from '#services/session.ts'
import { buildSampleYear } from './sample-year.ts'
import { firstStaff } from './staff.ts'

/** Records written in one transaction: few enough for a progress bar that moves. */
const BATCH_SIZE = 60

/** How many of all records are kept. */
export type OnProgress = (done: number, total: number) => void

/** Throws when the device refuses to keep anything (disk full, private mode). */
export async function startSample(onProgress: OnProgress): Promise<Session> {
  const { device, vault } = await createDevice('sample')
  try {
    const session = await openSession(device, vault, firstStaff.id)
    const year = buildSampleYear(await packRefOf(sample25))
    await writeInBatches(session.door, [...(await bundledPackChanges()), ...year], onProgress)
    return { ...session, device: await keepSampleDevice(device, vault, firstStaff.id) }
  } catch (error) {
    device.database.close()
    throw error
  }
}

async function writeInBatches(
  door: Session['door'],
  changes: readonly Change[],
  onProgress: OnProgress,
): Promise<void> {
  onProgress(0, changes.length)
  for (let done = 0; done < changes.length; done += BATCH_SIZE) {
    const batch = changes.slice(done, done + BATCH_SIZE)
    const written = await door.write(batch)
    if (!written.ok) throw new Error(`not kept: ${written.error.kind}`)
    onProgress(done + batch.length, changes.length)
  }
}
