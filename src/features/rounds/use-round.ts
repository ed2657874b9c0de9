import { useMemo } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { numberRounds, type Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { useRecord, useRecords } from '#services/use-session.ts'
import type { RecordOf } from '#domain/record-types.ts'
import { findPack, toRound, toSheet, type SheetRecord } from './sheet-records.ts'

/** All that is known about one round. */
export interface RoundView {
  readonly participant: RecordOf<'participant'>
  readonly round: Round
  /** 1…n among the person's rounds with this pack. */
  readonly number: number
  /** Null when this device does not have the wording of the round. */
  readonly pack: Pack | null
  /** Sheets of the round, as records and as the domain looks at them. */
  readonly records: readonly SheetRecord[]
  readonly sheets: readonly Sheet[]
  /** Name by id of a staff profile. */
  readonly staffNames: ReadonlyMap<string, string>
}

/** `undefined` while it is read, `null` when the person or the round is unknown here. */
export function useRound(participantId: string, roundId: string): RoundView | null | undefined {
  const subject = participantId
  const participant = useRecord({ type: 'participant', subject }, participantId)
  const rounds = useRecords({ type: 'round', subject })
  const sheets = useRecords({ type: 'sheet', subject })
  const packs = useRecords({ type: 'pack' })
  const staff = useRecords({ type: 'staff' })

  return useMemo(() => {
    if (participant === undefined || !rounds || !sheets || !packs || !staff) return undefined
    const record = rounds.find(({ id }) => id === roundId)
    if (participant === null || !record) return null
    const records = sheets.filter(({ fields }) => fields.round === roundId)
    return {
      participant,
      round: toRound(record),
      number: numberRounds(rounds.map(toRound)).get(roundId) ?? 0,
      pack: findPack(packs, record.fields.pack),
      records,
      sheets: records.map(toSheet),
      staffNames: new Map(staff.map(({ id, fields }) => [id, fields.name])),
    }
  }, [participant, rounds, sheets, packs, staff, roundId])
}
