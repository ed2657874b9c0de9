import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { FieldsOf, RecordType } from '#domain/record-types.ts'
import { byOpening, type Round } from '#domain/sheets/round.ts'
import { overallScore } from '#domain/sheets/scores.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import { buildSampleYear } from '#sample/sample-year.ts'
import { packRefOf } from '#services/packs.ts'
import type { Change } from '#domain/record-types.ts'

export type Kept<T extends RecordType> = FieldsOf<T> & { readonly id: string }

export const samplePackRef = await packRefOf(sample25)

export const sampleChanges: readonly Change[] = buildSampleYear(samplePackRef)

/** All records of a type, as a screen would get them. */
export function all<T extends RecordType>(type: T): readonly Kept<T>[] {
  return sampleChanges
    .filter((change) => change.type === type)
    .map(({ id, fields }) => ({ ...fields, id }) as Kept<T>)
}

export function personCalled(pseudonym: string): Kept<'participant'> {
  const person = all('participant').find((each) => each.pseudonym === pseudonym)
  if (!person) throw new Error(`nobody is called ${pseudonym}`)
  return person
}

/** First to latest. */
export const roundsOf = (participant: string): readonly Round[] =>
  all('round')
    .filter((round) => round.participant === participant)
    .toSorted(byOpening)

export function sheetOf(round: string, rater: Rater): Kept<'sheet'> {
  const sheet = effectiveSheet(all('sheet'), round, rater)
  if (!sheet) throw new Error(`no submitted ${rater} sheet`)
  return sheet
}

/** 認識のずれ over all items: staff − self. */
export function overallGap(round: string): number {
  return meanOf(round, 'staff') - meanOf(round, 'self')
}

export const meanOf = (round: string, rater: Rater): number =>
  overallScore(sample25, sheetOf(round, rater).answers).mean ?? Number.NaN
