/** A session: one staff member at work on an unlocked device, from unlocking to locking. */
import { createRecordReader, type RecordReader } from '#storage/record-reader.ts'
import { createWriteDoor, type WriteDoor } from '#storage/write-door.ts'
import { createRecordSealer } from '#vault/record-sealer.ts'
import type { OpenVault } from '#vault/vault.ts'
import { now } from '#platform/clock.ts'
import type { Device } from './device.ts'

export interface Session {
  readonly device: Device
  readonly vault: OpenVault
  /** Staff profile id: the author of everything written in this session. */
  readonly staff: string
  readonly records: RecordReader
  readonly door: WriteDoor
}

export async function openSession(
  device: Device,
  vault: OpenVault,
  staff: string,
): Promise<Session> {
  const sealer = await createRecordSealer(vault.keyring)
  const { database } = device
  const records = createRecordReader(database, sealer)
  const door = createWriteDoor({
    database,
    sealer,
    reader: records,
    now,
    device: vault.keyring.device,
    staff,
    home: vault.keyring.home,
  })
  return { device, vault, staff, records, door }
}
