import './charts.css'
import './charts-print.css'
import './round-radar.css'
import { useMemo } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { ChartCanvas } from './chart-canvas.tsx'
import { ChartLookContext, useCurrentLook, type ChartLook } from './chart-look.ts'
import { radarModel } from './chart-model.ts'
import { ComparisonNotes } from './comparison-notes.tsx'
import { overviewKind, type Comparison } from './comparison-view.ts'
import { compareRaters } from './gaps-view.ts'
import { RaterLegend } from './rater-legend.tsx'
import {
  ratedPacks,
  shownRaters,
  shownSheet,
  type ChartRecords,
  type RatedRound,
} from './rated-rounds-view.ts'
import { ScoreTable } from './score-table.tsx'
import { useChartRecords } from './use-chart-records.ts'
import { useChartWords } from './use-chart-words.ts'
import { useGapWords } from './use-gap-words.ts'

interface RoundRadarProps {
  readonly participant: string
  /** Id of a round of which both sides are shown; of every other there is nothing. */
  readonly round: string
  /** The whole screen for two people, the table folded away; or a part of a paper. */
  readonly place: 'screen' | 'paper'
}

/** One round as one large radar, to be looked at by two: no controls. */
export function RoundRadar({ participant, round, place }: RoundRadarProps) {
  const { t } = useLocale()
  const look = useLargeLook()
  const records = useChartRecords(participant)
  const rated = useMemo(() => records && findRound(records, round), [records, round])
  const comparison = useMemo(() => rated && compare(rated), [rated])
  if (!records) return <p>{t('common.loading')}</p>
  if (!rated || !comparison) return null
  return (
    <ChartLookContext.Provider value={look}>
      <Radar round={rated} comparison={comparison} place={place} />
    </ChartLookContext.Provider>
  )
}

interface RadarProps extends Pick<RoundRadarProps, 'place'> {
  readonly round: RatedRound
  readonly comparison: Comparison
}

function Radar({ round, comparison, place }: RadarProps) {
  const { t } = useLocale()
  const { raterName, roundName, title } = useChartWords()
  const words = useGapWords(round, comparison)
  const model = useMemo(() => radarModel(comparison, title), [comparison, title])
  return (
    <div class="charts chart-section round-radar" data-place={place}>
      <RaterLegend comparison={comparison} />
      <ChartCanvas model={model} label={words.image} paperSize={PAPER_SIZE} />
      <p class="muted">{t('interview.outerIsBetter')}</p>
      {place === 'screen' && (
        <details>
          <summary>{t('interview.asTable')}</summary>
          <ScoreTable
            comparison={comparison}
            caption={t('charts.gapCaption', { round: roundName(round) })}
            names={shownRaters(round).map(raterName)}
            difference={{ name: t('charts.gap'), formula: t('charts.gapFormula') }}
          />
          <ComparisonNotes comparison={comparison} wanted={comparison.kind} />
        </details>
      )}
    </div>
  )
}

/** Two thirds of the width of A4, and a quarter of its height. */
const PAPER_SIZE = { width: 480, height: 264 }

/** Two people read it from further away. */
const LARGER = 1.25

function useLargeLook(): ChartLook {
  const look = useCurrentLook()
  return useMemo(() => ({ ...look, fontSize: Math.round(look.fontSize * LARGER) }), [look])
}

const findRound = (records: ChartRecords, id: string): RatedRound | undefined =>
  ratedPacks(records, 'staff')
    .flatMap(({ rounds }) => rounds)
    .find((round) => round.id === id)

/** In the finest view that one takes in at a glance. */
function compare(round: RatedRound): Comparison | null {
  const [self, staff] = [shownSheet(round, 'self'), shownSheet(round, 'staff')]
  return self && staff && compareRaters(round, overviewKind(staff.pack))
}
