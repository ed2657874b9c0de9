import { useLocale } from '#i18n/locale.tsx'
import { Badge } from '#ui/content/badge.tsx'
import { DifferenceMark, type DifferenceKind } from './difference-mark.tsx'
import { largestDifferences, type AxisRow, type Comparison } from './comparison-view.ts'
import { useChartWords } from './use-chart-words.ts'

/** How a row is put into words. */
export interface DifferenceWords {
  /** An item, by the words that were ticked. */
  readonly item: (row: AxisRow) => string
  /** An axis, by its means and the number of answers behind them. */
  readonly axis: (row: AxisRow) => string
  /** In which direction, and by how much. */
  readonly by: (row: AxisRow) => string
}

interface DifferenceListProps {
  readonly kind: DifferenceKind
  readonly comparison: Comparison
  readonly words: DifferenceWords
  readonly title: string
  readonly nothing: string
}

/** The largest differences in words: of the axes in view, and of the items behind them. */
export function DifferenceList(props: DifferenceListProps) {
  const { kind, comparison, words, title, nothing } = props
  const { t } = useLocale()
  const isByItem = comparison.kind === 'item'
  const axes = isByItem ? [] : largestDifferences(comparison.rows, AXES_LISTED)
  const items = largestDifferences(comparison.items, isByItem ? ITEMS_ALONE : ITEMS_BESIDE_AXES)
  return (
    <div class="chart-differences">
      <h3>{title}</h3>
      {items.length + axes.length === 0 && <p>{nothing}</p>}
      {axes.length > 0 && (
        <ol class="chart-difference-axes bare-list" role="list">
          {axes.map((row) => (
            <Difference
              key={row.id}
              kind={kind}
              words={words}
              row={row}
              sentence={words.axis(row)}
            />
          ))}
        </ol>
      )}
      {axes.length > 0 && items.length > 0 && <h4>{t('charts.itemList')}</h4>}
      {items.length > 0 && (
        <ol class="bare-list" role="list">
          {items.map((row) => (
            <Difference
              key={row.id}
              kind={kind}
              words={words}
              row={row}
              sentence={words.item(row)}
            />
          ))}
        </ol>
      )}
    </div>
  )
}

const AXES_LISTED = 3
const ITEMS_BESIDE_AXES = 3
const ITEMS_ALONE = 5

interface DifferenceProps extends Pick<DifferenceListProps, 'kind' | 'words'> {
  readonly row: AxisRow
  readonly sentence: string
}

function Difference({ kind, words, row, sentence }: DifferenceProps) {
  return (
    <li class="chart-difference">
      <p class="chart-difference-title">
        <RowTitle row={row} />
      </p>
      <p>{sentence}</p>
      <p class="chart-difference-by">
        <DifferenceMark kind={kind} value={row.value ?? 0} /> {words.by(row)}
      </p>
    </li>
  )
}

/** Number, title, and what is special about an item. */
export function RowTitle({ row }: { readonly row: AxisRow }) {
  const { t } = useLocale()
  const { title } = useChartWords()
  return (
    <>
      {row.no !== null && (
        <>
          <span class="chart-row-number num">{row.no}</span>{' '}
        </>
      )}
      <span lang="ja">{title(row)}</span>
      {row.isReversed && <Badge>{t('charts.reversed')}</Badge>}
      {row.isReworded && <Badge tone="warn">{t('charts.reworded')}</Badge>}
    </>
  )
}
