import './interview.css'
import type { ComponentChildren } from 'preact'
import { useLocation } from 'preact-iso'
import { interviewId } from '#domain/interviews/interview.ts'
import type { RecordOf } from '#domain/record-types.ts'
import { useLocale } from '#i18n/locale.tsx'
import { useRecord } from '#services/use-session.ts'
import { Banner } from '#ui/content/banner.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'
import { InterviewFrame } from './interview-frame.tsx'
import { InterviewMissing } from './interview-missing.tsx'
import { useTalk, type InterviewSubject, type Talk } from './interview-subject.ts'
import { nextPlace, placeQuery, previousPlace, readPlace, type Place } from './places.ts'
import { ChangesStep } from './steps/changes-step.tsx'
import { NotesStep } from './steps/notes-step.tsx'
import { PrintStep } from './steps/print-step.tsx'
import { viewsScreens, ViewsStep } from './steps/views-step.tsx'
import { useInterviewNotes } from './use-interview-notes.ts'

interface InterviewPanelProps {
  readonly subject: InterviewSubject
  /** Self and staff on one chart: the whole screen, or a part of a paper. */
  readonly chart: (place: 'screen' | 'paper') => ComponentChildren
  /** The agreed sheet, on as many screens as it needs; `goTo` leads to one of them. */
  readonly agreed: {
    readonly screens: number
    readonly show: (at: number, goTo: (at: number) => void) => ComponentChildren
  }
}

/** 「面談」: staff and participant look at a round together, one thing at a time. */
export function InterviewPanel(props: InterviewPanelProps) {
  const { participant, round } = props.subject
  const { t } = useLocale()
  const talk = useTalk(props.subject)
  const query = { type: 'interview', subject: participant.id } as const
  const stored = useRecord(query, interviewId(round.id))
  if (talk === null) return <InterviewMissing subject={props.subject} />
  if (talk === undefined || stored === undefined) return <Spinner label={t('common.loading')} />
  return <Interview {...props} talk={talk} stored={stored} />
}

interface InterviewProps extends InterviewPanelProps {
  readonly talk: Talk
  readonly stored: RecordOf<'interview'> | null
}

function Interview({ subject, chart, agreed, talk, stored }: InterviewProps) {
  const { path, query, route } = useLocation()
  const notes = useInterviewNotes(subject, stored)
  const screens = {
    chart: 1,
    views: viewsScreens(talk.points),
    changes: 1,
    agreed: agreed.screens,
    notes: 1,
    print: 2,
  }
  const place = readPlace(query, screens)

  const show = (wanted: Place) => {
    route(path + placeQuery(wanted), true)
    scrollTo(0, 0)
  }
  /** Forward only with notes that are kept. */
  const go = async (wanted: Place) => {
    const isLeavingNotes = place.step === 'notes' && wanted.step === 'print'
    if (!isLeavingNotes || (await notes.confirm())) show(wanted)
  }
  const onPlace = (wanted: Place | null) => wanted && (() => void go(wanted))

  return (
    <InterviewFrame
      subject={subject}
      place={place}
      onBack={onPlace(previousPlace(place, screens))}
      onNext={onPlace(nextPlace(place, screens))}
      onStep={(step) => void go({ step, at: 1 })}
    >
      {notes.isReadOnly && <Archived />}
      {place.step === 'chart' && chart('screen')}
      {place.step === 'views' && <ViewsStep talk={talk} at={place.at} />}
      {place.step === 'changes' && <ChangesStep talk={talk} number={subject.number} />}
      {place.step === 'agreed' && agreed.show(place.at, (at) => show({ step: 'agreed', at }))}
      {place.step === 'notes' && <NotesStep notes={notes} />}
      {place.step === 'print' && (
        <PrintStep
          paper={place.at === 1 ? 'takeHome' : 'record'}
          subject={subject}
          talk={talk}
          notes={notes.notes}
          chart={() => chart('paper')}
        />
      )}
    </InterviewFrame>
  )
}

function Archived() {
  const { t } = useLocale()
  return (
    <div class="no-print">
      <Banner tone="info" title={t('interview.archivedTitle')}>
        {t('interview.archivedText')}
      </Banner>
    </div>
  )
}
