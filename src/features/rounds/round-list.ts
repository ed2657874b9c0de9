/** The rounds of one person as the person page lists them. */
import { RATERS } from '#domain/sheets/rater.ts'
import { byOpening, numberRounds, type Round } from '#domain/sheets/round.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { findPack, type PackRecord } from './sheet-records.ts'
import { sheetStateOf, type SheetState } from './sheet-state.ts'

export interface RoundGroup {
  readonly packId: string
  /** Of the newest version that this device has; the pack's id when it has none. */
  readonly title: string
  readonly notice: string | undefined
  /** Newest first. */
  readonly rounds: readonly ListedRound[]
}

export interface ListedRound {
  readonly round: Round
  /** 1…n. */
  readonly number: number
  /** Self, staff, agreed. */
  readonly states: readonly SheetState[]
}

interface RoundListParts {
  readonly rounds: readonly Round[]
  readonly sheets: readonly Sheet[]
  readonly packs: readonly PackRecord[]
}

/** One group per pack, all versions of it together; the pack used last comes first. */
export function listRounds({ rounds, sheets, packs }: RoundListParts): readonly RoundGroup[] {
  const numbers = numberRounds(rounds)
  const newestFirst = rounds.toSorted(byOpening).toReversed()
  const packIds = [...new Set(newestFirst.map(({ pack }) => pack.id))]
  const list = (round: Round): ListedRound => ({
    round,
    number: numbers.get(round.id) ?? 0,
    states: RATERS.map((rater) =>
      sheetStateOf({ sheets, round: round.id, rater, pack: findPack(packs, round.pack) }),
    ),
  })
  return packIds.map((packId) => {
    const newest = newestVersion(packs, packId)
    return {
      packId,
      title: newest?.title ?? packId,
      notice: newest?.notice,
      rounds: newestFirst.filter(({ pack }) => pack.id === packId).map(list),
    }
  })
}

function newestVersion(packs: readonly PackRecord[], packId: string) {
  const versions = packs.map(({ fields }) => fields.pack).filter(({ id }) => id === packId)
  return versions.toSorted((a, b) => b.version - a.version)[0]
}
