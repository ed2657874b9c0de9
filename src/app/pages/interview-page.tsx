import { RoundRadar } from '#features/charts/round-radar.tsx'
import { InterviewPanel } from '#features/interview/interview-panel.tsx'
import { RoundNotFound } from '#features/rounds/round-not-found.tsx'
import { AgreedTalk, agreedScreens } from '#features/rounds/talk/agreed-talk.tsx'
import { useRound } from '#features/rounds/use-round.ts'
import { useLocale } from '#i18n/locale.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

interface InterviewPageProps {
  readonly id: string
  readonly round: string
}

/** /participants/:id/rounds/:round/interview */
export function InterviewPage({ id, round }: InterviewPageProps) {
  const { t } = useLocale()
  const view = useRound(id, round)
  if (view === undefined) return <Spinner label={t('common.loading')} />
  if (view === null) return <RoundNotFound participantId={id} />
  return (
    <InterviewPanel
      key={round}
      subject={view}
      chart={(place) => <RoundRadar participant={id} round={round} place={place} />}
      agreed={{
        screens: agreedScreens(view),
        show: (at, goTo) => <AgreedTalk view={view} at={at} goTo={goTo} />,
      }}
    />
  )
}
