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
  const answerCount = useDraftPart(keeper, selectAnswerCount)
  if (!hasBegun) return null
  return (
    <div class="row no-print">
      <DiscardButton view={view} sheetId={keeper.id} answerCount={answerCount} />
    </div>
  )
}

const selectHasBegun = ({ stamp }: DraftState) => stamp !== null
const selectAnswerCount = ({ shown }: DraftState) => Object.keys(shown.answers).length
