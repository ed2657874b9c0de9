/**
 * Compare and swap for rows: each takes the place of the one that was read, all or none.
 *
 * A row's key holds its edition, and its id is unique. Deleting the edition that was read and adding
 * the next one fails on the id when another tab was faster, so nothing has to be read first and a
 * single row is on its way to the disk, commit and all, within one turn of the event loop. That
 * matters after a tap: Chromium lets a page's tasks wait for the next frame then, and a transaction
 * that asks the page what comes next waits with them.
 */
import {
  isTaken,
  type AyumiDatabase,
  type RecordRow,
  type RowContent,
  type RowKey,
  type RowState,
} from './database.ts'
import { lengthenOutbox } from './outbox.ts'

/** What is to be kept, and the row it was made from; nothing for a new record. */
export interface Replacement {
  readonly row: RowContent
  readonly old: RowState | undefined
}

/** What else belongs to a write: done in its transaction, over the table `device`, or not at all. */
export type Alongside = () => Promise<unknown>

/** The rows as they are now kept, durably; or nothing was, because one of them was overtaken. */
export async function replaceRows(
  database: AyumiDatabase,
  replacements: readonly Replacement[],
  alongside?: Alongside,
): Promise<readonly RecordRow[] | 'overtaken'> {
  const { rows, device } = database
  const additions = replacements.filter(({ old }) => old?.unsent === undefined).length
  try {
    return await database.transaction('rw', rows, device, async ({ idbtrans }) => {
      if (alongside) await alongside()
      const last = additions > 0 ? await lengthenOutbox(database, additions) : 0
      const next = replacements.map((replacement, index) => toRow(replacement, last + 1 + index))
      const deleted = rows.bulkDelete(oldKeys(replacements))
      const [only] = next
      if (only && next.length === 1 && additions === 0) addAndCommit(idbtrans, only)
      else await rows.bulkAdd(next)
      await deleted
      return next
    })
  } catch (error) {
    if (isTaken(error)) return 'overtaken'
    throw error
  }
}

/**
 * Nothing waits for the page any more. What cannot be added must therefore end the transaction by
 * itself, or the old row would be gone and the new one not there: Dexie, which keeps errors from
 * doing that and then ends the transaction from the page, does not hear of this one. It has told of
 * the change by deleting the old row.
 */
function addAndCommit(transaction: IDBTransaction, row: RecordRow): void {
  const adding = transaction.objectStore('rows').add(row)
  adding.addEventListener('error', (event) => event.stopPropagation())
  transaction.commit()
}

const oldKeys = (replacements: readonly Replacement[]): RowKey[] =>
  replacements.flatMap(({ row, old }) => (old ? [[row.id, old.edition] as const] : []))

/**
 * A rev names the revs it supersedes on the server's shelf. The server never saw an unsent rev,
 * so its successor inherits its parents and its place in the outbox.
 */
export function toRow({ row, old }: Replacement, nextPlace: number): RecordRow {
  if (!old) return { ...row, edition: 1, parents: [], unsent: nextPlace }
  const wasUnsent = old.unsent !== undefined
  return {
    ...row,
    edition: old.edition + 1,
    parents: wasUnsent ? old.parents : [old.rev],
    unsent: old.unsent ?? nextPlace,
  }
}
