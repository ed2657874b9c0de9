/** Rounds and sheets for stories: give what matters, the rest is a plain form. */
import type { Pack, PackRef } from '#domain/instruments/pack.ts'
import { sample25 } from '#domain/instruments/packs/sample-25.ts'
import type { RecordOf } from '#domain/record-types.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Answers } from '#domain/sheets/answers.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

export const PERSON = 'participant-1'

export const refOf = ({ id, version }: Pack): PackRef => ({ id, version, hash: 'h'.repeat(43) })

export const round = (id: string, given: Partial<Round> = {}): Round => ({
  id,
  participant: PERSON,
  pack: refOf(sample25),
  openedOn: expectIsoDate('2026-10-01'),
  note: '',
  earlyLooks: [],
  ...given,
})

/** A draft in round 'round-1'. */
export const draft = (id: string, rater: Rater, given: Partial<Sheet> = {}): Sheet => ({
  id,
  participant: PERSON,
  round: 'round-1',
  rater,
  pack: refOf(sample25),
  filledOn: expectIsoDate('2026-10-02'),
  employment: 'unemployed',
  staffName: '佐藤',
  answers: { '1': 2 },
  submittedAt: null,
  submittedBy: null,
  handedOver: null,
  corrects: null,
  reason: null,
  discarded: null,
  ...given,
})

/** Submitted at a minute of one afternoon in round 'round-1'. */
export const submitted = (
  id: string,
  rater: Rater,
  { minute = 0, ...given }: Partial<Sheet> & { readonly minute?: number } = {},
): Sheet => {
  const submittedAt = new Date(Date.UTC(2026, 9, 2, 4, minute)).toISOString()
  return draft(id, rater, { submittedAt, ...given })
}

/** Every item of a pack answered with one value. */
export const allAnswered = ({ items }: Pack, value: number): Answers =>
  Object.fromEntries(items.map(({ no }) => [String(no), value]))

export const packRecord = (
  pack: Pack,
  { hash = refOf(pack).hash, isArchived = false } = {},
): RecordOf<'pack'> => ({
  id: `pack-${pack.id}-${pack.version}`,
  type: 'pack',
  scope: 'network',
  schema: 1,
  fields: {
    pack,
    hash,
    archived: isArchived ? { on: expectIsoDate('2026-01-01'), reason: '' } : null,
  },
  stamps: {},
  seen: {},
  author: { staff: 'staff-1', stamp: '0'.repeat(22) as RecordOf<'pack'>['author']['stamp'] },
})
