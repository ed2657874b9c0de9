import type { Rater } from '#domain/sheets/rater.ts'
import { effectiveSheet } from '#domain/sheets/sheet-history.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useHandovers } from '#services/use-handovers.ts'
import { Banner } from '#ui/content/banner.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'
import { answerAccess } from '#features/rounds/answer-access.ts'
import { openDraft } from '#features/rounds/draft/open-draft.ts'
import { findOutOfHand } from '#features/rounds/out-of-hand.ts'
import { OutOfHandBanner } from '#features/rounds/out-of-hand-banner.tsx'
import '#features/rounds/rounds.css'
import { sheetStateOf } from '#features/rounds/sheet-state.ts'
import type { RoundView } from '#features/rounds/use-round.ts'
import { DraftSheet } from './draft-sheet.tsx'
import { FrozenPanel } from './frozen-panel.tsx'
import { UnwordedDraft } from './unworded-draft.tsx'
import { useOwnId } from './use-sheet-draft.ts'

interface SheetPanelProps {
  readonly view: RoundView
  readonly rater: Rater
  /** To be read: a certain sheet, also while a correction of it is under way. */
  readonly version: string | undefined
}

/** One rater's sheet of a round: to be filled, to be read, or not to be seen yet. */
export function SheetPanel({ view, rater, version }: SheetPanelProps) {
  const { t } = useLocale()
  const { sheets, round, pack, participant } = view
  const own = useOwnId(sheets)
  const handovers = useHandovers()
  const draft = openDraft({ sheets, round: round.id, rater, own })
  const isArchived = participant.fields.archived !== null
  const submitted = draft && !isArchived ? null : effectiveSheet(sheets, round.id, rater)
  const toRead = version ?? submitted?.id
  if (isArchived || toRead !== undefined) {
    return (
      <div class="stack">
        {isArchived && (
          <Banner tone="info" title={t('rounds.archivedTitle')}>
            {t('rounds.archivedText')}
          </Banner>
        )}
        {toRead !== undefined && <FrozenPanel view={view} rater={rater} sheetId={toRead} />}
      </div>
    )
  }
  if (answerAccess({ ...view, wanted: rater }).kind === 'needsBoth') {
    return <Banner tone="info">{t('rounds.agreedNeeds')}</Banner>
  }
  const state = sheetStateOf({ sheets, round: round.id, rater, pack })
  const outOfHand = findOutOfHand(handovers, { round: round.id, state })
  if (outOfHand === undefined) return <Spinner label={t('common.loading')} />
  if (outOfHand) return <OutOfHandBanner />
  if (!pack) return <UnwordedDraft view={view} draft={draft} />
  const id = draft?.id ?? own
  return <DraftSheet key={id} view={view} pack={pack} rater={rater} id={id} />
}
