/** The ways in. A wrong secret costs time, never data: the wait grows and survives a reload. */
import { mayTry, NO_ATTEMPTS, recordFailure } from '#domain/lock/attempts.ts'
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { now } from '#platform/clock.ts'
import { keepAttempts, readAttempts } from '#storage/vault-store.ts'
import { deriveKeyInWorker } from '#vault/passphrase-key.ts'
import { wrapsOf, type VaultFile, type WrapOf } from '#vault/vault-file.ts'
import {
  unlockOpenDoor,
  unlockWithPasskey,
  unlockWithPassphrase,
  unlockWithRecoveryKey,
  type OpenVault,
  type UnlockProblem,
} from '#vault/vault.ts'
import { refreshDevice, type Device } from './device.ts'
import type { Session } from './session.ts'

export type EntryProblem =
  | UnlockProblem
  /** The passphrase work could not be done (memory, a missing file of the app): try again. */
  | { readonly kind: 'workFailed' }
  /** Too many wrong tries: `waitBeforeTry` tells how long. */
  | { readonly kind: 'wait' }

/** A profile's ways in, known by its mark alone. */
export interface Door {
  readonly staff: string
  readonly mark: string
  readonly passphrase: WrapOf<'passphrase'>
  readonly passkey: WrapOf<'passkey'> | undefined
}

/** The profiles of a locked device, in the order in which they were added. */
export function doors({ file }: Device): readonly Door[] {
  const passkeys = wrapsOf(file, 'passkey')
  return wrapsOf(file, 'passphrase')
    .toSorted((a, b) => (a.staff < b.staff ? -1 : 1))
    .map((passphrase) => {
      const { staff, mark } = passphrase
      return { staff, mark, passphrase, passkey: passkeys.find((key) => key.staff === staff) }
    })
}

type Entry<T> = Promise<Result<T, EntryProblem>>

/** How long the next try has to wait (ms); 0 when it may be made now. */
export async function waitBeforeTry({ database }: Device): Promise<number> {
  const kept = await readAttempts(database)
  const { waitMs, attempts } = mayTry(kept, now())
  if (attempts.lastAt !== kept.lastAt) await keepAttempts(database, attempts)
  return waitMs
}

export const enterWithPassphrase = (
  device: Device,
  staff: string,
  passphrase: string,
): Entry<Session> =>
  enter(device, staff, 'passphrase', (file, wrap) =>
    unlockWithPassphrase(file, wrap, normalizePassphrase(passphrase), deriveKeyInWorker),
  )

export const enterWithPasskey = (device: Device, staff: string): Entry<Session> =>
  enter(device, staff, 'passkey', unlockWithPasskey)

/** Opens the vault only: the person then says who they are and sets a new passphrase. */
export const openWithRecoveryKey = (device: Device, typed: string): Entry<OpenVault> =>
  tryOpen(device, (file) => unlockWithRecoveryKey(file, typed))

/** The sample has no secret. `undefined` for a device that is locked. */
export async function enterOpenDoor(device: Device): Promise<Session | undefined> {
  const [wrap] = wrapsOf(device.file, 'open')
  if (!wrap) return undefined
  const opened = await unlockOpenDoor(device.file, wrap)
  return opened.ok ? beginSession(device, opened.value, wrap.staff) : undefined
}

async function enter<Kind extends 'passphrase' | 'passkey'>(
  device: Device,
  staff: string,
  kind: Kind,
  open: (file: VaultFile, wrap: WrapOf<Kind>) => Promise<Result<OpenVault, UnlockProblem>>,
): Entry<Session> {
  const opened = await tryOpen(device, async (file) => {
    const wrap = wrapsOf(file, kind).find((each) => 'staff' in each && each.staff === staff)
    return wrap ? open(file, wrap) : err({ kind: 'wrongSecret' })
  })
  return opened.ok ? beginSession(device, opened.value, staff).then(ok, workFailed) : opened
}

/** Goes by the vault file as it now is: another tab may have removed a profile or renewed a secret. */
async function tryOpen(
  device: Device,
  open: (file: VaultFile) => Promise<Result<OpenVault, UnlockProblem>>,
): Entry<OpenVault> {
  try {
    if ((await waitBeforeTry(device)) > 0) return err({ kind: 'wait' })
    const { file } = await refreshDevice(device)
    const opened = await open(file)
    if (opened.ok) await forgetFailures(device)
    else if (opened.error.kind === 'wrongSecret') await countFailure(device)
    return opened
  } catch {
    return workFailed()
  }
}

const workFailed = () => err({ kind: 'workFailed' } as const)

/** A disk too full to note it must not keep the right secret out. */
const forgetFailures = ({ database }: Device): Promise<void> =>
  keepAttempts(database, NO_ATTEMPTS).catch(() => undefined)

async function countFailure({ database }: Device): Promise<void> {
  await keepAttempts(database, recordFailure(await readAttempts(database), now()))
}

/** Records, schemas and the write door are no business of a locked device: they load with the key. */
async function beginSession(device: Device, vault: OpenVault, staff: string): Promise<Session> {
  const { openSession } = await import('./session.ts')
  return openSession(device, vault, staff)
}
