/** Where the vault file and the count of failed attempts rest: beside the records, in one database. */
import * as z from 'zod/mini'
import { NO_ATTEMPTS, type Attempts } from '#domain/lock/attempts.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { vaultFileSchema, type VaultFile } from '#vault/vault-file.ts'
import type { AyumiDatabase } from './database.ts'

const VAULT = 'vault'
const ATTEMPTS = 'attempts'
/** Whose sample is being written: the sealed keyring of its vault, which is random. */
const UNFINISHED = 'unfinished'

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

/**
 * Keeps the vault file of a new device. False, and nothing is changed, when there is another vault
 * already, whatever was there when this one was begun: its records would be closed for ever. Keeping
 * the same vault again changes nothing either.
 */
export async function keepFirstVaultFile(
  database: AyumiDatabase,
  file: VaultFile,
): Promise<boolean> {
  return database.transaction('rw', database.device, async () => {
    const kept = await readVaultFile(database)
    if (!kept.ok) return false
    if (kept.value) return kept.value.keyring === file.keyring
    const unfinished = await database.device.get(UNFINISHED)
    if (unfinished && unfinished.value !== file.keyring) return false
    await database.device.delete(UNFINISHED)
    await keepVaultFile(database, file)
    return true
  })
}

/**
 * Makes room for records that are written before their vault file is kept: clears what a set-up that
 * was broken off has left, so that it can no longer be finished. False, and nothing is changed, when
 * there is a vault.
 */
export async function startAfresh(database: AyumiDatabase, file: VaultFile): Promise<boolean> {
  const { rows, device } = database
  return database.transaction('rw', rows, device, async () => {
    if (await device.get(VAULT)) return false
    await Promise.all([rows.clear(), device.clear()])
    await device.add({ key: UNFINISHED, value: file.keyring })
    return true
  })
}

async function keepVaultFile(database: AyumiDatabase, file: VaultFile): Promise<void> {
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

/** For a copy of a device that must not stay open to the secrets of its day. */
export async function forgetVaultFile({ device }: Pick<AyumiDatabase, 'device'>): Promise<void> {
  await device.delete(VAULT)
}

export async function readAttempts(database: AyumiDatabase): Promise<Attempts> {
  const row = await database.device.get(ATTEMPTS)
  const parsed = attemptsSchema.safeParse(row?.value)
  return parsed.success ? parsed.data : NO_ATTEMPTS
}

export async function keepAttempts(database: AyumiDatabase, attempts: Attempts): Promise<void> {
  await database.device.put({ key: ATTEMPTS, value: attempts })
}
