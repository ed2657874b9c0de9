import { useMemo, useState } from 'preact/hooks'
import type { ViewKind } from '#domain/instruments/axis-views.ts'
import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { Card } from '#ui/content/card.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { BalanceFigures } from './balance-figures.tsx'
import { ChartCanvas } from './chart-canvas.tsx'
import { radarModel } from './chart-model.ts'
import { ComparisonNotes } from './comparison-notes.tsx'
import type { Comparison } from './comparison-view.ts'
import { DifferenceList } from './difference-list.tsx'
import { compareRaters, isComplete, roundToOpen, submittedRounds } from './gaps-view.ts'
import { interviewPath } from './paths.ts'
import { shownRaters, type RatedPack, type RatedRound } from './rated-rounds-view.ts'
import { RaterLegend } from './rater-legend.tsx'
import { ScoreTable } from './score-table.tsx'
import { useChartWords } from './use-chart-words.ts'
import { useGapWords } from './use-gap-words.ts'
import { WithheldNotice } from './withheld-notice.tsx'

interface GapSectionProps {
  readonly participant: string
  readonly rated: RatedPack
  readonly view: ViewKind
}

/** 「本人と支援員の見方」: one round, self against staff, and agreed where there is one. */
export function GapSection({ participant, rated, view }: GapSectionProps) {
  const { t } = useLocale()
  const { datedRound } = useChartWords()
  const [chosen, setChosen] = useState<string>()
  const rounds = useMemo(() => submittedRounds(rated), [rated])
  const round = rounds.find(({ id }) => id === chosen) ?? roundToOpen(rounds)
  const comparison = useMemo(() => round && compareRaters(round, view), [round, view])
  if (!round) return null
  return (
    <Card
      title={t('charts.gapTitle')}
      class="chart-section"
      actions={
        <>
          <RoundSelect rounds={rounds} round={round} onRound={setChosen} />
          {isComplete(round) && (
            <LinkButton class="no-print" icon="people" href={interviewPath(participant, round.id)}>
              {t('interview.title')}
            </LinkButton>
          )}
        </>
      }
    >
      <p class="chart-printed-choice print-only">{datedRound(round)}</p>
      <WithheldNotice participant={participant} round={round} />
      {comparison && <GapView round={round} comparison={comparison} view={view} />}
      {!comparison && shownRaters(round).length > 0 && <p>{t('charts.scalesDiffer')}</p>}
    </Card>
  )
}

function RoundSelect(props: {
  readonly rounds: readonly RatedRound[]
  readonly round: RatedRound
  readonly onRound: (id: string) => void
}) {
  const { t, date } = useLocale()
  const { raterName, datedRound } = useChartWords()
  const label = (round: RatedRound) => {
    if (isComplete(round)) return datedRound(round)
    const raters = shownRaters(round).map(raterName).join(t('charts.separator'))
    const values = { number: round.number, date: date(round.day), raters }
    return raters === '' ? t('charts.roundWithheld', values) : t('charts.roundOnly', values)
  }
  return (
    <div class="chart-round no-print">
      <SelectField
        label={t('charts.gapRound')}
        value={props.round.id}
        options={props.rounds
          .toReversed()
          .map((round) => ({ value: round.id, label: label(round) }))}
        onValue={props.onRound}
      />
    </div>
  )
}

function GapView(props: {
  readonly round: RatedRound
  readonly comparison: Comparison
  readonly view: ViewKind
}) {
  const { round, comparison, view } = props
  const { t } = useLocale()
  const { raterName, roundName, title } = useChartWords()
  const words = useGapWords(round, comparison)
  const model = useMemo(() => radarModel(comparison, title), [comparison, title])
  const hasGap = isComplete(round)
  return (
    <div class="chart-comparison" data-view={comparison.kind}>
      <RaterLegend comparison={comparison} />
      <div class="chart-side">
        <ChartCanvas model={model} label={words.image} />
      </div>
      {hasGap && (
        <div class="chart-words">
          <BalanceFigures kind="gap" balance={comparison.balance} />
          <DifferenceList
            kind="gap"
            comparison={comparison}
            words={words}
            title={t('charts.gapList')}
            nothing={t('charts.gapNone')}
          />
        </div>
      )}
      <ScoreTable
        comparison={comparison}
        caption={t('charts.gapCaption', { round: roundName(round) })}
        names={shownRaters(round).map(raterName)}
        difference={hasGap ? { name: t('charts.gap'), formula: t('charts.gapFormula') } : undefined}
      />
      <ComparisonNotes comparison={comparison} wanted={view} />
    </div>
  )
}
