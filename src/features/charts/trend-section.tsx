import { useMemo } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Card } from '#ui/content/card.tsx'
import { ChartCanvas } from './chart-canvas.tsx'
import { trendModel, type TrendModel } from './chart-model.ts'
import { withheldRaters, type RatedPack, type RatedRound } from './rated-rounds-view.ts'
import { SeriesLegend } from './series-legend.tsx'
import { TrendTable } from './trend-table.tsx'
import { trendOf, type Trend } from './trend-view.ts'
import { useChartWords } from './use-chart-words.ts'

/** 「これまでの歩み」: a small chart per domain, all rounds in real time, a line per rater. */
export function TrendSection({ rated }: { readonly rated: RatedPack }) {
  const { t } = useLocale()
  const trend = useMemo(() => trendOf(rated), [rated])
  if (!trend || trend.rows.length < 2) {
    return (
      <Card title={t('charts.trendTitle')} class="no-print">
        <p>{t('charts.trendNeedsTwo')}</p>
      </Card>
    )
  }
  return (
    <Card title={t('charts.trendTitle')} class="chart-section">
      <p class="no-print">{t('charts.trendLead')}</p>
      <TrendCharts trend={trend} />
      <TrendTable trend={trend} />
      <TrendNotes trend={trend} rounds={rated.rounds} />
    </Card>
  )
}

function TrendCharts({ trend }: { readonly trend: Trend }) {
  const { packText } = usePackWords()
  const { raterName, shortDate } = useChartWords()
  const models = useMemo(
    () => trend.domains.map((_, domain) => trendModel(trend, domain, { raterName, shortDate })),
    [trend, raterName, shortDate],
  )
  return (
    <>
      <SeriesLegend entries={trend.raters.map((series) => ({ series, name: raterName(series) }))} />
      <div class="chart-trends">
        {trend.domains.map(({ id, title }, domain) => (
          <TrendFigure key={id} title={packText(title)} model={models[domain]} />
        ))}
      </div>
    </>
  )
}

function TrendFigure(props: { readonly title: string; readonly model: TrendModel | undefined }) {
  const { title, model } = props
  const { t } = useLocale()
  const { mean } = useChartWords()
  if (!model) return null
  const raters = model.lines.flatMap(({ name, points }) => {
    const [first] = points
    const last = points.at(-1)
    if (!first || !last) return []
    const ends = { rater: name, first: mean(first.value), last: mean(last.value) }
    return [first === last ? t('charts.trendImageOnce', ends) : t('charts.trendImageRater', ends)]
  })
  return (
    <figure class="chart-trend">
      <figcaption lang="ja">{title}</figcaption>
      <ChartCanvas
        model={model}
        label={t('charts.trendImage', {
          domain: title,
          raters: raters.join(t('charts.separator')),
        })}
      />
    </figure>
  )
}

/** Which rounds and sheets are not on the lines, and why. */
function TrendNotes(props: { readonly trend: Trend; readonly rounds: readonly RatedRound[] }) {
  const { t } = useLocale()
  const { raterName, roundName } = useChartWords()
  const otherScale = props.trend.otherScale.map(roundName)
  const withheld = props.rounds.flatMap((round) =>
    withheldRaters(round).map((rater) =>
      t('charts.trendPoint', { round: roundName(round), rater: raterName(rater) }),
    ),
  )
  if (otherScale.length + withheld.length === 0) return null
  return (
    <ul class="chart-notes">
      {otherScale.length > 0 && (
        <li>{t('charts.trendOtherScale', { rounds: otherScale.join(t('charts.separator')) })}</li>
      )}
      {withheld.length > 0 && (
        <li>{t('charts.trendWithheld', { points: withheld.join(t('charts.separator')) })}</li>
      )}
    </ul>
  )
}
