/** Changes that can be taken back: what to write, and what to write to undo it. */
import type { FieldsOf, RecordType } from '#domain/record-types.ts'
import { sameValue } from '#domain/shared/canonical-json.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { Change } from '#domain/record-types.ts'

export interface Reversible {
  /** Empty when nothing differs. */
  readonly changes: readonly Change[]
  readonly undo: readonly Change[]
}

/**
 * Only the fields whose value differs: writing one that did not change would settle a rival value
 * from another device that nobody has looked at.
 */
export function changeRecordFields<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  wanted: Partial<FieldsOf<T>>,
): Reversible {
  const before = record.fields as Readonly<Record<string, unknown>>
  const after = wanted as Readonly<Record<string, unknown>>
  const names = Object.keys(after).filter((name) => !sameValue(before[name], after[name]))
  if (names.length === 0) return { changes: [], undo: [] }
  const write = (fields: Readonly<Record<string, unknown>>) => [
    { type, id: record.id, fields: pick(fields, names) } as Change,
  ]
  return { changes: write(after), undo: write(before) }
}

const pick = (source: Readonly<Record<string, unknown>>, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, source[name]]))
