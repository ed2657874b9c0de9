import { stampMs } from '#domain/shared/stamp.ts'
import type { SheetRecord } from './sheet-records.ts'
import type { RoundView } from './use-round.ts'

/** Who stands behind a sheet, and since when. */
export interface Signature {
  /** Of staff; undefined when nobody knows, or the profile is not on this device. */
  readonly name: string | undefined
  /** ISO, UTC. */
  readonly at: string
  /** How it came about when the participant filled it alone: then no staff stands behind it. */
  readonly alone?: FilledAlone
}

export interface FilledAlone {
  /** Id of the device that was handed over. */
  readonly device: string
  /** Both undefined as `name` is. */
  readonly givenBy: string | undefined
  readonly receivedBy: string | undefined
}

/** Who submitted a sheet; of one that never was, who wrote it last. */
export function signatureOf(
  { records, staffNames }: Pick<RoundView, 'records' | 'staffNames'>,
  sheetId: string,
): Signature | undefined {
  const record = records.find(({ id }) => id === sheetId)
  if (!record) return undefined
  const { fields, author } = record
  const at = fields.submittedAt ?? new Date(stampMs(author.stamp)).toISOString()
  const nameOf = (staff: string | null) => staffNames.get(staff ?? '')
  if (!fields.handedOver) return { name: nameOf(signerOf(record)), at }
  const { device, by } = fields.handedOver
  // Receiving it was its first write; of one that was set aside instead, nobody received it.
  const receivedBy = fields.submittedAt === null ? undefined : nameOf(submitterOf(record))
  return { name: undefined, at, alone: { device, givenBy: nameOf(by), receivedBy } }
}

/** Sheets of schema 1 do not say who submitted them: then it was whoever wrote that. */
function signerOf(record: SheetRecord): string | null {
  const { fields, author } = record
  if (fields.submittedBy) return fields.submittedBy
  return fields.submittedAt === null ? author.staff : submitterOf(record)
}

/** The author of the submission; null once somebody has set the sheet aside or taken that back. */
const submitterOf = ({ stamps, author }: SheetRecord): string | null =>
  stamps['submittedAt'] === author.stamp ? author.staff : null
