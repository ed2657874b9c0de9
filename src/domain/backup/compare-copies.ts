/** How a record of a backup stands to the copy that is here, and what merging both gives. */
import { canonicalJson } from '#domain/shared/canonical-json.ts'
import { mergeRecords, type StoredRecord } from '#domain/shared/record.ts'

export type CopyStanding =
  /** There is none here. */
  | 'new'
  | 'same'
  /** What is here includes the copy of the file. */
  | 'newerHere'
  /** The copy of the file includes what is here. */
  | 'newerInFile'
  /** Each has changes that the other lacks, to different fields: merging keeps all of them. */
  | 'bothChanged'
  /** Both changed one field without having seen each other: both values are kept until settled. */
  | 'conflicting'
  /** The copy here does not open any more. */
  | 'repaired'

export interface Comparison {
  readonly standing: CopyStanding
  readonly inFile: StoredRecord
  readonly merged: StoredRecord
}

export function compareCopies(here: StoredRecord | undefined, inFile: StoredRecord): Comparison {
  if (!here) return { standing: 'new', inFile, merged: inFile }
  if (sameCopy(here, inFile)) return { standing: 'same', inFile, merged: here }
  const merged = mergeRecords(here, inFile)
  return { standing: standingOf(here, inFile, merged), inFile, merged }
}

export const sameCopy = (a: StoredRecord, b: StoredRecord): boolean =>
  canonicalJson(a) === canonicalJson(b)

function standingOf(here: StoredRecord, inFile: StoredRecord, merged: StoredRecord): CopyStanding {
  if (sameCopy(merged, here)) return 'newerHere'
  if (sameCopy(merged, inFile)) return 'newerInFile'
  const unsettled = unsettledCount(merged)
  const isConflict = unsettled > Math.max(unsettledCount(here), unsettledCount(inFile))
  return isConflict ? 'conflicting' : 'bothChanged'
}

const unsettledCount = ({ unsettled = {} }: StoredRecord): number =>
  Object.values(unsettled).reduce((sum, values) => sum + values.length, 0)
