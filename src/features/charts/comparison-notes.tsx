import type { ComponentChildren } from 'preact'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import type { ViewKind } from '#domain/instruments/axis-views.ts'
import type { Comparison } from './comparison-view.ts'

interface ComparisonNotesProps {
  readonly comparison: Comparison
  /** The view that was asked for. */
  readonly wanted: ViewKind
}

/** What one must know to read the chart rightly; only what applies. */
export function ComparisonNotes({ comparison, wanted }: ComparisonNotesProps) {
  const { t } = useLocale()
  const { packText } = usePackWords()
  const { scale, columns, kind, rows, leftOut } = comparison
  const { min, max } = scale
  const labelOf = (value: number) =>
    packText(
      columns.at(-1)?.pack.scale.answers.find((answer) => answer.value === value)?.label ?? '',
    )
  const reversed = comparison.items.filter((item) => item.isReversed).map((item) => item.no)
  const versions = [...new Set(columns.map(({ pack }) => pack.version))]
  const hasGaps = rows.some(({ scores }) => scores.some(({ mean }) => mean === null))
  return (
    <ul class="chart-notes">
      <Note isGeneral>
        {t('charts.noteScale', { max, min, maxLabel: labelOf(max), minLabel: labelOf(min) })}
      </Note>
      {rows.some(({ no }) => no !== null) && (
        <Note isGeneral>
          {t(kind === 'item' ? 'charts.noteItemNumbers' : 'charts.noteNumbers')}
        </Note>
      )}
      {reversed.length > 0 && (
        <Note isGeneral>
          {t('charts.noteReversed', { items: reversed.join(t('charts.separator')), max, min })}
        </Note>
      )}
      {hasGaps && <Note>{t('charts.noteGaps')}</Note>}
      {kind !== wanted && <Note>{t('charts.noteFallback')}</Note>}
      {versions.length > 1 && (
        <Note>
          {t('charts.noteVersions', {
            versions: versions
              .map((version) => t('charts.version', { version }))
              .join(t('charts.separator')),
          })}
        </Note>
      )}
      {leftOut > 0 && <Note>{t('charts.noteLeftOut', { count: leftOut })}</Note>}
    </ul>
  )
}

/** A general note holds for every comparison of the page: paper has it once. */
function Note(props: {
  readonly isGeneral?: boolean | undefined
  readonly children: ComponentChildren
}) {
  return <li data-general={props.isGeneral}>{props.children}</li>
}
