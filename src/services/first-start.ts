/**
 * 「この端末で始める」: from nothing to a sealed device. Everything is prepared in memory; it is
 * kept in one go after the person has shown that the recovery sheet is in their hands, so a
 * set-up that was broken off leaves nothing behind.
 */
import { newId } from '#platform/clock.ts'
import { askForPersistence } from '#platform/persistence.ts'
import type { Wrap } from '#vault/vault-file.ts'
import { wrapForNewRecoveryKey, type OpenVault } from '#vault/vault.ts'
import { makePassphraseWrap } from './access.ts'
import { bundledPackChanges } from './packs.ts'
import { createDevice, keepNewDevice, type Device } from './device.ts'
import { openSession, type Session } from './session.ts'

export interface FirstStart {
  readonly organisation: string
  readonly staffName: string
  readonly staffKana: string
  readonly mark: string
  /** Checked by the rules in domain/lock/passphrase.ts. */
  readonly passphrase: string
}

export interface PreparedStart {
  readonly start: FirstStart
  readonly device: Device
  readonly vault: OpenVault
  readonly wraps: readonly Wrap[]
  readonly staff: string
  readonly office: string
  /** For the recovery sheet; kept nowhere else. */
  readonly recoveryIdentity: string
}

export async function prepareFirstStart(start: FirstStart): Promise<PreparedStart> {
  const { device, vault } = await createDevice('own')
  const staff = newId()
  const recovery = await wrapForNewRecoveryKey(vault)
  const who = { staff, mark: start.mark }
  const passphrase = await makePassphraseWrap(vault, who, start.passphrase)
  const wraps = [passphrase, recovery.wrap]
  const office = newId()
  return { start, device, vault, wraps, staff, office, recoveryIdentity: recovery.identity }
}

/**
 * Keeps the vault, then the first records: whatever rests on the device has its keys beside it.
 * May be tried again. Throws when the device refuses to keep anything (disk full, private mode).
 */
export async function finishFirstStart(prepared: PreparedStart): Promise<Session> {
  const { start, vault, staff, office, wraps } = prepared
  const device = await keepNewDevice(prepared.device, wraps)
  const session = await openSession(device, vault, staff)
  const { staffName: name, staffKana: kana, mark, organisation } = start
  const written = await session.door.write([
    { type: 'staff', id: staff, fields: { name, kana, mark, archived: null } },
    {
      type: 'office',
      id: office,
      fields: { name: organisation, kana: '', ours: true, archived: null },
    },
    ...(await bundledPackChanges()),
  ])
  if (!written.ok) throw new Error(`not kept: ${written.error.kind}`)
  // The browser may ask the person; nobody has to wait for the answer.
  void askForPersistence()
  return session
}
