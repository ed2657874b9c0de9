import { useOfficeDialog } from '#features/offices/use-office-dialog.tsx'
import { NewParticipant } from '#features/participants/participant-editor.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function ParticipantNewPage() {
  const { t } = useLocale()
  const { dialog, addOffice } = useOfficeDialog()
  return (
    <>
      <PageHeader
        title={t('participants.newTitle')}
        lead={t('participants.newLead')}
        back={{ href: '/participants', label: t('participants.backToList') }}
        focusKey="participant-new"
      />
      <NewParticipant onAddOffice={addOffice} />
      {dialog}
    </>
  )
}
