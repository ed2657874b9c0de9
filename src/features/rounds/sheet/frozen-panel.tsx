import type { Rater } from '#domain/sheets/rater.ts'
import { draftSheet } from '#domain/sheets/sheet-history.ts'
import type { Sheet } from '#domain/sheets/sheet.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { answerAccess } from '#features/rounds/answer-access.ts'
import { CorrectButton } from '#features/rounds/correct-button.tsx'
import { roundHistory, type HistoryEntry } from '#features/rounds/round/history.ts'
import type { RoundView } from '#features/rounds/use-round.ts'
import { BlindCover } from './blind-cover.tsx'
import { DiscardButton } from './discard-button.tsx'
import { FrozenSheet } from './frozen-sheet.tsx'

interface FrozenPanelProps {
  readonly view: RoundView
  readonly rater: Rater
  readonly sheetId: string
}

/** A submitted sheet, the one that counts or another version of it. */
export function FrozenPanel({ view, rater, sheetId }: FrozenPanelProps) {
  const { t } = useLocale()
  const entry = roundHistory(view.sheets, view.round.id).find(({ sheet }) => sheet.id === sheetId)
  if (!entry || entry.rater !== rater || entry.standing === 'discarded') {
    return <EmptyState icon="sheet" title={t('rounds.versionGone')} />
  }
  return (
    <div class="stack">
      <StandingBanner standing={entry.standing} />
      <BlindCover view={view} rater={rater}>
        <FrozenSheet view={view} sheet={entry.sheet} />
      </BlindCover>
      <FrozenActions view={view} sheet={entry.sheet} standing={entry.standing} />
    </div>
  )
}

interface StandingProps {
  readonly standing: HistoryEntry['standing']
}

function StandingBanner({ standing }: StandingProps) {
  const { t } = useLocale()
  if (standing === 'current') return null
  return (
    <Banner tone="warn" title={t('rounds.versionTitle')}>
      {standing === 'rival' ? t('rounds.versionRival') : t('rounds.versionReplaced')}
    </Banner>
  )
}

interface FrozenActionsProps extends StandingProps {
  readonly view: RoundView
  readonly sheet: Sheet
}

/** The sheet that counts can be corrected, its rival set aside; what was replaced stays. */
function FrozenActions({ view, sheet, standing }: FrozenActionsProps) {
  const isArchived = view.participant.fields.archived !== null
  const isWaiting = answerAccess({ ...view, wanted: sheet.rater }).kind === 'needsBoth'
  if (isArchived || isWaiting || standing === 'replaced') return null
  const hasDraft = draftSheet(view.sheets, view.round.id, sheet.rater) !== null
  return (
    <div class="row no-print">
      {standing === 'current' && !hasDraft && view.pack && (
        <CorrectButton view={view} sheet={sheet} />
      )}
      {standing === 'rival' && <DiscardButton view={view} sheet={sheet} />}
    </div>
  )
}
