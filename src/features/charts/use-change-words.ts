import { useMemo } from 'preact/hooks'
import type { Rater } from '#domain/sheets/rater.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import type { RoundPair } from './changes-view.ts'
import { largestDifferences, type AxisRow, type Comparison } from './comparison-view.ts'
import type { DifferenceWords } from './difference-list.tsx'
import { useChartWords } from './use-chart-words.ts'

/** The changes between two rounds in sentences; `image` says what the chart shows. */
export function useChangeWords(
  pair: RoundPair,
  rater: Rater,
  comparison: Comparison,
): DifferenceWords & { readonly image: string } {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { raterName, title, roundName, mean, count, size } = useChartWords()
  return useMemo(() => {
    const [earlier, later] = [0, 1]
    const { rows } = comparison
    const by = (row: AxisRow) =>
      t((row.value ?? 0) > 0 ? 'charts.changeUpBy' : 'charts.changeDownBy', { size: size(row) })
    const overlaid = t('charts.changeImage', {
      rater: raterName(rater),
      earlier: roundName(pair.earlier),
      later: roundName(pair.later),
      count: rows.length,
    })
    const [largest] = largestDifferences(rows, 1)
    return {
      by,
      item: ({ answers }) =>
        t('charts.changeItem', {
          earlier: packText(answers[earlier] ?? ''),
          later: packText(answers[later] ?? ''),
        }),
      axis: (row) =>
        t('charts.changeAxis', {
          earlier: mean(row.scores[earlier]?.mean),
          earlierCount: count(row, earlier),
          later: mean(row.scores[later]?.mean),
          laterCount: count(row, later),
        }),
      image: largest
        ? overlaid + t('charts.changeImageLargest', { title: title(largest), by: by(largest) })
        : overlaid,
    }
  }, [t, packText, raterName, title, roundName, mean, count, size, pair, rater, comparison])
}
