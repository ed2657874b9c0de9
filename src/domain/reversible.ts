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

type Values = Readonly<Record<string, unknown>>

/**
 * Only the fields whose value differs: writing one that did not change would settle a rival value
 * from another device that nobody has looked at. A field that was changed since the record was read is
 * not written over.
 */
export function changeRecordFields<T extends RecordType>(
  type: T,
  record: RecordOf<T>,
  wanted: Partial<FieldsOf<T>>,
): Reversible {
  const before = record.fields as Values
  const after = wanted as Values
  const names = Object.keys(after).filter((name) => !sameValue(before[name], after[name]))
  if (names.length === 0) return { changes: [], undo: [] }
  const write = (from: Values, to: Values) => [
    { type, id: record.id, fields: pick(to, names), from: pick(from, names) } as Change,
  ]
  return { changes: write(before, after), undo: write(after, before) }
}

const pick = (source: Values, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, source[name]]))
