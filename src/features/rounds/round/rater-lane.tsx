import type { Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { PreparedHandover } from '#services/handover.ts'
import { Badge } from '#ui/content/badge.tsx'
import { Card } from '#ui/content/card.tsx'
import { SeriesKey } from '#ui/content/series-key.tsx'
import { answerAccess, type AnswerAccess } from '#features/rounds/answer-access.ts'
import { EarlyLooks } from '#features/rounds/early-looks.tsx'
import { findOutOfHand } from '#features/rounds/out-of-hand.ts'
import { raterName } from '#features/rounds/rater-name.ts'
import { SheetStateBadge } from '#features/rounds/sheet-state-badge.tsx'
import { sheetStateOf, type SheetState } from '#features/rounds/sheet-state.ts'
import type { RoundView } from '#features/rounds/use-round.ts'
import { FillAction, HandOverAction, OutOfHandAction, SeeActions } from './lane-actions.tsx'

interface RaterLaneProps {
  readonly view: RoundView
  readonly rater: Rater
  /** The step that comes next in this round. */
  readonly isNext: boolean
  /** On this device; undefined while they are read. */
  readonly handovers: readonly PreparedHandover[] | undefined
}

/** One rater's part in a round: how far it is, and what can be done. */
export function RaterLane({ view, rater, isNext, handovers }: RaterLaneProps) {
  const { t } = useLocale()
  const state = sheetStateOf({ ...view, round: view.round.id, rater })
  const access = answerAccess({ ...view, wanted: rater })
  const outOfHand = findOutOfHand(handovers, { round: view.round.id, state })
  return (
    <Card class="lane" aria-label={raterName(t, rater)}>
      <div class="split">
        <h2 class="lane-title">
          <SeriesKey series={rater} />
          {raterName(t, rater)}
        </h2>
        <SheetStateBadge state={state} outOfHand={outOfHand} />
      </div>
      <Facts state={state} />
      {outOfHand ? (
        <p class="small">{t('handover.outTitle')}</p>
      ) : (
        <BlindNote rater={rater} state={state} access={access} />
      )}
      {rater !== 'agreed' && <EarlyLooks view={view} rater={rater} />}
      <div class="row lane-actions no-print">
        {outOfHand && <OutOfHandAction />}
        {outOfHand === null && (
          <>
            <FillAction view={view} state={state} access={access} isNext={isNext} />
            <HandOverAction view={view} state={state} />
          </>
        )}
        <SeeActions view={view} state={state} access={access} />
      </div>
    </Card>
  )
}

function Facts({ state: { submitted } }: { readonly state: SheetState }) {
  const { t, date, instant } = useLocale()
  if (!submitted?.sheet.submittedAt) return null
  const { sheet, gaps } = submitted
  return (
    <div class="small">
      <p>{t('rounds.filledOnBy', { date: date(sheet.filledOn), name: sheet.staffName })}</p>
      <p class="muted">
        {t('rounds.submittedAt', { instant: instant(submitted.sheet.submittedAt) })}
      </p>
      {sheet.handedOver && <p class="muted">{t('handover.alone')}</p>}
      {gaps > 0 && <Badge tone="warn">{t('rounds.gaps', { count: gaps })}</Badge>}
    </div>
  )
}

interface BlindNoteProps {
  readonly rater: Rater
  readonly state: SheetState
  readonly access: AnswerAccess
}

function BlindNote({ rater, state: { draft, submitted }, access }: BlindNoteProps) {
  const { t } = useLocale()
  if (access.kind === 'needsBoth') return <p class="small">{t('rounds.agreedNeeds')}</p>
  if (rater === 'agreed' && !draft && !submitted) {
    return <p class="small">{t('rounds.agreedReady')}</p>
  }
  if (rater === 'self' && !submitted) return <p class="small">{t('rounds.together')}</p>
  if (!submitted || access.kind === 'open') return null
  return (
    <p class="small">
      {access.kind === 'hidden' ? t('rounds.hiddenLane') : t('rounds.coveredLane')}
    </p>
  )
}
