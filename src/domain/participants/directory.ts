/**
 * The list of participants: in 五十音 order, searched at every key stroke. What searching needs
 * is folded once, when the list changes, so that a search only compares strings.
 */
import { compareKana, foldForSearch } from '#domain/shared/kana.ts'
import type { Employment, ParticipantFields } from './participant.ts'

/** Any record of a participant; the same object comes back from a search. */
export interface DirectoryPerson {
  readonly id: string
  readonly fields: ParticipantFields
}

export interface ParticipantFilters {
  readonly show: 'active' | 'archived' | 'all'
  /** An office's record id, null for people without one, undefined for all. */
  readonly office?: string | null | undefined
  /** null for people of whom it is not known, undefined for all. */
  readonly employment?: Employment | null | undefined
}

/** Made by `indexParticipants`; in the order of `sortByKana`. */
export type ParticipantIndex<P extends DirectoryPerson> = readonly IndexedPerson<P>[]

interface IndexedPerson<P> {
  readonly person: P
  /** Everything that is searched, folded, with `BETWEEN` between the fields. */
  readonly searched: string
}

/** Survives folding and is never typed, so that no word is found across two fields. */
const BETWEEN = '\0'

/** `officeNameById` lets people be found by the name of their office. */
export function indexParticipants<P extends DirectoryPerson>(
  people: readonly P[],
  officeNameById: ReadonlyMap<string, string>,
): ParticipantIndex<P> {
  return sortByKana(people).map((person) => {
    const { name, kana, code, pseudonym, office } = person.fields
    const officeName = (office !== null && officeNameById.get(office)) || ''
    const searched = foldForSearch([name, kana, code, pseudonym, officeName].join(BETWEEN))
    return { person, searched }
  })
}

/**
 * Who matches every word of the query and every filter, in 五十音 order. A word may stand
 * anywhere in the name, kana, code, pseudonym or office name; an empty query matches everybody.
 */
export function searchParticipants<P extends DirectoryPerson>(
  index: ParticipantIndex<P>,
  query: string,
  filters: ParticipantFilters,
): readonly P[] {
  const words = query.split(/\s+/).map(foldForSearch)
  return index
    .filter(({ searched }) => words.every((word) => searched.includes(word)))
    .filter(({ person }) => passes(person.fields, filters))
    .map(({ person }) => person)
}

/**
 * 五十音 order of the reading; people without a reading follow, by name. Those who share it are
 * ordered by code, then id, so that the list is the same on every device.
 */
export function sortByKana<P extends DirectoryPerson>(people: readonly P[]): readonly P[] {
  return people.toSorted(
    ({ id: idA, fields: a }, { id: idB, fields: b }) =>
      Number(a.kana === '') - Number(b.kana === '') ||
      compareKana(a.kana || a.name, b.kana || b.name) ||
      compareKana(a.code, b.code) ||
      (idA < idB ? -1 : 1),
  )
}

/**
 * A code to suggest: the first free one after the highest of the numbering that most people have,
 * as wide as it is (P-0057 → P-0058, 12 → 13); P-0001 for the first. Devices that are not
 * connected may suggest the same.
 */
export function nextCode(existing: readonly string[]): string {
  const taken = new Set(existing.map(foldForSearch))
  const codes = existing.flatMap((code) => numberedCode(code) ?? [])
  const prefix = mostFrequent(codes.map((code) => code.prefix)) ?? 'P-'
  const { digits } = codes
    .filter((code) => code.prefix === prefix)
    .reduce((a, b) => (Number(b.digits) >= Number(a.digits) ? b : a), { prefix, digits: '0000' })
  for (let number = Number(digits) + 1; ; number += 1) {
    const code = `${prefix}${String(number).padStart(digits.length, '0')}`
    if (!taken.has(foldForSearch(code))) return code
  }
}

/** The first free one of Aさん … Zさん, AAさん, ABさん …; those of archived people are not free. */
export function nextPseudonym(existing: readonly string[]): string {
  const taken = new Set(existing.map(foldForSearch))
  for (let number = 1; ; number += 1) {
    const pseudonym = `${lettersOf(number)}さん`
    if (!taken.has(foldForSearch(pseudonym))) return pseudonym
  }
}

/** 'P-0057' → 'P-' and '0057'; nothing for codes that do not end in a short number. */
function numberedCode(code: string): { prefix: string; digits: string } | undefined {
  const { prefix = '', digits } =
    /^(?<prefix>.*\D)?(?<digits>\d{1,9})$/u.exec(code.normalize('NFKC'))?.groups ?? {}
  return digits === undefined ? undefined : { prefix, digits }
}

/** The earliest of the most frequent ones. */
function mostFrequent(texts: readonly string[]): string | undefined {
  const countByText = new Map<string, number>()
  for (const text of texts) countByText.set(text, (countByText.get(text) ?? 0) + 1)
  return [...countByText].toSorted(([, a], [, b]) => b - a)[0]?.[0]
}

/** 1 → A, 26 → Z, 27 → AA, 28 → AB. */
function lettersOf(number: number): string {
  const before = Math.floor((number - 1) / 26)
  const last = String.fromCharCode(65 + ((number - 1) % 26))
  return before === 0 ? last : lettersOf(before) + last
}

function passes({ archived, office, employment }: ParticipantFields, filters: ParticipantFilters) {
  const shown = filters.show === 'all' || (archived !== null) === (filters.show === 'archived')
  return (
    shown &&
    (filters.office === undefined || office === filters.office) &&
    (filters.employment === undefined || employment === filters.employment)
  )
}
