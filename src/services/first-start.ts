/**
 * 「この端末で始める」: from nothing to a sealed device. Everything is prepared in memory, and kept
 * after the person has shown that the recovery sheet is in their hands, so a set-up that was broken
 * off before leaves nothing behind.
 */
import type { Change } from '#domain/record-types.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { newId } from '#platform/clock.ts'
import { askForPersistence } from '#platform/persistence.ts'
import { isStorageFailure } from '#storage/database.ts'
import type { OpenVault } from '#vault/vault.ts'
import { makePassphraseWrap, makeRecoveryWrap, type AccessProblem } from './access.ts'
import { bundledPackChanges } from './packs.ts'
import {
  createDevice,
  DeviceExists,
  isOvertaken,
  keepNewDevice,
  withWaysIn,
  type Device,
} from './device.ts'
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
  /** With its ways in, but kept nowhere yet. */
  readonly device: Device
  readonly vault: OpenVault
  readonly staff: string
  readonly office: string
  /** For the recovery sheet; kept nowhere else. */
  readonly recoveryIdentity: string
}

export type StartProblem =
  | AccessProblem
  /** Another tab has set the device up meanwhile: nothing of it was changed. */
  | { readonly kind: 'exists' }

export const prepareFirstStart = (
  start: FirstStart,
): Promise<Result<PreparedStart, StartProblem>> =>
  attempt(async () => {
    const { device: bare, vault } = await createDevice('own')
    const staff = newId()
    const recovery = await makeRecoveryWrap(vault)
    if (!recovery.ok) return recovery
    const passphrase = await makePassphraseWrap(
      vault,
      { staff, mark: start.mark },
      start.passphrase,
    )
    if (!passphrase.ok) return passphrase
    const device = withWaysIn(bare, [passphrase.value, recovery.value.wrap])
    const recoveryIdentity = recovery.value.identity
    return ok({ start, device, vault, staff, office: newId(), recoveryIdentity })
  })

/**
 * Keeps the vault and the first records in one transaction: there is never a device without its first
 * profile, nor a record without its keys. May be tried again after a problem.
 */
export const finishFirstStart = (prepared: PreparedStart): Promise<Result<Session, StartProblem>> =>
  attempt(async () => {
    const { start, device, vault, staff, office } = prepared
    const packs = await bundledPackChanges()
    const session = await openSession(device, vault, staff)
    // What cannot be deleted keeps nobody from beginning.
    await dropEarlierSnapshot(device).catch(() => undefined)
    const { staffName: name, staffKana: kana, mark, organisation } = start
    const first: readonly Change[] = [
      { type: 'staff', id: staff, fields: { name, kana, mark, archived: null } },
      {
        type: 'office',
        id: office,
        fields: { name: organisation, kana: '', ours: true, archived: null },
      },
      ...packs,
    ]
    const written = await session.door.write(first, () => keepNewDevice(device))
    // What another tab's device has kept does not open with these keys, which stops the write too.
    if (!written.ok) return err({ kind: (await isOvertaken(device)) ? 'exists' : 'notKept' })
    // The browser may ask the person; nobody has to wait for the answer.
    void askForPersistence()
    return ok(session)
  })

/** Of records that are gone, with their keys: whoever begins anew does not inherit a copy of them. */
async function dropEarlierSnapshot({ database }: Device): Promise<void> {
  const { dropSnapshot } = await import('#storage/snapshot-store.ts')
  await dropSnapshot(database.name)
}

async function attempt<T>(
  work: () => Promise<Result<T, StartProblem>>,
): Promise<Result<T, StartProblem>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DeviceExists) return err({ kind: 'exists' })
    return err({ kind: isStorageFailure(error) ? 'notKept' : 'workFailed' })
  }
}
