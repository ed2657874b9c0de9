import type { ComponentChildren } from 'preact'
import type { InterviewNotes } from '#domain/interviews/interview.ts'
import { useLocale } from '#i18n/locale.tsx'
import { printPage } from '#platform/print.ts'
import { Button } from '#ui/actions/button.tsx'
import { ScrollFrame } from '#ui/content/scroll-frame.tsx'
import type { InterviewSubject, Talk } from '#features/interview/interview-subject.ts'
import { RecordPaper } from '#features/interview/paper/record-paper.tsx'
import { TakeHomePaper } from '#features/interview/paper/take-home-paper.tsx'

interface PrintStepProps {
  readonly paper: 'takeHome' | 'record'
  readonly subject: InterviewSubject
  readonly talk: Talk
  /** Null: to be written by hand. */
  readonly notes: InterviewNotes | null
  readonly chart: () => ComponentChildren
}

/** One of two papers as it will be printed: for the participant, and for the file. */
export function PrintStep({ paper, subject, talk, notes, chart }: PrintStepProps) {
  const { t } = useLocale()
  const isTakeHome = paper === 'takeHome'
  return (
    <div class="stack">
      <div class="split no-print">
        <h2>{t(`interview.${paper}`)}</h2>
        <Button size="large" icon="print" onClick={printPage}>
          {t(isTakeHome ? 'interview.printTakeHome' : 'interview.printRecord')}
        </Button>
      </div>
      <ScrollFrame label={t(`interview.${paper}`)}>
        {isTakeHome ? (
          <TakeHomePaper subject={subject} talk={talk} notes={notes} chart={chart} />
        ) : (
          <RecordPaper subject={subject} talk={talk} notes={notes} />
        )}
      </ScrollFrame>
    </div>
  )
}
