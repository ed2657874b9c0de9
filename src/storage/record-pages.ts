/**
 * All records of a device, page by page in the order of their ids, for whoever must not hold them all
 * in memory. What is written meanwhile is met as it then is; what came after the beginning is left out.
 */
import type { Table } from 'dexie'
import type { AyumiDatabase, RecordRow } from './database.ts'

/** Rows read at a time. */
const PAGE = 500

export interface RecordPages {
  /** How many records there are of each type. */
  readonly counts: Readonly<Record<string, number>>
  readonly pages: () => AsyncGenerator<readonly RecordRow[]>
}

export async function openRecordPages({ rows }: AyumiDatabase): Promise<RecordPages> {
  const { ids, counts } = await rows.db.transaction('r', rows, async () => ({
    ids: new Set((await rows.toCollection().primaryKeys()).map(([id]) => id)),
    counts: await countByType(rows),
  }))
  return {
    counts,
    pages: async function* () {
      let last = ''
      for (;;) {
        // A row that was replaced since has a higher edition, and would else be met again.
        const page = await rows.where(':id').above([last, Infinity]).limit(PAGE).toArray()
        const lastRow = page.at(-1)
        if (!lastRow) return
        last = lastRow.id
        yield page.filter(({ id }) => ids.has(id))
      }
    },
  }
}

export async function countByType<Key>(
  rows: Table<RecordRow, Key>,
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const type of await rows.orderBy('type').uniqueKeys()) {
    if (typeof type === 'string') counts[type] = await rows.where('type').equals(type).count()
  }
  return counts
}
