/** How far a rater's sheet of a round is. */
import type { Pack } from '#domain/instruments/pack.ts'
import { answeredCount, unansweredItems } from '#domain/sheets/answers.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import {
  draftSheet,
  effectiveSheet,
  rivalSheets,
  sheetHistory,
} from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'

export interface SheetState {
  readonly rater: Rater
  readonly draft: DraftProgress | null
  readonly submitted: SubmittedState | null
}

export interface DraftProgress {
  readonly sheet: Sheet
  readonly answered: number
  /** Null when the pack is not on this device. */
  readonly total: number | null
}

export interface SubmittedState {
  /** The sheet that counts. */
  readonly sheet: Sheet
  /** Items left unanswered; 0 when the pack is not on this device. */
  readonly gaps: number
  readonly corrections: number
  /** Submitted apart from it; usually none. */
  readonly rivals: readonly Sheet[]
}

interface SheetQuestion {
  readonly sheets: readonly Sheet[]
  readonly round: string
  readonly rater: Rater
  readonly pack: Pack | null
}

export function sheetStateOf({ sheets, round, rater, pack }: SheetQuestion): SheetState {
  const draft = draftSheet(sheets, round, rater)
  const effective = effectiveSheet(sheets, round, rater)
  return {
    rater,
    draft: draft && progressOf(draft, pack),
    submitted: effective && {
      sheet: effective,
      gaps: pack ? unansweredItems(pack, effective.answers).length : 0,
      corrections: sheetHistory(sheets, round, rater).length - 1,
      rivals: rivalSheets(sheets, round, rater),
    },
  }
}

function progressOf(sheet: Sheet, pack: Pack | null): DraftProgress {
  const answered = pack ? answeredCount(pack, sheet.answers) : Object.keys(sheet.answers).length
  return { sheet, answered, total: pack?.items.length ?? null }
}
