import { RATERS, type Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Banner } from '#ui/content/banner.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { sheetPath } from './paths.ts'
import type { RatedRound } from './rated-rounds-view.ts'
import { useChartWords } from './use-chart-words.ts'

interface WithheldNoticeProps {
  readonly participant: string
  readonly round: RatedRound
}

/** Says for each rater without a line why there is none, and what to do. */
export function WithheldNotice({ participant, round }: WithheldNoticeProps) {
  return (
    <>
      {RATERS.map((rater) => (
        <RaterNotice key={rater} participant={participant} round={round} rater={rater} />
      ))}
    </>
  )
}

function RaterNotice(props: WithheldNoticeProps & { readonly rater: Rater }) {
  const { participant, round, rater } = props
  const { t } = useLocale()
  const { raterName } = useChartWords()
  const linkTo = (side: 'self' | 'staff') => (
    <LinkButton href={sheetPath(participant, round.id, side)} icon="sheet">
      {t(side === 'self' ? 'charts.fillSelf' : 'charts.fillStaff')}
    </LinkButton>
  )
  switch (round.ratings[rater].kind) {
    case 'shown':
      return null
    case 'ownSheetFirst':
      return (
        <Banner tone="info" icon="eye-off" actions={linkTo('staff')}>
          {t('charts.waitsForOwn')}
        </Banner>
      )
    case 'needsBoth':
      return (
        <Banner tone="info" icon="eye-off">
          {t('charts.waitsForBoth')}
        </Banner>
      )
    case 'packMissing':
      return <Banner tone="warn">{t('charts.packMissing', { rater: raterName(rater) })}</Banner>
    case 'notSubmitted':
      // An agreed sheet is an offer, not a gap.
      if (rater === 'agreed' || isAwaited(round, rater)) return null
      return (
        <Banner tone="info" actions={linkTo(rater)}>
          {t(rater === 'self' ? 'charts.selfMissing' : 'charts.staffMissing')}
        </Banner>
      )
  }
}

/** The notice about the hidden answers already asks for the staff sheet. */
const isAwaited = (round: RatedRound, rater: Rater): boolean =>
  rater === 'staff' && round.ratings.self.kind === 'ownSheetFirst'
