import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { SeriesKey } from '#ui/content/series-key.tsx'
import { Table } from '#ui/content/table.tsx'
import type { AxisRow, Comparison } from './comparison-view.ts'
import { RowTitle } from './difference-list.tsx'
import { digitsOf, useChartWords } from './use-chart-words.ts'

interface ScoreTableProps {
  readonly comparison: Comparison
  readonly caption: string
  /** One name per column. */
  readonly names: readonly string[]
  /** The heading of the last column; without it there is none. */
  readonly difference?: { readonly name: string; readonly formula: string } | undefined
}

/** The chart in numbers: mean, answers behind it, difference; for items the answer in words. */
export function ScoreTable({ comparison, caption, names, difference }: ScoreTableProps) {
  const { t } = useLocale()
  const words = useChartWords()
  const { kind, columns, rows } = comparison
  return (
    <div class="chart-table" data-view={kind}>
      <Table caption={caption} density={kind === 'item' ? 'dense' : 'regular'}>
        <thead>
          <tr>
            <th scope="col">{t(kind === 'item' ? 'charts.itemTitle' : 'charts.axisTitle')}</th>
            {columns.map(({ series }, index) => (
              <th key={series} scope="col" class="num">
                <SeriesKey series={series} />
                <span class="chart-column-name">{names[index]}</span>
              </th>
            ))}
            {difference && (
              <th scope="col" class="num">
                {difference.name}
                <br />
                <small>{difference.formula}</small>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                <RowTitle row={row} />
              </th>
              {columns.map(({ series }, index) => (
                <ScoreCell key={series} row={row} column={index} />
              ))}
              {difference && <td class="num">{words.signed(row.value, digitsOf(row))}</td>}
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function ScoreCell({ row, column }: { readonly row: AxisRow; readonly column: number }) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { mean, count } = useChartWords()
  const isItem = row.answers.length > 0
  const answer = row.answers[column]
  return (
    <td class="num">
      {mean(row.scores[column]?.mean, digitsOf(row))}
      <small class="chart-cell-note">
        {isItem && (answer ? packText(answer) : t('charts.unanswered'))}
        {!isItem && count(row, column)}
      </small>
    </td>
  )
}
