/** Which packs a new round can be started with. */
import { byOpening, type Round } from '#domain/sheets/round.ts'
import type { PackRecord } from './sheet-records.ts'

/** In use and in its newest version, one per pack id; in the order of their titles. */
export function choosablePacks(records: readonly PackRecord[]): readonly PackRecord[] {
  const newestById = new Map<string, PackRecord>()
  for (const record of records.filter(({ fields }) => fields.archived === null)) {
    const { id, version } = record.fields.pack
    const known = newestById.get(id)
    if (!known || known.fields.pack.version < version) newestById.set(id, record)
  }
  return [...newestById.values()].toSorted((a, b) =>
    a.fields.pack.title.localeCompare(b.fields.pack.title, 'ja'),
  )
}

/** The pack that the person's last round was made with, else GN-25, else the first. */
export function usualPack(
  choices: readonly PackRecord[],
  rounds: readonly Round[],
): PackRecord | undefined {
  const last = rounds.toSorted(byOpening).at(-1)?.pack.id
  const withId = (id: string | undefined) => choices.find(({ fields }) => fields.pack.id === id)
  return withId(last) ?? withId('gn-25') ?? choices[0]
}
