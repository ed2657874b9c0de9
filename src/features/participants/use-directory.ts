import { useMemo } from 'preact/hooks'
import {
  indexParticipants,
  searchParticipants,
  type ParticipantFilters,
} from '#domain/participants/directory.ts'
import { compareKana } from '#domain/shared/kana.ts'
import type { Session } from '#services/session.ts'
import { useRecords, useSession } from '#services/use-session.ts'
import type { RecordOf } from '#domain/record-types.ts'
import type { ParticipantRecord } from './commands.ts'

export type OfficeRecord = RecordOf<'office'>

export interface Directory {
  readonly officeNameById: ReadonlyMap<string, string>
  /** In the order of their kana. */
  readonly offices: readonly OfficeRecord[]
  /** People on the list and in the archive. */
  readonly counts: { readonly active: number; readonly archived: number }
  readonly search: (query: string, filters: ParticipantFilters) => readonly ParticipantRecord[]
}

/** As last shown: whoever comes back sees the list at once, and what changed a moment later. */
const lastBySession = new WeakMap<Session, Directory>()

/**
 * Everybody, ready to be searched; `undefined` while it is first read. Opens the records of
 * participants and offices and no others, so its cost is the number of people, whatever the
 * number of their sheets.
 */
export function useDirectory(): Directory | undefined {
  const session = useSession()
  const people = useRecords({ type: 'participant' })
  const offices = useRecords({ type: 'office' })
  return useMemo(() => {
    if (!people || !offices) return lastBySession.get(session)
    const directory = createDirectory(people, offices)
    lastBySession.set(session, directory)
    return directory
  }, [session, people, offices])
}

export function createDirectory(
  people: readonly ParticipantRecord[],
  offices: readonly OfficeRecord[],
): Directory {
  const officeNameById = new Map(offices.map(({ id, fields }) => [id, fields.name]))
  const index = indexParticipants(people, officeNameById)
  const archived = people.filter(({ fields }) => fields.archived !== null).length
  return {
    officeNameById,
    offices: sortOffices(offices),
    counts: { active: people.length - archived, archived },
    search: (query, filters) => searchParticipants(index, query, filters),
  }
}

export const sortOffices = (offices: readonly OfficeRecord[]): readonly OfficeRecord[] =>
  offices.toSorted(({ fields: a }, { fields: b }) =>
    compareKana(a.kana || a.name, b.kana || b.name),
  )
