import { stampMs } from '#domain/shared/stamp.ts'
import type { SheetRecord } from './sheet-records.ts'
import type { RoundView } from './use-round.ts'

/** Who stands behind a sheet, and since when. */
export interface Signature {
  /** Undefined when nobody knows, or the profile is not on this device. */
  readonly name: string | undefined
  /** ISO, UTC. */
  readonly at: string
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
  return { name: staffNames.get(signerOf(record) ?? ''), at }
}

/**
 * For a sheet that the participant filled alone, whoever handed it over.
 * Sheets of schema 1 do not say who submitted them: it was their author, unless somebody has set
 * them aside or taken that back since.
 */
function signerOf({ fields, stamps, author }: SheetRecord): string | null {
  const isAuthors = fields.submittedAt === null || stamps['submittedAt'] === author.stamp
  return fields.submittedBy ?? fields.handedOver?.by ?? (isAuthors ? author.staff : null)
}
