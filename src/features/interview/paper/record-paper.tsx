import type { InterviewNotes } from '#domain/interviews/interview.ts'
import {
  countComparison,
  reversalSum,
  type ComparedItem,
  type GivenAnswer,
} from '#domain/sheets/compare-items.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PackSentence } from '#i18n/pack-text.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import { DefinitionList } from '#ui/content/definition-list.tsx'
import { Table } from '#ui/content/table.tsx'
import type { InterviewSubject, Talk } from '#features/interview/interview-subject.ts'
import { Paper } from './paper.tsx'
import { WrittenNotes } from './written-notes.tsx'

interface RecordPaperProps {
  readonly subject: InterviewSubject
  readonly talk: Talk
  readonly notes: InterviewNotes | null
}

/** 「面談の記録」, for the file: who, when, both answers with their gaps, what was agreed. */
export function RecordPaper({ subject, talk, notes }: RecordPaperProps) {
  const { t } = useLocale()
  const { pack, items } = talk
  return (
    <Paper kind="record" title={t('interview.record')} pack={pack}>
      <Head subject={subject} talk={talk} notes={notes} />
      <WrittenNotes notes={notes} />
      <section class="stack gap-2">
        <h3>{t('interview.answers')}</h3>
        <p>{t('interview.counts', { ...countComparison(items) })}</p>
        <AnswerTable items={items} />
        <p class="small muted">
          {items.some(({ item }) => item.reverse)
            ? t('interview.reversedNote', { sum: reversalSum(pack) })
            : t('interview.gapNote')}
        </p>
      </section>
    </Paper>
  )
}

function Head({ subject, talk: { pack, self, staff }, notes }: RecordPaperProps) {
  const { t, date } = useLocale()
  const { participant, round, number } = subject
  const { name, code } = participant.fields
  const { employment } = staff
  const days = { self: date(self.filledOn), staff: date(staff.filledOn) }
  const entries = {
    'interview.name': name,
    'interview.code': code,
    'interview.heldOn': notes && date(notes.heldOn),
    'interview.staffName': notes?.staffName,
    'interview.round': t('interview.roundValue', { n: number, date: date(round.openedOn) }),
    'interview.pack': (
      <PackSentence
        words={{ title: pack.title }}
        say={({ title }) => t('interview.packValue', { title, version: pack.version })}
      />
    ),
    'interview.employment': employment && t(`common.${employment}`),
    'interview.filledOn': t('interview.filledOnValue', days),
  } as const
  return (
    <DefinitionList
      items={entriesOf(entries).map(([key, value]) => ({
        key,
        term: t(key),
        description: value || t('common.none'),
      }))}
    />
  )
}

const entriesOf = <K extends string, V>(entries: Readonly<Record<K, V>>) =>
  Object.entries(entries) as [K, V][]

function AnswerTable({ items }: { readonly items: readonly ComparedItem[] }) {
  const { t } = useLocale()
  const { itemText } = usePackWords()
  const hasAgreed = items.some(({ agreed }) => agreed !== null)
  return (
    <Table caption={t('interview.answers')} captionHidden density="dense">
      <thead>
        <tr>
          <th scope="col">{t('interview.itemColumn')}</th>
          <th scope="col">{t('common.self')}</th>
          <th scope="col">{t('common.staff')}</th>
          <th scope="col" class="num">
            {t('interview.gapColumn')}
          </th>
          {hasAgreed && <th scope="col">{t('common.agreed')}</th>}
        </tr>
      </thead>
      <tbody>
        {items.map(({ item, self, staff, agreed, value }) => (
          <tr key={item.no}>
            <th scope="row">
              <span lang="ja">
                {t('interview.item', { no: item.no, text: itemText(item, false) })}
              </span>
              {item.reverse && <small>{t('interview.reversed')}</small>}
            </th>
            <td>
              <Answer given={self} />
            </td>
            <td>
              <Answer given={staff} />
            </td>
            <td class="num">{gapText(value)}</td>
            {hasAgreed && (
              <td>
                <Answer given={agreed} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function Answer({ given }: { readonly given: GivenAnswer | null }) {
  const { t } = useLocale()
  if (!given) return t('interview.noAnswer')
  const { raw, label } = given
  return (
    <PackSentence words={{ label }} say={({ label }) => t('interview.answer', { raw, label })} />
  )
}

/** +2, 0, −1; nothing where a side gave no answer. */
function gapText(value: number | null): string {
  if (value === null) return '–'
  if (value === 0) return '0'
  return value > 0 ? `+${value}` : `−${-value}`
}
