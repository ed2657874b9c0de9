import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { errorCode } from './error-code.ts'
import type { StartFailure } from './start-failure.ts'

/**
 * Makes the data folder (for this user alone) and proves that it can be written to, by writing.
 * The sync endpoint's database will live there: a server that cannot keep what it is given must
 * say so when it starts, not when the first tablet hands over its day.
 */
export async function prepareDataFolder(folder: string): Promise<Result<void, StartFailure>> {
  const probe = join(folder, `.write-probe-${process.pid}`)
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    await writeFile(probe, '')
    await rm(probe)
    return ok(undefined)
  } catch (error) {
    return err({ kind: 'data-folder-unwritable', folder, code: errorCode(error) })
  }
}
