/** Who gets the tablet, in which order: the list that staff put together. */
import type { RecordOf } from '#domain/record-types.ts'

export interface Entry {
  readonly participant: RecordOf<'participant'>
  readonly displayName: string
  /** The round it was asked for; without one it is found or begun. */
  readonly round: string | undefined
}

/** At the end, under the name that staff know the person by; nobody twice. */
export function addEntry(
  entries: readonly Entry[],
  participant: RecordOf<'participant'>,
  round?: string,
): readonly Entry[] {
  if (entries.some((entry) => entry.participant.id === participant.id)) return entries
  return [...entries, { participant, displayName: participant.fields.name, round }]
}

export const removeEntry = (entries: readonly Entry[], index: number): readonly Entry[] =>
  entries.toSpliced(index, 1)

/** One place earlier; the first stays where it is. */
export function moveEarlier(entries: readonly Entry[], index: number): readonly Entry[] {
  const [before, moved] = [entries[index - 1], entries[index]]
  return before && moved ? entries.toSpliced(index - 1, 2, moved, before) : entries
}

export const renameEntry = (
  entries: readonly Entry[],
  index: number,
  displayName: string,
): readonly Entry[] =>
  entries.map((entry, at) => (at === index ? { ...entry, displayName } : entry))
