import type { Pack } from '#domain/instruments/pack.ts'
import type { Answers } from '#domain/sheets/answers.ts'
import { itemValues } from '#domain/sheets/scores.ts'
import { useLocale } from '#i18n/locale.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { Badge } from '#ui/content/badge.tsx'
import { Table } from '#ui/content/table.tsx'
import { ItemCell } from '#features/rounds/item-cell.tsx'

interface AnswerTableProps {
  readonly pack: Pack
  readonly answers: Answers
  readonly caption: string
}

/** A frozen sheet in words, gaps marked. */
export function AnswerTable({ pack, answers, caption }: AnswerTableProps) {
  const { t } = useLocale()
  const { itemText, packText } = usePackWords()
  const rawByItem = new Map(itemValues(pack, answers).map(({ no, raw }) => [no, raw]))
  const labels = new Map(pack.scale.answers.map(({ value, label }) => [value, label]))
  const words = (no: number) => {
    const raw = rawByItem.get(no) ?? null
    if (raw === null) return <Badge tone="warn">{t('rounds.unanswered')}</Badge>
    return t('rounds.answer', { label: packText(labels.get(raw) ?? ''), raw })
  }
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('rounds.item')}</th>
          <th scope="col">{t('sheet.answer')}</th>
        </tr>
      </thead>
      <tbody>
        {pack.items.map((item) => (
          <tr key={item.no}>
            <th scope="row">
              <ItemCell no={item.no}>{itemText(item, false)}</ItemCell>
            </th>
            <td class="answer-cell">{words(item.no)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** For a sheet whose wording this device does not have: the numbers of the paper form. */
export function NumberedAnswers({ answers, caption }: Omit<AnswerTableProps, 'pack'>) {
  const { t } = useLocale()
  const entries = Object.entries(answers).toSorted(([a], [b]) => Number(a) - Number(b))
  if (entries.length === 0) return <p>{t('rounds.noAnswers')}</p>
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('rounds.item')}</th>
          <th scope="col">{t('rounds.rawAnswer')}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map(([no, value]) => (
          <tr key={no}>
            <th scope="row">{t('rounds.itemNumber', { no })}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
