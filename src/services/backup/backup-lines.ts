/** The lines of a backup of this device, as domain/backup/backup-format.ts says they are. */
import {
  BACKUP_FORMAT,
  type BackupFooter,
  type BackupHeader,
  type UnreadableLine,
} from '#domain/backup/backup-format.ts'
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { appVersion } from '#platform/app-version.ts'
import { now } from '#platform/clock.ts'
import type { AyumiDatabase, RecordRow } from '#storage/database.ts'
import { openRow } from '#storage/open-row.ts'
import { openRecordPages, type RecordPages } from '#storage/record-pages.ts'
import { toBase64Url } from '#vault/bytes.ts'
import { createDigest } from '#vault/digest.ts'
import { createRecordSealer, type RecordSealer } from '#vault/record-sealer.ts'
import type { Session } from '#services/session.ts'
import { handoverLines } from './handover-lines.ts'

export interface BackupCount {
  readonly done: number
  readonly total: number
}

/** What goes into a backup, sealed as it lies on the device. */
export interface BackupContent {
  readonly records: RecordPages
  /** Where the hand-overs are. */
  readonly device: AyumiDatabase['device']
  /** The moment it is of (ms). */
  readonly at: number
  readonly close?: () => void
}

/** What is on the device now. */
export const openPresent = async ({ device: { database } }: Session): Promise<BackupContent> => ({
  records: await openRecordPages(database),
  device: database.device,
  at: now(),
})

/** Each with its line end. Records are opened one page at a time and not remembered. */
export async function* backupLines(
  session: Session,
  { records, device, at }: BackupContent,
  onProgress: (count: BackupCount) => void,
): AsyncGenerator<string, void, undefined> {
  const sealer = await createRecordSealer(session.vault.keyring)
  const digest = await createDigest()
  const total = Object.values(records.counts).reduce((sum, count) => sum + count, 0)
  let lines = 0
  const toLine = (content: object): string => {
    const line = `${canonicalJson(content)}\n`
    digest.add(line)
    return line
  }

  yield toLine({ ayumiBackup: headerOf(session, records, at) })
  for await (const page of records.pages()) {
    const contents = await Promise.all(page.map((row) => contentOf(sealer, row)))
    lines += contents.length
    yield contents.map(toLine).join('')
    onProgress({ done: lines, total })
  }
  for (const content of await handoverLines(session, device)) {
    lines += 1
    yield toLine(content)
  }
  const end: BackupFooter = { lines, sha256: digest.hex() }
  yield `${canonicalJson({ end })}\n`
}

function headerOf({ device, vault }: Session, { counts }: RecordPages, at: number): BackupHeader {
  const { keyring } = vault
  return {
    format: BACKUP_FORMAT,
    app: appVersion,
    createdAt: new Date(at).toISOString(),
    kind: device.kind,
    device: keyring.device,
    home: keyring.home,
    scopes: Object.keys(keyring.scopes),
    counts,
  }
}

async function contentOf(sealer: RecordSealer, row: RecordRow): Promise<object> {
  const opened = await openRow(sealer, row)
  if (opened.ok) return { record: opened.value }
  const { id, type, subject, scope, epoch, rev, sealed } = row
  const unreadable: UnreadableLine = {
    id,
    type,
    subject,
    scope,
    epoch,
    rev,
    sealed: toBase64Url(sealed),
  }
  return { unreadable }
}
