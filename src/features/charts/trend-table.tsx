import { Fragment } from 'preact'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import type { Rater } from '#domain/sheets/rater.ts'
import { SeriesKey } from '#ui/content/series-key.tsx'
import { Table } from '#ui/content/table.tsx'
import type { Trend, TrendCell, TrendRow } from './trend-view.ts'
import { useChartWords } from './use-chart-words.ts'

/** The lines in numbers: a row per round, a group of columns per domain. */
export function TrendTable({ trend }: { readonly trend: Trend }) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { raterName } = useChartWords()
  const { domains, raters, rows } = trend
  const hasGap = raters.includes('self') && raters.includes('staff')
  return (
    <div class="chart-table" data-view="trend">
      <Table caption={t('charts.trendCaption')} density="dense">
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              {t('charts.trendRound')}
            </th>
            {domains.map(({ id, title }) => (
              <th
                key={id}
                scope="colgroup"
                colSpan={raters.length + (hasGap ? 1 : 0)}
                class="chart-group"
                lang="ja"
              >
                {packText(title)}
              </th>
            ))}
          </tr>
          <tr>
            {domains.map(({ id }) => (
              <Fragment key={id}>
                {raters.map((rater) => (
                  <th key={rater} scope="col" class="num">
                    <SeriesKey series={rater} />
                    <br />
                    {raterName(rater)}
                  </th>
                ))}
                {hasGap && (
                  <th scope="col" class="num">
                    {t('charts.gapShort')}
                  </th>
                )}
              </Fragment>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TrendTableRow key={row.round.id} row={row} raters={raters} hasGap={hasGap} />
          ))}
        </tbody>
      </Table>
    </div>
  )
}

function TrendTableRow(props: {
  readonly row: TrendRow
  readonly raters: readonly Rater[]
  readonly hasGap: boolean
}) {
  const { row, raters, hasGap } = props
  const { roundName, shortDate, signed } = useChartWords()
  return (
    <tr>
      <th scope="row" class="nowrap">
        {roundName(row.round)}
        <small class="chart-cell-note">{shortDate(row.round.day)}</small>
      </th>
      {row.cells.map((cell, domain) => (
        <Fragment key={domain}>
          {raters.map((rater) => (
            <TrendTableCell key={rater} cell={cell} rater={rater} />
          ))}
          {hasGap && <td class="num">{signed(cell.gap)}</td>}
        </Fragment>
      ))}
    </tr>
  )
}

function TrendTableCell({ cell, rater }: { readonly cell: TrendCell; readonly rater: Rater }) {
  const { t } = useLocale()
  const { mean } = useChartWords()
  const score = cell.points.find((point) => point.rater === rater)?.score
  return (
    <td class="num">
      {mean(score?.mean)}
      <small class="chart-cell-note">
        {score && t('charts.count', { answered: score.answered, total: score.total })}
      </small>
    </td>
  )
}
