import { useMemo } from 'preact/hooks'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { largestDifferences, type AxisRow, type Comparison } from './comparison-view.ts'
import type { DifferenceWords } from './difference-list.tsx'
import type { RatedRound } from './rated-rounds-view.ts'
import { useChartWords } from './use-chart-words.ts'

/** The gaps of a round in sentences; `image` says in one or two what the chart shows. */
export function useGapWords(
  round: RatedRound,
  comparison: Comparison,
): DifferenceWords & { readonly image: string } {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { raterName, title, roundName, mean, count, size } = useChartWords()
  return useMemo(() => {
    const { columns, rows } = comparison
    const self = columns.findIndex(({ series }) => series === 'self')
    const staff = columns.findIndex(({ series }) => series === 'staff')

    const by = (row: AxisRow) =>
      t((row.value ?? 0) > 0 ? 'charts.gapStaffBy' : 'charts.gapSelfBy', { size: size(row) })
    const overlaid = t('charts.gapImage', {
      round: roundName(round),
      raters: columns.map(({ sheet }) => raterName(sheet.rater)).join(t('charts.separator')),
      count: rows.length,
    })
    const [largest] = largestDifferences(rows, 1)
    return {
      by,
      item: ({ answers }) =>
        t('charts.gapItem', {
          self: packText(answers[self] ?? ''),
          staff: packText(answers[staff] ?? ''),
        }),
      axis: (row) =>
        t('charts.gapAxis', {
          self: mean(row.scores[self]?.mean),
          selfCount: count(row, self),
          staff: mean(row.scores[staff]?.mean),
          staffCount: count(row, staff),
        }),
      image: largest
        ? overlaid + t('charts.gapImageLargest', { title: title(largest), by: by(largest) })
        : overlaid,
    }
  }, [t, packText, raterName, title, roundName, mean, count, size, round, comparison])
}
