/** What a pack from a file means beside the packs that are here. */
import type { PackRef } from '#domain/instruments/pack.ts'
import type { PackRecord } from './pack-families.ts'

export type ImportStanding =
  /** A sheet this device does not have, or the next version of one it has. */
  | 'new'
  /** The very same pack is here: nothing to do. */
  | 'present'
  /** The very same pack is here, put away: importing brings it back. */
  | 'putAway'
  /** Another device made a different pack under the same number of version. */
  | 'sameNumber'
  /** A newer version is in use here, and new rounds go on using that. */
  | 'older'

export function importStanding(records: readonly PackRecord[], ref: PackRef): ImportStanding {
  const same = records.find(({ fields }) => fields.hash === ref.hash)
  if (same) return same.fields.archived === null ? 'present' : 'putAway'
  const versions = records
    .filter(({ fields }) => fields.pack.id === ref.id)
    .map(({ fields }) => ({ version: fields.pack.version, isInUse: fields.archived === null }))
  if (versions.some(({ version }) => version === ref.version)) return 'sameNumber'
  const isOlder = versions.some(({ version, isInUse }) => isInUse && version > ref.version)
  return isOlder ? 'older' : 'new'
}
