import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks'
import type { SheetFields } from '#domain/sheets/sheet.ts'
import type { SheetRecord } from '#features/rounds/sheet-records.ts'
import { useSession } from '#services/use-session.ts'
import { useWrite } from '#services/use-write.ts'
import { createDraftKeeper, type DraftKeeper } from './draft-keeper.ts'
import { savePhase, type DraftState } from './draft-state.ts'

interface DraftParts {
  readonly id: string
  /** What a sheet without a record starts with. */
  readonly start: () => SheetFields
  /** The record, read live; null until it exists. */
  readonly stored: SheetRecord | null
}

/** One keeper for the life of the component: give the component the draft's id as its key. */
export function useDraftKeeper({ id, start, stored }: DraftParts): DraftKeeper {
  const { records } = useSession()
  const write = useWrite()
  const keeper = useMemo(() => {
    const readBack = () => records.known(id)?.record as SheetRecord | undefined
    return createDraftKeeper({ id, start: start(), stored, write, readBack })
    // What the sheet starts with counts once; afterwards the keeper knows better.
  }, [id, records, write])
  useEffect(() => {
    if (stored) keeper.meet(stored)
  }, [keeper, stored])
  return keeper
}

/** How long a change waits for its write before it is drawn (ms): shorter than anybody notices. */
const DRAW_AFTER_MS = 50

/**
 * A part of the draft; the component is drawn again only when this part changes, and mostly once
 * for a tap: when it is kept. Drawing takes from the write what a device with few cores has.
 */
export function useDraftPart<T>(keeper: DraftKeeper, select: (state: DraftState) => T): T {
  const [part, setPart] = useState(() => select(keeper.state()))
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const follow = () => {
      clearTimeout(timer)
      timer = undefined
      setPart(() => select(keeper.state()))
    }
    follow()
    const stop = keeper.listen(() => {
      if (savePhase(keeper.state()) === 'saving') timer ??= setTimeout(follow, DRAW_AFTER_MS)
      else follow()
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [keeper, select])
  return part
}
