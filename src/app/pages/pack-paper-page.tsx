import { PaperPanel } from '#features/paper/paper-panel.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { printPage } from '#platform/print.ts'
import { useRecord } from '#services/use-session.ts'
import { Button } from '#ui/actions/button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'
import { Spinner } from '#ui/progress/spinner.tsx'
import { NoPackView } from './pack-page.tsx'

/** /settings/packs/:id/paper: a blank form for everybody. */
export function PackPaperPage({ id }: { readonly id: string }) {
  const { t } = useLocale()
  const record = useRecord({ type: 'pack' }, id)
  if (record === undefined) return <Spinner label={t('common.loading')} />
  if (record === null) return <NoPackView />
  return (
    <>
      <PageHeader
        title={t('paper.title')}
        lead={t('paper.lead')}
        back={{ href: `/settings/packs/${id}`, label: t('paper.toPack') }}
        actions={
          <Button variant="primary" icon="print" onClick={printPage}>
            {t('common.print')}
          </Button>
        }
        focusKey={`paper-${id}`}
      />
      <PaperPanel pack={record.fields.pack} />
    </>
  )
}
