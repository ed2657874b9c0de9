import type { DraftKeeper } from '#features/rounds/draft/draft-keeper.ts'
import type { DraftState } from '#features/rounds/draft/draft-state.ts'
import { useDraftPart } from '#features/rounds/draft/use-draft.ts'
import type { RoundView } from '#features/rounds/use-round.ts'
import { DiscardButton } from './discard-button.tsx'

interface DiscardDraftProps {
  readonly view: RoundView
  readonly keeper: DraftKeeper
}

/** There is nothing to set aside before the first answer. */
export function DiscardDraft({ view, keeper }: DiscardDraftProps) {
  const hasBegun = useDraftPart(keeper, selectHasBegun)
  const shown = useDraftPart(keeper, selectShown)
  if (!hasBegun) return null
  return (
    <div class="row no-print">
      <DiscardButton view={view} sheet={{ ...shown, id: keeper.id }} />
    </div>
  )
}

const selectHasBegun = ({ stamp }: DraftState) => stamp !== null
const selectShown = ({ shown }: DraftState) => shown
