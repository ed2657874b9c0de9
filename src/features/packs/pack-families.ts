/** The packs of a device as people look at them: by sheet, each with its versions. */
import type { PackItem } from '#domain/instruments/pack.ts'
import type { PackRecordFields } from '#domain/instruments/pack-record.ts'
import { paperPrompt } from '#domain/instruments/packs/paper-prompt.ts'
import type { StoredRecord } from '#domain/shared/record.ts'

export type PackRecord = StoredRecord<PackRecordFields>

export interface PackFamily {
  /** The pack id that all versions share. */
  readonly id: string
  /** Newest first, never empty. Two devices may each have made a version of one number. */
  readonly versions: readonly [PackRecord, ...PackRecord[]]
  /** What a new round is made with: the newest version in use; absent when all are put away. */
  readonly inUse: PackRecord | undefined
}

/** Sheets in use before those that are put away, both in the order of their titles. */
export function groupPacks(records: readonly PackRecord[]): readonly PackFamily[] {
  const families = new Map<string, [PackRecord, ...PackRecord[]]>()
  for (const record of records.toSorted(byVersion)) {
    const { id } = record.fields.pack
    const versions = families.get(id)
    if (versions) versions.push(record)
    else families.set(id, [record])
  }
  return Array.from(families, ([id, versions]) => ({ id, versions, inUse: versions.find(isInUse) }))
    .toSorted(byTitle)
    .toSorted((a, b) => Number(a.inUse === undefined) - Number(b.inUse === undefined))
}

export type VersionState = 'inUse' | 'older' | 'archived'

/** What a version is good for: the next new round, sheets that name it, or nothing new at all. */
export function versionState({ inUse }: PackFamily, record: PackRecord): VersionState {
  if (record === inUse) return 'inUse'
  return isInUse(record) ? 'older' : 'archived'
}

/** As `versionState`, from all packs of the device. */
export function versionStateIn(records: readonly PackRecord[], record: PackRecord): VersionState {
  const family = groupPacks(records).find(({ id }) => id === record.fields.pack.id)
  return family ? versionState(family, record) : 'older'
}

/** One more than the highest version of a pack on this device, put away or not. */
export function nextVersion(records: readonly PackRecord[], packId: string): number {
  const versions = records
    .map(({ fields }) => fields.pack)
    .filter(({ id }) => id === packId)
    .map(({ version }) => version)
  return Math.max(0, ...versions) + 1
}

interface Wording {
  readonly items: readonly Pick<PackItem, 'no' | 'text'>[]
}

/** The numbers of the items whose wording the pack does not hold: they are read on paper. */
export function paperItems({ items }: Wording): readonly number[] {
  return items.filter(({ no, text }) => text === paperPrompt(no, '').text).map(({ no }) => no)
}

const isInUse = ({ fields }: PackRecord): boolean => fields.archived === null

function byVersion(a: PackRecord, b: PackRecord): number {
  return b.fields.pack.version - a.fields.pack.version || (a.id < b.id ? -1 : 1)
}

function byTitle(a: PackFamily, b: PackFamily): number {
  const [one, other] = [a.versions[0], b.versions[0]]
  return one.fields.pack.title.localeCompare(other.fields.pack.title, 'ja')
}
