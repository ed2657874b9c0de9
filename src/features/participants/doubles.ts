/** People who may already be on the list: the same name, or the same reading. */
import { foldForSearch } from '#domain/shared/kana.ts'
import type { ParticipantRecord } from './commands.ts'

export interface DoubleIndex {
  readonly byName: ReadonlyMap<string, readonly ParticipantRecord[]>
  readonly byKana: ReadonlyMap<string, readonly ParticipantRecord[]>
}

/** Folds everybody once, so that every key stroke only looks up. */
export function indexDoubles(people: readonly ParticipantRecord[]): DoubleIndex {
  return {
    byName: groupBy(people, ({ fields }) => foldForSearch(fields.name)),
    byKana: groupBy(people, ({ fields }) => foldForSearch(fields.kana)),
  }
}

/** Archived people too: whoever comes back is brought back, not entered again. */
export function findDoubles(
  { byName, byKana }: DoubleIndex,
  { name, kana }: { readonly name: string; readonly kana: string },
): readonly ParticipantRecord[] {
  const sameName = byName.get(foldForSearch(name)) ?? []
  const sameKana = byKana.get(foldForSearch(kana)) ?? []
  return [...new Set([...sameName, ...sameKana])]
}

/** Without those whose key is empty. */
function groupBy(
  people: readonly ParticipantRecord[],
  keyOf: (person: ParticipantRecord) => string,
) {
  const groups = new Map<string, ParticipantRecord[]>()
  for (const person of people) {
    const key = keyOf(person)
    const group = groups.get(key)
    if (group) group.push(person)
    else if (key !== '') groups.set(key, [person])
  }
  return groups
}
