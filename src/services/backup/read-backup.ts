/**
 * A backup file, whoever made it, read from the top without trusting any of it. What is handed out
 * on the way counts only when the last line has come.
 */
import { MAX_LINE_BYTES, type BackupHeader } from '#domain/backup/backup-format.ts'
import {
  createBackupParser,
  type BackupEntry,
  type BackupParser,
  type BackupProblem,
} from '#domain/backup/backup-parser.ts'
import { normalizePassphrase } from '#domain/lock/passphrase.ts'
import { parseRecoveryKey } from '#domain/lock/recovery-key.ts'
import { err, ok, type Result } from '#domain/shared/result.ts'
import { AGE_HEAD_BYTES, readAgeHead } from '#vault/age-head.ts'
import { createDigest } from '#vault/digest.ts'
import { unframe } from './json-array.ts'
import { readLines, type Line } from './read-lines.ts'

/** What opens a file: told by its first bytes. */
export type BackupLock = 'recoveryKey' | 'passphrase' | 'none'

export type BackupSecret =
  | { readonly kind: 'recoveryKey'; readonly typed: string }
  | { readonly kind: 'passphrase'; readonly passphrase: string }

export interface BackupSource {
  readonly file: Blob
  readonly secret?: BackupSecret | undefined
}

export type ReadProblem =
  | BackupProblem
  /** What was typed cannot be a recovery key: read the paper again. */
  | { readonly kind: 'notARecoveryKey' }
  /** It is another key or passphrase that opens this file; or the head of the file was altered. */
  | { readonly kind: 'wrongSecret' }
  /** The seal is broken after this line: the file was altered, or cut. */
  | { readonly kind: 'sealBroken'; readonly line: number }
  /** The device does not give the file out: it was moved, or its medium taken away. */
  | { readonly kind: 'fileGone' }

/** What it takes to open a file; refused when it is neither sealed nor a backup in clear. */
export async function lockOf(file: Blob): Promise<Result<BackupLock, ReadProblem>> {
  const start = await bytesOf(file, AGE_HEAD_BYTES)
  if (!start) return err({ kind: 'fileGone' })
  const head = readAgeHead(start)
  if (head) return ok(head === 'identity' ? 'recoveryKey' : 'passphrase')
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(start)
  const isOurs = /^\[?\{"ayumiBackup"/.test(text)
  return isOurs ? ok('none') : err({ kind: 'notABackup' })
}

const bytesOf = (file: Blob, length: number): Promise<Uint8Array | undefined> =>
  file
    .slice(0, length)
    .arrayBuffer()
    .then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    )

export interface ReadVisitor {
  /** Called with the first line; false ends the reading. */
  readonly header: (header: BackupHeader) => boolean
  /** Called with some entries at a time; what it waits for, reading waits for. */
  readonly entries: (entries: readonly BackupEntry[]) => Promise<void>
  /** Bytes of the file read so far. */
  readonly progress: (readBytes: number) => void
}

/** Entries handed out at a time. */
const BATCH = 200

/** Reads the whole file. The header, once everything in the file has proved sound. */
export async function readBackup(
  source: BackupSource,
  visitor: ReadVisitor,
): Promise<Result<BackupHeader, ReadProblem>> {
  const lock = await lockOf(source.file)
  if (!lock.ok) return lock
  const file = watchedStream(source.file, visitor.progress)
  const opened = await open(lock.value, source.secret, file.stream)
  if (!opened.ok) {
    await file.close()
    return file.isGone() ? err({ kind: 'fileGone' }) : opened
  }
  const read = await readEntries(opened.value, visitor)
  return !read.ok && file.isGone() ? err({ kind: 'fileGone' }) : read
}

async function open(
  lock: BackupLock,
  secret: BackupSecret | undefined,
  sealed: ReadableStream<Uint8Array>,
): Promise<Result<ReadableStream<Uint8Array>, ReadProblem>> {
  if (lock === 'none') return ok(sealed)
  if (secret?.kind !== lock) return err({ kind: 'wrongSecret' })
  const { openStream, recipientOf } = await import('#vault/age.ts')
  if (secret.kind === 'passphrase')
    return orWrong(await openStream({ passphrase: normalizePassphrase(secret.passphrase) }, sealed))
  const identity = parseRecoveryKey(secret.typed)
  if (identity === null || (await recipientOf(identity)) === null)
    return err({ kind: 'notARecoveryKey' })
  return orWrong(await openStream({ identity }, sealed))
}

const orWrong = (opened: ReadableStream<Uint8Array> | null) =>
  opened ? ok(opened) : err({ kind: 'wrongSecret' } as const)

async function readEntries(
  stream: ReadableStream<Uint8Array>,
  visitor: ReadVisitor,
): Promise<Result<BackupHeader, ReadProblem>> {
  const parser = createBackupParser(await createDigest())
  let batch: BackupEntry[] = []
  const handOut = async () => {
    if (batch.length > 0) await visitor.entries(batch)
    batch = []
  }
  let line = 0
  for await (const read of unframe(readLines(stream, MAX_LINE_BYTES))) {
    line += 1
    const taken = takeLine(parser, read, line)
    if (!taken.ok) return taken
    if (line === 1 && parser.header && !visitor.header(parser.header)) return ok(parser.header)
    if (taken.value) batch.push(taken.value)
    if (batch.length === BATCH) await handOut()
  }
  const finished = parser.finish()
  if (finished.ok) await handOut()
  return finished
}

function takeLine(
  parser: BackupParser,
  { text, problem }: Line,
  line: number,
): Result<BackupEntry | undefined, ReadProblem> {
  if (text !== undefined) return parser.take(text)
  if (problem === 'broken') return err({ kind: 'sealBroken', line })
  // What does not even begin as a backup is another file.
  if (!parser.header) return err({ kind: 'notABackup' })
  return err(
    problem === 'unended' ? { kind: 'cutShort', line } : { kind: 'badLine', line, reason: problem },
  )
}

/** The bytes of a file, told of as they are read; a file may go away while it is read. */
function watchedStream(file: Blob, onProgress: (readBytes: number) => void) {
  const reader = file.stream().getReader()
  let isGone = false
  let readBytes = 0
  const stream = new ReadableStream<Uint8Array>({
    pull: async (controller) => {
      const read = await reader.read().catch((error: unknown) => {
        isGone = true
        throw error
      })
      if (read.done) return controller.close()
      readBytes += read.value.length
      onProgress(readBytes)
      controller.enqueue(read.value)
    },
    cancel: (reason) => reader.cancel(reason),
  })
  return { stream, isGone: () => isGone, close: () => reader.cancel().catch(() => undefined) }
}
