import './charts.css'
import './charts-print.css'
import { useMemo, useState } from 'preact/hooks'
import { axisViews, type ViewKind } from '#domain/instruments/axis-views.ts'
import type { Pack } from '#domain/instruments/pack.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { RadioGroup } from '#ui/choices/radio-group.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { VisuallyHidden } from '#ui/content/visually-hidden.tsx'
import { SelectField } from '#ui/fields/select-field.tsx'
import { ChangeSection } from './change-section.tsx'
import { ChartLookContext, useCurrentLook } from './chart-look.ts'
import { overviewKind } from './comparison-view.ts'
import { GapSection } from './gap-section.tsx'
import { NothingToChart } from './nothing-to-chart.tsx'
import {
  chartedRounds,
  ratedPacks,
  type ChartRecords,
  type RatedPack,
} from './rated-rounds-view.ts'
import { TrendSection } from './trend-section.tsx'
import { useChartRecords } from './use-chart-records.ts'
import { WhenIdle } from './when-idle.tsx'

/** All charts of one person, as staff may see them. */
export function ChartsPanel({ participant }: { readonly participant: string }) {
  const { t } = useLocale()
  const records = useChartRecords(participant)
  if (!records) return <p>{t('common.loading')}</p>
  return <PersonCharts participant={participant} records={records} />
}

function PersonCharts(props: { readonly participant: string; readonly records: ChartRecords }) {
  const { participant, records } = props
  const [chosen, setChosen] = useState<string>()
  const look = useCurrentLook()
  const packs = useMemo(() => ratedPacks(records, 'staff'), [records])
  const charted = packs.filter(({ newest }) => newest !== null)
  const rated = charted.find(({ id }) => id === chosen) ?? charted[0]
  if (!rated?.newest) return <NothingToChart participant={participant} packs={packs} />
  return (
    <ChartLookContext.Provider value={look}>
      <div class="charts">
        {charted.length > 1 && (
          <PackChoice packs={charted} chosen={rated.id} onChosen={setChosen} />
        )}
        <PackCharts key={rated.id} participant={participant} rated={rated} newest={rated.newest} />
      </div>
    </ChartLookContext.Provider>
  )
}

interface PackChartsProps {
  readonly participant: string
  readonly rated: RatedPack
  readonly newest: Pack
}

function PackCharts({ participant, rated, newest }: PackChartsProps) {
  const { packText } = usePackWords()
  const [view, setView] = useState<ViewKind>(() => overviewKind(newest))
  return (
    <>
      <div class="split">
        <p class="row gap-2">
          <strong>{packText(newest.title)}</strong>
          {newest.notice && <Badge tone="sample">{packText(newest.notice)}</Badge>}
        </p>
        <ViewChoice pack={newest} view={view} onView={setView} />
      </div>
      <GapSection participant={participant} rated={rated} view={view} />
      <WhenIdle>
        <ChangeSection rated={rated} view={view} />
        <TrendSection rated={rated} />
        <p class="chart-rights small muted">{packText(newest.rights)}</p>
      </WhenIdle>
    </>
  )
}

function PackChoice(props: {
  readonly packs: readonly RatedPack[]
  readonly chosen: string
  readonly onChosen: (id: string) => void
}) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const options = props.packs.map((rated) => {
    const title = packText(rated.newest?.title ?? rated.id)
    const count = chartedRounds(rated).length
    return { value: rated.id, label: t('charts.packOption', { title, count }) }
  })
  return (
    <div class="no-print">
      <SelectField
        label={t('charts.pack')}
        value={props.chosen}
        options={options}
        onValue={props.onChosen}
      />
    </div>
  )
}

function ViewChoice(props: {
  readonly pack: Pack
  readonly view: ViewKind
  readonly onView: (view: ViewKind) => void
}) {
  const { t } = useLocale()
  const options = axisViews(props.pack).map(({ kind, axes }) => ({
    value: kind,
    label: t(`charts.view.${kind}`, { count: axes.length }),
  }))
  return (
    <div class="chart-choice no-print">
      <RadioGroup
        legend={<VisuallyHidden>{t('charts.view')}</VisuallyHidden>}
        options={options}
        value={props.view}
        onValue={props.onView}
      />
    </div>
  )
}
