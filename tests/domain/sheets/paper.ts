/** Sheets and rounds for stories: give what matters, the rest is a plain GN-25 form. */
import { gn25 } from '#domain/instruments/packs/gn-25.ts'
import type { PackRef } from '#domain/instruments/pack.ts'
import { expectIsoDate } from '#domain/shared/dates.ts'
import type { Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

export const gn25Ref: PackRef = { id: gn25.id, version: gn25.version, hash: 'h'.repeat(43) }

/** A draft of the staff's sheet in round 'round-1', one item answered. */
export function draft(id: string, given: Partial<Sheet> = {}): Sheet {
  return {
    id,
    participant: 'participant-1',
    round: 'round-1',
    rater: 'staff',
    pack: gn25Ref,
    filledOn: expectIsoDate('2025-03-06'),
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
  }
}

/** A sheet that was submitted at a minute of one afternoon. */
export function submitted(id: string, minute: number, given: Partial<Sheet> = {}): Sheet {
  const submittedAt = new Date(Date.UTC(2025, 2, 6, 4, minute)).toISOString()
  return draft(id, { submittedAt, ...given })
}

export function round(id: string, given: Partial<Round> = {}): Round {
  return {
    id,
    participant: 'participant-1',
    pack: gn25Ref,
    openedOn: expectIsoDate('2025-03-06'),
    note: '',
    earlyLooks: [],
    ...given,
  }
}
