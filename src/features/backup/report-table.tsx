import { useLocale } from '#i18n/locale.tsx'
import type { RestoreReport } from '#services/backup/restore.ts'
import { Table } from '#ui/content/table.tsx'

const ALWAYS = ['new', 'same', 'newerInFile', 'newerHere'] as const
const RARE = ['bothChanged', 'conflicting', 'repaired'] as const
const RARE_LINES = ['unknown', 'unreadable', 'handovers'] as const

/** How many records stand how; what is rare is told only where there is some. */
export function ReportTable({ report }: { readonly report: RestoreReport }) {
  const { t, number } = useLocale()
  const { standings, onlyHere } = report
  const rows = [
    ...ALWAYS.map((name) => [name, standings[name]] as const),
    ...RARE.map((name) => [name, standings[name]] as const).filter(([, count]) => count > 0),
    ...RARE_LINES.map((name) => [name, report[name]] as const).filter(([, count]) => count > 0),
    ['onlyHere', onlyHere] as const,
  ]
  return (
    <Table caption={t('restore.reportCaption')} captionHidden>
      <tbody>
        {rows.map(([name, count]) => (
          <tr key={name}>
            <th scope="row">{t(`restore.count.${name}`)}</th>
            <td class="num">{t('restore.records', { count: number(count) })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
