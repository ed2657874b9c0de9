/** What a sheet being filled is made of, whichever way it is shown. */
import { useEffect, useMemo, useState } from 'preact/hooks'
import type { Rater } from '#domain/sheets/rater.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import { isOpen, type Sheet } from '#domain/sheets/sheet.ts'
import { newId, today } from '#platform/clock.ts'
import { useSession } from '#services/use-session.ts'
import { blankSheet } from '#features/rounds/commands.ts'
import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import { useDraftKeeper } from '#features/rounds/draft/use-draft.ts'
import type { RoundView } from '#features/rounds/use-round.ts'
import type { BothAnswers } from './item-choices.ts'

/** The id of the draft that this tab would begin; a new one once that sheet is closed. */
export function useOwnId(sheets: readonly Sheet[]): string {
  const [own, setOwn] = useState(newId)
  const isClosed = sheets.some((sheet) => sheet.id === own && !isOpen(sheet))
  useEffect(() => {
    if (isClosed) setOwn(newId())
  }, [isClosed])
  return own
}

/** The keeper of the draft with this id; give the component the id as its key. */
export function useSheetKeeper(view: RoundView, rater: Rater, id: string): DraftKeeper {
  const { participant, round, records, staffNames } = view
  const { staff } = useSession()
  const stored = records.find((record) => record.id === id) ?? null
  const staffName = staffNames.get(staff) ?? ''
  const start = () => blankSheet({ participant, round, rater, staffName, today: today() })
  return useDraftKeeper({ id, start, stored })
}

/** Both sides' answers while the agreed sheet is made; the same object as long as they are. */
export function useBothAnswers({ sheets, round }: RoundView, rater: Rater): BothAnswers | null {
  const self = effectiveSheet(sheets, round.id, 'self')
  const staff = effectiveSheet(sheets, round.id, 'staff')
  return useMemo(() => {
    if (rater !== 'agreed' || !self || !staff) return null
    return { self: self.answers, staff: staff.answers }
  }, [rater, self, staff])
}
