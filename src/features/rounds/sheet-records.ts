/** Records as the domain looks at them. */
import type { Pack, PackRef } from '#domain/instruments/pack.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import type { RecordOf } from '#domain/record-types.ts'

export type SheetRecord = RecordOf<'sheet'>
export type PackRecord = RecordOf<'pack'>

/** One object per copy of a record, so that what did not change is not drawn again. */
const sheetByRecord = new WeakMap<SheetRecord, Sheet>()

export function toSheet(record: SheetRecord): Sheet {
  const known = sheetByRecord.get(record)
  if (known) return known
  const sheet = { ...record.fields, id: record.id }
  sheetByRecord.set(record, sheet)
  return sheet
}

export const toRound = ({ id, fields }: RecordOf<'round'>): Round => ({ ...fields, id })

export const toPackRef = ({ fields: { pack, hash } }: PackRecord): PackRef => ({
  id: pack.id,
  version: pack.version,
  hash,
})

/** The exact wording that was answered; null when this device does not have it. */
export function findPack(records: readonly PackRecord[], ref: PackRef): Pack | null {
  return records.find(({ fields }) => fields.hash === ref.hash)?.fields.pack ?? null
}
