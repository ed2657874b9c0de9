import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { participantPath, roundPath } from './paths.ts'
import { withheldRaters, type RatedPack } from './rated-rounds-view.ts'
import { WithheldNotice } from './withheld-notice.tsx'

interface NothingToChartProps {
  readonly participant: string
  readonly packs: readonly RatedPack[]
}

/** No sheet can be shown yet: says why, and leads to the next step. */
export function NothingToChart({ participant, packs }: NothingToChartProps) {
  const { t } = useLocale()
  const latest = packs[0]?.rounds.at(-1)
  if (!latest) {
    return (
      <EmptyState
        icon="chart"
        title={t('charts.emptyTitle')}
        action={
          <LinkButton variant="primary" href={participantPath(participant)}>
            {t('charts.backToPerson')}
          </LinkButton>
        }
      >
        {t('charts.emptyText')}
      </EmptyState>
    )
  }
  const isWithheld = withheldRaters(latest).length > 0
  return (
    <div class="stack">
      {isWithheld && <WithheldNotice participant={participant} round={latest} />}
      <EmptyState
        icon="chart"
        title={t('charts.emptyTitle')}
        action={
          <LinkButton href={roundPath(participant, latest.id)}>
            {t('charts.toRound', { number: latest.number })}
          </LinkButton>
        }
      >
        {t(isWithheld ? 'charts.emptyWithheld' : 'charts.emptyDraft')}
      </EmptyState>
    </div>
  )
}
