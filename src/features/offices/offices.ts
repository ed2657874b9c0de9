/** The offices of the organisation, arranged for the settings page. */
import { compareKana } from '#domain/shared/kana.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { OfficeRecord } from './commands.ts'

export interface OfficeLists {
  /** Our own first, then by kana. */
  readonly inUse: readonly OfficeRecord[]
  readonly archived: readonly OfficeRecord[]
}

export function arrangeOffices(offices: readonly OfficeRecord[]): OfficeLists {
  const sorted = offices.toSorted(
    ({ fields: a }, { fields: b }) =>
      Number(b.ours) - Number(a.ours) || compareKana(a.kana || a.name, b.kana || b.name),
  )
  return {
    inUse: sorted.filter(({ fields }) => fields.archived === null),
    archived: sorted.filter(({ fields }) => fields.archived !== null),
  }
}

/** How many people on the list belong to each office; archived people do not count. */
export function countPeopleByOffice(
  people: readonly RecordOf<'participant'>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { fields } of people) {
    if (fields.office === null || fields.archived !== null) continue
    counts.set(fields.office, (counts.get(fields.office) ?? 0) + 1)
  }
  return counts
}
