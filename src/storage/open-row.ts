import { subjectOf } from '#domain/record-types.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import { err, type Result } from '#domain/shared/result.ts'
import type { OpenProblem, RecordSealer } from '#vault/record-sealer.ts'
import type { RowContent } from './database.ts'

/** Type and subject stand in clear beside the sealed bytes, so they are held against what is inside. */
export async function openRow(
  sealer: RecordSealer,
  row: RowContent,
): Promise<Result<StoredRecord, OpenProblem>> {
  try {
    const opened = await sealer.open(row)
    const isItself =
      opened.ok && opened.value.type === row.type && subjectOf(opened.value) === row.subject
    return !opened.ok || isItself ? opened : err('altered')
  } catch {
    return err('unparsable')
  }
}
