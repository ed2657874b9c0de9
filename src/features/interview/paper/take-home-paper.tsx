import type { ComponentChildren } from 'preact'
import type { PackItem } from '#domain/instruments/pack.ts'
import type { InterviewNotes } from '#domain/interviews/interview.ts'
import { useLocale } from '#i18n/locale.tsx'
import type { InterviewSubject, Talk } from '#features/interview/interview-subject.ts'
import { Paper } from './paper.tsx'
import { WrittenNotes } from './written-notes.tsx'

interface TakeHomePaperProps {
  readonly subject: InterviewSubject
  readonly talk: Talk
  readonly notes: InterviewNotes | null
  readonly chart: () => ComponentChildren
}

/** Few, so that the page stays one page and can be remembered. */
const MAX_LISTED = 3

/** 「本人に渡すページ」: the chart, what goes well, what we talk about next; in plain words. */
export function TakeHomePaper({ subject, talk, notes, chart }: TakeHomePaperProps) {
  const { t, date } = useLocale()
  const { participant, number } = subject
  return (
    <Paper kind="takeHome" title={t('interview.takeHomeTitle')} pack={talk.pack}>
      <p class="paper-whose">
        <strong>{t('interview.nameOf', { name: participant.fields.name })}</strong>
        <span>{t('rounds.number', { n: number })}</span>
        {notes && <span>{date(notes.heldOn)}</span>}
        <span>{talk.pack.title}</span>
      </p>
      {chart()}
      <div class="paper-columns">
        <GoingWell talk={talk} />
        <TalkNext talk={talk} />
      </div>
      <WrittenNotes notes={notes} />
    </Paper>
  )
}

/** What improved comes first, then what both see as good. */
function GoingWell({ talk: { points, changes } }: { readonly talk: Talk }) {
  const { t } = useLocale()
  const improved = changes?.improved.slice(0, MAX_LISTED).map(({ item }) => item) ?? []
  const good = points.strengths
    .map(({ item }) => item)
    .filter(({ no }) => !improved.some((item) => item.no === no))
    .slice(0, MAX_LISTED)
  return (
    <section>
      <h3>{t('interview.goingWell')}</h3>
      {improved.length + good.length === 0 && <p>{t('interview.goingWellNone')}</p>}
      <ul class="paper-list bare-list" role="list">
        {improved.map((item) => (
          <li key={item.no}>
            {plainText(item)}
            <small>{t('interview.better')}</small>
          </li>
        ))}
        {good.map((item) => (
          <li key={item.no}>{plainText(item)}</li>
        ))}
      </ul>
    </section>
  )
}

function TalkNext({ talk: { points } }: { readonly talk: Talk }) {
  const { t } = useLocale()
  return (
    <section>
      <h3>{t('interview.talkNext')}</h3>
      {points.differing.length === 0 && <p>{t('interview.talkNextNone')}</p>}
      <ul class="paper-list bare-list" role="list">
        {points.differing.slice(0, MAX_LISTED).map(({ item, self, staff }) => (
          <li key={item.no}>
            {plainText(item)}
            <small>
              {t('interview.selfSays', { answer: self?.label ?? '' })}
              {t('interview.separator')}
              {t('interview.staffSays', { answer: staff?.label ?? '' })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

const plainText = ({ plain, text }: PackItem): string => plain ?? text
