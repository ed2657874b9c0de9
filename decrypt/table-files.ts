/** Tables as files for other programs. */
import { unparse } from 'papaparse'
import { MAX_LINE_BYTES } from '#domain/backup/backup-format.ts'
import { checkRecord } from '#domain/record-types.ts'
import type { StoredRecord } from '#domain/shared/record.ts'
import { readLines } from '#services/backup/read-lines.ts'
import type { OpenedBackup, Table } from './read-tables.ts'

/** Excel takes a file without it for the old encoding of the system. */
const BYTE_ORDER_MARK = '\uFEFF'
const LINE_END = '\r\n'

/**
 * A column for each field, after the id; lists and objects as JSON. A text that a spreadsheet would
 * take for a formula gets an apostrophe.
 */
export async function toCsv({ fields, lines }: Table): Promise<Blob> {
  const parts: Blob[] = [new Blob([BYTE_ORDER_MARK, unparse([['id', ...fields]]), LINE_END])]
  for await (const records of batches(lines, readRecord)) {
    const rows = records.map(({ id, fields: values }) => [
      id,
      ...fields.map((field) => toCell(values[field])),
    ])
    const text = unparse(rows, { escapeFormulae: true, newline: LINE_END })
    parts.push(new Blob([text, LINE_END]))
  }
  return new Blob(parts, { type: 'text/csv' })
}

const toCell = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}

/** All that is in the backup, in one array, indented: records as they are, other lines after them. */
export async function toJson({ tables, others }: OpenedBackup): Promise<Blob> {
  const parts: Blob[] = []
  for (const { lines } of [...tables, others]) {
    for await (const values of batches(lines, (value) => value)) {
      const text = values.map((value) => JSON.stringify(value, null, 2)).join(',\n')
      parts.push(new Blob([parts.length === 0 ? '[\n' : ',\n', text]))
    }
  }
  return new Blob([...(parts.length === 0 ? ['['] : parts), '\n]\n'], {
    type: 'application/json',
  })
}

function readRecord(value: unknown): StoredRecord {
  const record = checkRecord(value)
  if (!record.ok) throw new Error('the page has written a line that it cannot read')
  return record.value
}

/** Lines written at a time. */
const BATCH = 500

async function* batches<T>(lines: Blob, read: (value: unknown) => T): AsyncGenerator<readonly T[]> {
  let batch: T[] = []
  for await (const { text } of readLines(lines.stream(), MAX_LINE_BYTES)) {
    if (text === undefined) throw new Error('the page has written a line that is too long')
    batch.push(read(JSON.parse(text)))
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
