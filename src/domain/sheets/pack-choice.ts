/** Which packs a new round can be started with. */
import type { Pack } from '#domain/instruments/pack.ts'
import { byOpening, type Round } from './round.ts'

/** A record of a pack; the same object comes back. */
interface PackRecord {
  readonly fields: { readonly pack: Pack; readonly archived: object | null }
}

/** In use and in its newest version, one per pack id; in the order of their titles. */
export function choosablePacks<P extends PackRecord>(records: readonly P[]): readonly P[] {
  const newestById = new Map<string, P>()
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
export function usualPack<P extends PackRecord>(
  choices: readonly P[],
  rounds: readonly Round[],
): P | undefined {
  const last = rounds.toSorted(byOpening).at(-1)?.pack.id
  const withId = (id: string | undefined) => choices.find(({ fields }) => fields.pack.id === id)
  return withId(last) ?? withId('gn-25') ?? choices[0]
}
