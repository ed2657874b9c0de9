/** Backups as other devices would have made them, written and read by the app's own code. */
import './build-constants.ts'
import 'fake-indexeddb/auto'
import { newId } from '#platform/clock.ts'
import { readBackup } from '#services/backup/read-backup.ts'
import { openBackup } from '#services/backup/write-backup.ts'
import { openSession } from '#services/session.ts'
import { AyumiDatabase } from '#storage/database.ts'
import { STAFF, yamada } from '#support/device.ts'
import { createVault } from '#vault/vault.ts'

/** Unencrypted; holds so many participants, whose names begin alike and end in a number. */
export async function writePeopleBackup(surname: string, count: number): Promise<Buffer> {
  const database = new AyumiDatabase(newId())
  const { file, vault } = await createVault('device0001', newId())
  const session = await openSession({ kind: 'own', database, file }, vault, STAFF)
  const people = Array.from({ length: count }, (_, index) => ({
    type: 'participant' as const,
    id: newId(),
    fields: { ...yamada, name: `${surname} ${index + 1}`, code: `P-${index + 1}` },
  }))
  const written = await session.door.write(people)
  if (!written.ok) throw new Error(written.error.kind)
  const stream = await openBackup(session, { kind: 'none' }, () => undefined)
  return Buffer.from(await new Response(stream).arrayBuffer())
}

/** How many records are in a sealed backup that is sound from its first byte to its last. */
export async function countSealedRecords(content: Buffer, recoveryKey: string): Promise<number> {
  const file = new Blob([new Uint8Array(content)])
  let records = 0
  const read = await readBackup(
    { file, secret: { kind: 'recoveryKey', typed: recoveryKey } },
    {
      header: () => true,
      entries: async (entries) => void (records += entries.length),
      progress: () => undefined,
    },
  )
  if (!read.ok) throw new Error(`not a sound backup: ${JSON.stringify(read.error)}`)
  return records
}
