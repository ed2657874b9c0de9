import { OfficeList } from '#features/offices/office-list.tsx'
import { useOfficeDialog } from '#features/offices/use-office-dialog.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { Button } from '#ui/actions/button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function OfficesPage() {
  const { t } = useLocale()
  const { dialog, addOffice } = useOfficeDialog()
  return (
    <>
      <PageHeader
        title={t('offices.title')}
        lead={t('offices.lead')}
        back={{ href: '/settings', label: t('offices.backToSettings') }}
        focusKey="offices"
        actions={
          <Button variant="primary" icon="plus" onClick={() => addOffice()}>
            {t('offices.add')}
          </Button>
        }
      />
      <OfficeList />
      {dialog}
    </>
  )
}
