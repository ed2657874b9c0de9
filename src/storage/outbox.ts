/**
 * The outbox: the rows whose rev the server has not acknowledged. Its length stands beside the
 * rows and changes in the transaction that puts them into it. Counting them instead would take a
 * quarter of a second for 37,000, at every change, while nothing else can be read or written.
 */
import * as z from 'zod/mini'
import type { AyumiDatabase } from './database.ts'

const LENGTH = 'outboxLength'

const lengthSchema = z.int().check(z.gte(0))

/** How many rows the server has not acknowledged. */
export async function outboxLength({ rows, device }: AyumiDatabase): Promise<number> {
  const row = await device.get(LENGTH)
  const kept = lengthSchema.safeParse(row?.value)
  return kept.success ? kept.data : rows.where('unsent').above(0).count()
}

/**
 * Makes room for rows that are new to the outbox and gives back the last place taken before them.
 * Call it before putting them, in the same transaction over `rows` and `device`.
 */
export async function lengthenOutbox(database: AyumiDatabase, newRows: number): Promise<number> {
  const length = await outboxLength(database)
  await database.device.put({ key: LENGTH, value: length + newRows })
  const last = await database.rows.orderBy('unsent').last()
  return last?.unsent ?? 0
}
