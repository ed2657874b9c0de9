import { PaperPanel } from '#features/paper/paper-panel.tsx'
import { PackGone } from '#features/rounds/pack-gone.tsx'
import { PaperEntry } from '#features/rounds/paper-entry.tsx'
import { RoundNotFound } from '#features/rounds/round-not-found.tsx'
import { roundPath } from '#features/rounds/round-paths.ts'
import { useRound } from '#features/rounds/use-round.ts'
import { useLocale } from '#i18n/locale.tsx'
import { printPage } from '#platform/print.ts'
import { Button } from '#ui/actions/button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'

interface RoundPaperPageProps {
  readonly id: string
  readonly round: string
}

/** /participants/:id/rounds/:round/paper: a blank form for one person, and the way back from it. */
export function RoundPaperPage({ id, round: roundId }: RoundPaperPageProps) {
  const { t } = useLocale()
  const view = useRound(id, roundId)
  if (view === undefined) return <Spinner label={t('common.loading')} />
  if (view === null) return <RoundNotFound participantId={id} />
  const { participant, round, number, pack } = view
  return (
    <>
      <PageHeader
        title={t('paper.title')}
        lead={t('paper.lead')}
        back={{ href: roundPath(round), label: t('rounds.toRound', { n: number }) }}
        actions={
          pack && (
            <Button variant="primary" icon="print" onClick={printPage}>
              {t('common.print')}
            </Button>
          )
        }
        focusKey={`paper-${roundId}`}
      />
      {pack ? (
        <PaperPanel pack={pack} occasion={{ name: participant.fields.name, round: number }}>
          <PaperEntry view={view} pack={pack} />
        </PaperPanel>
      ) : (
        <PackGone wanted={round.pack} />
      )}
    </>
  )
}
