/** What an interview is about, as its screens look at it. */
import { useMemo } from 'preact/hooks'
import type { Pack } from '#domain/instruments/pack.ts'
import { changesSinceFirst, type ChangesSince } from '#domain/interviews/changes-since.ts'
import { talkingPoints, type TalkingPoints } from '#domain/interviews/talking-points.ts'
import { compareItems, type ComparedItem } from '#domain/sheets/compare-items.ts'
import type { Round } from '#domain/sheets/round.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { useRecords } from '#services/use-session.ts'
import type { RecordOf } from '#domain/record-types.ts'

/** A round and whose it is. */
export interface InterviewSubject {
  readonly participant: RecordOf<'participant'>
  readonly round: Round
  /** 1…n among the person's rounds with this pack. */
  readonly number: number
  /** Null when this device does not have the wording of the round. */
  readonly pack: Pack | null
  /** Sheets of the round. */
  readonly sheets: readonly Sheet[]
  /** Name by id of a staff profile. */
  readonly staffNames: ReadonlyMap<string, string>
}

/** A round of which both sides have submitted: there is something to talk about. */
export interface Talk {
  readonly pack: Pack
  readonly self: Sheet
  readonly staff: Sheet
  /** Every item, with the agreed answer where there is one. */
  readonly items: readonly ComparedItem[]
  readonly points: TalkingPoints
  /** Null where there is no earlier round to compare with. */
  readonly changes: ChangesSince | null
}

/** Null as long as the blind rule holds or the wording is missing; `undefined` while it is read. */
export function useTalk({ participant, round, pack, sheets }: InterviewSubject) {
  const subject = participant.id
  const rounds = useRecords({ type: 'round', subject })
  const allSheets = useRecords({ type: 'sheet', subject })
  const packs = useRecords({ type: 'pack' })
  return useMemo((): Talk | null | undefined => {
    const [self, staff, agreed] = (['self', 'staff', 'agreed'] as const).map((rater) =>
      effectiveSheet(sheets, round.id, rater),
    )
    if (!pack || !self || !staff) return null
    if (!rounds || !allSheets || !packs) return undefined
    const answers = { self: self.answers, staff: staff.answers }
    const changes = changesSinceFirst({
      round,
      rounds: rounds.map(({ id, fields }) => ({ ...fields, id })),
      sheets: allSheets.map(({ id, fields }) => ({ ...fields, id })),
      packByHash: new Map(packs.map(({ fields }) => [fields.hash, fields.pack])),
    })
    const items = compareItems(pack, { ...answers, agreed: agreed?.answers ?? null })
    return { pack, self, staff, items, points: talkingPoints(pack, answers), changes }
  }, [round, pack, sheets, rounds, allSheets, packs])
}
