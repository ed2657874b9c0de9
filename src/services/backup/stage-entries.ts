/** What the entries of a backup change here, sealed and staged for one commit. */
import type { Comparison } from '#domain/backup/compare-copies.ts'
import { subjectOf } from '#domain/record-types.ts'
import { mergeRecords, type StoredRecord } from '#domain/shared/record.ts'
import { refreshDevice } from '#services/device.ts'
import type { Session } from '#services/session.ts'
import type { AyumiDatabase, RecordRow, RowContent, StagedChange } from '#storage/database.ts'
import { openRow } from '#storage/open-row.ts'
import { openRecordPages } from '#storage/record-pages.ts'
import { overtakenChanges, stage } from '#storage/restore-door.ts'
import { fromBase64Url } from '#vault/bytes.ts'
import { createRecordSealer, type RecordSealer } from '#vault/record-sealer.ts'
import type { VaultFile } from '#vault/vault-file.ts'
import type { Compared } from './compare-entries.ts'
import { fromHandoverLine, fromSetAsideLine, type RestoredHandover } from './handover-lines.ts'

export type RestoreMode = 'merge' | 'replace'

export interface StagedRestore {
  /** How many records will change. */
  readonly total: number
  readonly handovers: readonly RestoredHandover[]
  /** Rows that do not open and give way to the copy of the file. */
  readonly damaged: readonly RecordRow[]
}

export interface Stager {
  stage(compared: readonly Compared[]): Promise<void>
  /** Call it when the file has proved sound. */
  finish(): Promise<StagedRestore>
}

export async function createStager(session: Session, mode: RestoreMode): Promise<Stager> {
  const { database } = session.device
  const sealer = await createRecordSealer(session.vault.keyring)
  const isReplaced = mode === 'replace'
  const inFile = new Set<string>()
  const handovers: RestoredHandover[] = []
  const damaged: RecordRow[] = []
  let total = 0
  const keep = async (changes: readonly StagedChange[]) => {
    total += changes.length
    await stage(database, changes)
  }

  const changeFor = async (compared: Compared): Promise<readonly StagedChange[]> => {
    const { entry, row, comparison } = compared
    if (entry.kind === 'handover') handovers.push(await fromHandoverLine(session, entry.handover))
    if (entry.kind === 'setAside') handovers.push(await fromSetAsideLine(session, entry.setAside))
    if (entry.kind === 'handover' || entry.kind === 'setAside') return []
    const content =
      entry.kind === 'unreadable'
        ? unreadableContent(entry.row, row, isReplaced)
        : comparison && (await recordContent(sealer, comparison, isReplaced))
    if (isReplaced) inFile.add(entry.kind === 'record' ? entry.record.id : entry.row.id)
    if (!content) return []
    if (row && comparison?.standing === 'repaired') damaged.push(row)
    return [{ id: content.id, row: content, ...(row && { old: row }), isFork: isReplaced }]
  }

  return {
    stage: async (entries) => keep((await Promise.all(entries.map(changeFor))).flat()),
    finish: async () => {
      // The ways in may have changed since this session began.
      const { file } = await refreshDevice(session.device)
      if (isReplaced) await stageRemovals(database, keptIds(file, inFile), keep)
      return { total, handovers, damaged }
    },
  }
}

/** Undefined when what is here stays. */
async function recordContent(
  sealer: RecordSealer,
  { standing, merged, inFile }: Comparison,
  isReplaced: boolean,
): Promise<RowContent | undefined> {
  if (standing === 'same') return undefined
  if (isReplaced) return sealRow(sealer, inFile)
  return standing === 'newerHere' ? undefined : sealRow(sealer, merged)
}

function unreadableContent(
  { sealed, ...line }: Extract<Compared['entry'], { kind: 'unreadable' }>['row'],
  row: RecordRow | undefined,
  isReplaced: boolean,
): RowContent | undefined {
  const isHere = row && (!isReplaced || row.rev === line.rev)
  return isHere ? undefined : { ...line, sealed: fromBase64Url(sealed) }
}

const sealRow = async (sealer: RecordSealer, record: StoredRecord): Promise<RowContent> => ({
  ...(await sealer.seal(record)),
  type: record.type,
  subject: subjectOf(record),
})

/** Whoever has a way in on this device keeps the profile that it leads to. */
const keptIds = ({ wraps }: VaultFile, inFile: Set<string>): ReadonlySet<string> =>
  new Set([...inFile, ...wraps.flatMap((wrap) => ('staff' in wrap ? [wrap.staff] : []))])

async function stageRemovals(
  database: AyumiDatabase,
  keptIds: ReadonlySet<string>,
  keep: (changes: readonly StagedChange[]) => Promise<void>,
): Promise<void> {
  const { pages } = await openRecordPages(database)
  for await (const page of pages()) {
    const removed = page.filter(({ id }) => !keptIds.has(id))
    await keep(removed.map((old) => ({ id: old.id, old, isFork: true })))
  }
}

/** Merges what was staged with what another tab has made of those records meanwhile. */
export async function mergeOvertaken({ device, vault }: Session): Promise<void> {
  const { database } = device
  const sealer = await createRecordSealer(vault.keyring)
  const changes = await overtakenChanges(database)
  const rows = await database.rowsOf(changes.map(({ id }) => id))
  const merged = await Promise.all(
    rows.map(async (old): Promise<StagedChange[]> => {
      const staged = changes.find(({ id }) => id === old.id)
      const mine = staged?.row && (await openRow(sealer, staged.row))
      const here = await openRow(sealer, old)
      if (!mine?.ok || !here.ok) return []
      const row = await sealRow(sealer, mergeRecords(here.value, mine.value))
      return [{ id: old.id, row, old, isFork: false }]
    }),
  )
  await stage(database, merged.flat())
}
