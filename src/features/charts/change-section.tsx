import { useMemo, useState } from 'preact/hooks'
import type { ViewKind } from '#domain/instruments/axis-views.ts'
import { RATERS, type Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Card } from '#ui/content/card.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { BalanceFigures } from './balance-figures.tsx'
import {
  compareRounds,
  pairOfRounds,
  ratersWithChange,
  roundsAfter,
  roundsBy,
  type RoundPair,
} from './changes-view.ts'
import { ChartCanvas } from './chart-canvas.tsx'
import { radarModel } from './chart-model.ts'
import { ComparisonNotes } from './comparison-notes.tsx'
import type { Comparison } from './comparison-view.ts'
import { DifferenceList } from './difference-list.tsx'
import type { RatedPack, RatedRound } from './rated-rounds-view.ts'
import { ScoreTable } from './score-table.tsx'
import { SeriesLegend } from './series-legend.tsx'
import { useChangeWords } from './use-change-words.ts'
import { useChartWords } from './use-chart-words.ts'

interface ChangeSectionProps {
  readonly rated: RatedPack
  readonly view: ViewKind
}

/** 「2つの回をくらべる」: one rater, any two rounds, the first and the latest to begin with. */
export function ChangeSection({ rated, view }: ChangeSectionProps) {
  const { rounds } = rated
  const { t } = useLocale()
  const { raterName } = useChartWords()
  const [chosenRater, setRater] = useState<Rater>()
  const [wish, setWish] = useState<{ earlier?: string; later?: string }>({})
  const raters = ratersWithChange(rounds)
  const rater = raters.find((one) => one === chosenRater) ?? raters[0]
  const pair = useMemo(
    () => (rater ? pairOfRounds(roundsBy(rounds, rater), wish) : null),
    [rounds, rater, wish],
  )
  const comparison = useMemo(
    () => (rater && pair ? compareRounds(pair, rater, view) : null),
    [pair, rater, view],
  )
  if (!rater || !pair) {
    return (
      <Card title={t('charts.changeTitle')} class="no-print">
        <p>{t('charts.changeNeedsTwo')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('charts.changeTitle')} class="chart-section">
      <div class="chart-controls no-print">
        <RaterChoice raters={raters} rounds={rounds} rater={rater} onRater={setRater} />
        <PairChoice rounds={roundsBy(rounds, rater)} pair={pair} onPair={setWish} />
      </div>
      <p class="chart-printed-choice print-only">{raterName(rater)}</p>
      {comparison ? (
        <ChangeView pair={pair} rater={rater} comparison={comparison} view={view} />
      ) : (
        <p>{t('charts.scalesDiffer')}</p>
      )}
    </Card>
  )
}

function RaterChoice(props: {
  readonly rounds: readonly RatedRound[]
  readonly raters: readonly Rater[]
  readonly rater: Rater
  readonly onRater: (rater: Rater) => void
}) {
  const { t } = useLocale()
  const { raterName } = useChartWords()
  const options = RATERS.filter((rater) => roundsBy(props.rounds, rater).length > 0).map(
    (rater) => {
      const canCompare = props.raters.includes(rater)
      return {
        value: rater,
        label: raterName(rater),
        disabled: !canCompare,
        note: canCompare ? undefined : t('charts.changeNotYet'),
      }
    },
  )
  return (
    <div class="chart-choice">
      <RadioGroup
        legend={t('charts.changeRater')}
        options={options}
        value={props.rater}
        onValue={props.onRater}
      />
    </div>
  )
}

function PairChoice(props: {
  readonly rounds: readonly RatedRound[]
  readonly pair: RoundPair
  readonly onPair: (wish: { earlier: string; later: string }) => void
}) {
  const { rounds, pair, onPair } = props
  const { t } = useLocale()
  const { datedRound } = useChartWords()
  const optionOf = (round: RatedRound) => ({ value: round.id, label: datedRound(round) })
  const { earlier, later } = pair
  return (
    <div class="chart-pair">
      <SelectField
        label={t('charts.changeEarlier')}
        value={earlier.id}
        options={rounds.slice(0, -1).map(optionOf)}
        onValue={(id) => onPair({ earlier: id, later: later.id })}
      />
      <SelectField
        label={t('charts.changeLater')}
        value={later.id}
        options={roundsAfter(rounds, earlier).map(optionOf)}
        onValue={(id) => onPair({ earlier: earlier.id, later: id })}
      />
    </div>
  )
}

function ChangeView(props: {
  readonly pair: RoundPair
  readonly rater: Rater
  readonly comparison: Comparison
  readonly view: ViewKind
}) {
  const { pair, rater, comparison, view } = props
  const { t } = useLocale()
  const { raterName, roundName, shortDate, title } = useChartWords()
  const words = useChangeWords(pair, rater, comparison)
  const model = useMemo(() => radarModel(comparison, title), [comparison, title])
  const names = [roundName(pair.earlier), roundName(pair.later)]
  const [earlier = '', later = ''] = names
  return (
    <div class="chart-comparison" data-view={comparison.kind}>
      <SeriesLegend
        entries={comparison.columns.map(({ series, sheet }, index) => ({
          series,
          name: names[index],
          detail: t('charts.filledOn', { date: shortDate(sheet.filledOn) }),
        }))}
      />
      <div class="chart-side">
        <ChartCanvas model={model} label={words.image} />
      </div>
      <div class="chart-words">
        <BalanceFigures kind="change" balance={comparison.balance} />
        <DifferenceList
          kind="change"
          comparison={comparison}
          words={words}
          title={t('charts.changeList')}
          nothing={t('charts.changeNone')}
        />
      </div>
      <ScoreTable
        comparison={comparison}
        caption={t('charts.changeCaption', { rater: raterName(rater), earlier, later })}
        names={names}
        difference={{ name: t('charts.change'), formula: t('charts.changeFormula') }}
      />
      <ComparisonNotes comparison={comparison} wanted={view} />
    </div>
  )
}
