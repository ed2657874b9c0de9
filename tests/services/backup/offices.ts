/** Devices that back up and restore: real storage, keys, seals and files. */
import { newId } from '#platform/clock.ts'
import { openBackup, type BackupProtection } from '#services/backup/write-backup.ts'
import { restoreBackup } from '#services/backup/restore.ts'
import type { BackupSource } from '#services/backup/read-backup.ts'
import type { RestoreMode } from '#services/backup/stage-entries.ts'
import { openSession, type Session } from '#services/session.ts'
import { AyumiDatabase } from '#storage/database.ts'
import { openRow } from '#storage/open-row.ts'
import { keepFirstVaultFile } from '#storage/vault-store.ts'
import { createRecordSealer } from '#vault/record-sealer.ts'
import { withWrap } from '#vault/vault-file.ts'
import { createVault, wrapForNewRecoveryKey } from '#vault/vault.ts'
import { STAFF, yamada } from '#support/device.ts'

let offices = 0

export interface Office {
  readonly session: Session
  /** What the recovery sheet says. */
  readonly paper: string
}

/** A device that staff have unlocked, with the recovery key of its paper. */
export async function openOffice(
  device = `device${String(offices + 1).padStart(4, '0')}`,
): Promise<Office> {
  offices += 1
  const database = new AyumiDatabase(`office-${offices}`)
  const { file: bare, vault } = await createVault(device, newId())
  const { wrap, identity } = await wrapForNewRecoveryKey(vault)
  const file = withWrap(bare, wrap)
  await keepFirstVaultFile(database, file)
  const session = await openSession({ kind: 'own', database, file }, vault, STAFF)
  return { session, paper: identity }
}

/** Another device of the same organisation: the same scopes, with nothing in it yet. */
export async function openSecondDevice({ session, paper }: Office): Promise<Office> {
  offices += 1
  const database = new AyumiDatabase(`office-${offices}`)
  const keyring = { ...session.vault.keyring, device: `device${String(offices).padStart(4, '0')}` }
  const vault = { ...session.vault, keyring }
  const device = { ...session.device, database }
  return { session: await openSession(device, vault, STAFF), paper }
}

export async function addPerson({ session }: Office, name = yamada.name): Promise<string> {
  const id = newId()
  const written = await session.door.write([
    { type: 'participant', id, fields: { ...yamada, name } },
  ])
  if (!written.ok) throw new Error(written.error.kind)
  return id
}

export const rename = ({ session }: Office, id: string, fields: Partial<typeof yamada>) =>
  session.door.write([{ type: 'participant', id, fields }])

export async function backUp(
  { session }: Office,
  protection: BackupProtection = { kind: 'recoveryKey' },
): Promise<Blob> {
  return new Response(await openBackup(session, protection, () => undefined)).blob()
}

export const quietly = { onProgress: () => undefined, signal: new AbortController().signal }

export const restore = ({ session }: Office, source: BackupSource, mode: RestoreMode = 'merge') =>
  restoreBackup(session, source, mode, quietly)

/** All records as they are on the disk, by id. */
export async function recordsOn({ session }: Office) {
  const sealer = await createRecordSealer(session.vault.keyring)
  const rows = await session.device.database.rows.orderBy('id').toArray()
  return Promise.all(
    rows.map(async (row) => {
      const opened = await openRow(sealer, row)
      if (!opened.ok) throw new Error(`${row.id}: ${opened.error}`)
      return opened.value
    }),
  )
}

/** As `recordsOn`, without those that do not open. */
export async function readableRecordsOn({ session }: Office) {
  const sealer = await createRecordSealer(session.vault.keyring)
  const rows = await session.device.database.rows.orderBy('id').toArray()
  const opened = await Promise.all(rows.map((row) => openRow(sealer, row)))
  return opened.flatMap((each) => (each.ok ? [each.value] : []))
}

/** Every row of the device, as it lies there. */
export async function everythingOn({ session }: Office) {
  const { rows, device, staged } = session.device.database
  return {
    rows: await rows.toArray(),
    device: (await device.toArray()).filter(({ key }) => key !== 'lastBackup'),
    staged: await staged.count(),
  }
}

export const namesOn = async (office: Office) =>
  (await office.session.records.list({ type: 'participant' })).map(({ fields }) => fields.name)
