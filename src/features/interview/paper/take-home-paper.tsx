import type { ComponentChildren } from 'preact'
import type { PackItem } from '#domain/instruments/pack.ts'
import type { InterviewNotes } from '#domain/interviews/interview.ts'
import { useLocale } from '#i18n/locale.tsx'
import { PackSentence, PackText } from '#i18n/pack-text.tsx'
import { usePackWords } from '#i18n/pack-words.ts'
import type { InterviewSubject, Talk } from '#features/interview/interview-subject.ts'
import { Paper } from './paper.tsx'
import { takeHomePoints, type TakeHomePoints } from './take-home-points.ts'
import { WrittenNotes } from './written-notes.tsx'

interface TakeHomePaperProps {
  readonly subject: InterviewSubject
  readonly talk: Talk
  readonly notes: InterviewNotes | null
  readonly chart: () => ComponentChildren
}

/** 「本人に渡すページ」: the chart, what goes well, what we talk about next; in plain words. */
export function TakeHomePaper({ subject, talk, notes, chart }: TakeHomePaperProps) {
  const { t, date } = useLocale()
  const { participant, number } = subject
  const points = takeHomePoints(talk)
  return (
    <Paper kind="takeHome" title={t('interview.takeHomeTitle')} pack={talk.pack}>
      <p class="interview-paper-whose">
        <strong>{t('participants.named', { name: participant.fields.name })}</strong>
        <span>{t('rounds.number', { n: number })}</span>
        {notes && <span>{date(notes.heldOn)}</span>}
        <PackText text={talk.pack.title} />
      </p>
      {chart()}
      <div class="interview-paper-columns">
        <GoingWell {...points} />
        <TalkNext {...points} />
      </div>
      <WrittenNotes notes={notes} />
    </Paper>
  )
}

/** What improved comes first, then what both see as good. */
function GoingWell({ improved, strengths }: Pick<TakeHomePoints, 'improved' | 'strengths'>) {
  const { t } = useLocale()
  return (
    <section>
      <h3>{t('interview.goingWell')}</h3>
      {improved.length + strengths.length === 0 && <p>{t('interview.goingWellNone')}</p>}
      <ul class="interview-paper-list bare-list" role="list">
        {improved.map(({ item }) => (
          <Point key={item.no} item={item} detail={t('interview.better')} />
        ))}
        {strengths.map(({ item, self }) => (
          <Point
            key={item.no}
            item={item}
            detail={
              <PackSentence
                words={{ answer: self?.label ?? '' }}
                say={(answers) => t('interview.bothSay', answers)}
              />
            }
          />
        ))}
      </ul>
    </section>
  )
}

function TalkNext({ talkNext }: Pick<TakeHomePoints, 'talkNext'>) {
  const { t } = useLocale()
  return (
    <section>
      <h3>{t('interview.talkNext')}</h3>
      {talkNext.length === 0 && <p>{t('interview.talkNextNone')}</p>}
      <ul class="interview-paper-list bare-list" role="list">
        {talkNext.map(({ item, self, staff }) => (
          <Point
            key={item.no}
            item={item}
            detail={
              <PackSentence
                words={{ self: self?.label ?? '', staff: staff?.label ?? '' }}
                say={(answers) => t('interview.bothSides', answers)}
              />
            }
          />
        ))}
      </ul>
    </section>
  )
}

interface PointProps {
  readonly item: PackItem
  readonly detail: ComponentChildren
}

/** An item in plain words, where the pack has them. */
function Point({ item, detail }: PointProps) {
  const { itemText } = usePackWords()
  return (
    <li>
      <span lang="ja">{itemText(item, true)}</span>
      <small>{detail}</small>
    </li>
  )
}
