import { useLocale } from '#i18n/locale.tsx'
import { printPage } from '#platform/print.ts'
import { useRecord } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { EmptyState } from '#ui/content/empty-state.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { ChartsPanel } from '#features/charts/charts-panel.tsx'

/** /participants/:id/charts */
export function ChartsPage({ id }: { readonly id: string }) {
  const { t } = useLocale()
  const participant = useRecord({ type: 'participant', subject: id }, id)
  if (participant === undefined) return <p>{t('common.loading')}</p>
  if (participant === null) return <NobodyHere />
  return (
    <>
      <PageHeader
        title={t('charts.title')}
        lead={t('participants.named', { name: participant.fields.name })}
        back={{ href: `/participants/${id}`, label: t('charts.backToPerson') }}
        actions={
          <Button icon="print" onClick={printPage}>
            {t('common.print')}
          </Button>
        }
        focusKey={id}
      />
      <ChartsPanel participant={id} />
    </>
  )
}

function NobodyHere() {
  const { t } = useLocale()
  return (
    <EmptyState
      icon="person"
      title={t('charts.notFoundTitle')}
      action={<LinkButton href="/participants">{t('app.toParticipants')}</LinkButton>}
    >
      {t('charts.notFoundText')}
    </EmptyState>
  )
}
