/** Rows that no longer open and gave way to the copy of a backup: kept as they lay there. */
import type { AyumiDatabase, RecordRow } from './database.ts'

export async function keepDamagedRows(
  { device }: AyumiDatabase,
  rows: readonly RecordRow[],
): Promise<void> {
  await device.bulkPut(rows.map((row) => ({ key: `damaged/${row.id}/${row.rev}`, value: row })))
}
