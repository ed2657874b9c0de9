import { RoundNotFound } from '#features/rounds/round-not-found.tsx'
import { PackTitle } from '#features/rounds/pack-notes.tsx'
import { answerAccess } from '#features/rounds/answer-access.ts'
import { chartsPath, interviewPath, paperPath, personPath } from '#features/rounds/round-paths.ts'
import { RoundPanel } from '#features/rounds/round/round-panel.tsx'
import { useRound } from '#features/rounds/use-round.ts'
import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

interface RoundPageProps {
  readonly id: string
  readonly round: string
}

export function RoundPage({ id, round: roundId }: RoundPageProps) {
  const { t, date } = useLocale()
  const view = useRound(id, roundId)
  if (view === undefined) return <Spinner label={t('common.loading')} />
  if (view === null) return <RoundNotFound participantId={id} />
  const { participant, number, pack, round } = view
  const { name } = participant.fields
  const canTalk = pack !== null && answerAccess({ ...view, wanted: 'agreed' }).kind === 'open'
  return (
    <>
      <PageHeader
        title={t('rounds.pageTitle', { name, n: number })}
        focusKey={roundId}
        lead={
          <div class="row gap-2">
            {pack && <PackTitle pack={pack} />}
            <span>{t('rounds.openedOn', { date: date(round.openedOn) })}</span>
          </div>
        }
        back={{ href: personPath(id), label: t('rounds.toPerson', { name }) }}
        actions={
          <>
            <LinkButton icon="print" href={paperPath(round)}>
              {t('paper.title')}
            </LinkButton>
            <LinkButton icon="chart" href={chartsPath(id)}>
              {t('rounds.charts')}
            </LinkButton>
            {canTalk && (
              <LinkButton icon="people" href={interviewPath(round)}>
                {t('interview.title')}
              </LinkButton>
            )}
          </>
        }
      />
      <RoundPanel view={view} />
    </>
  )
}
