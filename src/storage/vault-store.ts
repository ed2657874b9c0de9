/** Where the vault file and the count of failed attempts rest: beside the records, in one database. */
import * as z from 'zod/mini'
import { NO_ATTEMPTS, type Attempts } from '#domain/lock/attempts.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { vaultFileSchema, type VaultFile } from '#vault/vault-file.ts'
import type { AyumiDatabase } from './database.ts'

const VAULT = 'vault'
const ATTEMPTS = 'attempts'

const attemptsSchema = z.object({ failures: z.number(), lastAt: z.number() })

/** `undefined` when this device has no vault yet; an error when what is there cannot be read. */
export async function readVaultFile(
  database: AyumiDatabase,
): Promise<Result<VaultFile | undefined, 'damaged'>> {
  const row = await database.device.get(VAULT)
  if (!row) return ok(undefined)
  const parsed = vaultFileSchema.safeParse(row.value)
  return parsed.success ? ok(parsed.data) : err('damaged')
}

export async function keepVaultFile(database: AyumiDatabase, file: VaultFile): Promise<void> {
  await database.device.put({ key: VAULT, value: file })
}

/** Changes the vault file as it now stands, whatever another tab has made of it meanwhile. */
export async function changeVaultFile(
  database: AyumiDatabase,
  change: (file: VaultFile) => VaultFile,
): Promise<VaultFile> {
  return database.transaction('rw', database.device, async () => {
    const file = await readVaultFile(database)
    if (!file.ok || !file.value) throw new Error('the vault file is gone')
    const changed = change(file.value)
    await keepVaultFile(database, changed)
    return changed
  })
}

export async function readAttempts(database: AyumiDatabase): Promise<Attempts> {
  const row = await database.device.get(ATTEMPTS)
  const parsed = attemptsSchema.safeParse(row?.value)
  return parsed.success ? parsed.data : NO_ATTEMPTS
}

export async function keepAttempts(database: AyumiDatabase, attempts: Attempts): Promise<void> {
  await database.device.put({ key: ATTEMPTS, value: attempts })
}
