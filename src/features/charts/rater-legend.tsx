import { useLocale } from '#i18n/locale.tsx'
import type { Comparison } from './comparison-view.ts'
import { SeriesLegend } from './series-legend.tsx'
import { useChartWords } from './use-chart-words.ts'

/** Whose line is which, and when it was answered. */
export function RaterLegend({ comparison }: { readonly comparison: Comparison }) {
  const { t } = useLocale()
  const { raterName, shortDate } = useChartWords()
  return (
    <SeriesLegend
      entries={comparison.columns.map(({ series, sheet }) => ({
        series,
        name: raterName(sheet.rater),
        detail: t('charts.filledOn', { date: shortDate(sheet.filledOn) }),
      }))}
    />
  )
}
