/** A backup of this device as a stream of bytes, sealed or not. */
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import { now, today } from '#platform/clock.ts'
import { keepLastBackup } from '#storage/backup-store.ts'
import { utf8 } from '#vault/bytes.ts'
import { wrapsOf } from '#vault/vault-file.ts'
import { refreshDevice } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import { backupLines, openPresent, type BackupContent, type BackupCount } from './backup-lines.ts'
import { frameAsArray } from './json-array.ts'

/** Who opens the file. */
export type BackupProtection =
  | { readonly kind: 'recoveryKey' }
  | { readonly kind: 'passphrase'; readonly passphrase: string }
  /** Whoever has the file. */
  | { readonly kind: 'none' }

/** Whether this device has a recovery sheet that a backup can be sealed to; the sample has none. */
export const hasRecoveryKey = ({ device }: Session): boolean =>
  wrapsOf(device.file, 'recovery').length > 0

/** Nothing of it is made before it is read, and no more than is read. */
export async function openBackup(
  session: Session,
  protection: BackupProtection,
  onProgress: (count: BackupCount) => void,
  openContent: () => Promise<BackupContent> = () => openPresent(session),
): Promise<ReadableStream<Uint8Array>> {
  const lines = linesOf(session, openContent, onProgress)
  if (protection.kind === 'none') return toStream(frameAsArray(lines))
  const { sealStream } = await import('#vault/age.ts')
  return sealStream(await sealedFor(session, protection), toStream(lines))
}

async function* linesOf(
  session: Session,
  openContent: () => Promise<BackupContent>,
  onProgress: (count: BackupCount) => void,
): AsyncGenerator<string, void, undefined> {
  const content = await openContent()
  try {
    yield* backupLines(session, content, onProgress)
  } finally {
    content.close?.()
  }
}

async function sealedFor(
  { device }: Session,
  protection: Exclude<BackupProtection, { kind: 'none' }>,
): Promise<{ readonly recipient: string } | { readonly passphrase: string }> {
  if (protection.kind === 'passphrase')
    return { passphrase: normalizePassphrase(protection.passphrase) }
  // The sheet may have been renewed since this session began, and the one before is nobody's now.
  const { file } = await refreshDevice(device)
  const [wrap] = wrapsOf(file, 'recovery')
  if (!wrap) throw new Error('no recovery key to seal to: see hasRecoveryKey')
  return { recipient: wrap.recipient }
}

/** Says nothing of what is in it but of which day it is, as file names are sorted. */
export const backupFileName = ({ kind }: BackupProtection, moment: string = today()): string =>
  `ayumi-backup-${moment}.${kind === 'none' ? 'json' : 'age'}`

/** Call it when the file is where the person wanted it. */
export const noteBackup = ({ device }: Session): Promise<void> =>
  keepLastBackup(device.database, now())

function toStream(texts: AsyncGenerator<string, void, undefined>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await texts.next()
      if (done) controller.close()
      else controller.enqueue(utf8(value))
    },
    cancel: async () => {
      await texts.return()
    },
  })
}
