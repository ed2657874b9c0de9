import { useOfficeDialog } from '#features/offices/use-office-dialog.tsx'
import { ArchivedBanner } from '#features/participants/archived-banner.tsx'
import { EditParticipant } from '#features/participants/participant-editor.tsx'
import { ParticipantMissing } from '#features/participants/participant-missing.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { useRecord } from '#services/use-session.ts'
import { PageHeader } from '#ui/content/page-header.tsx'

interface ParticipantEditPageProps {
  readonly id: string
}

export function ParticipantEditPage({ id }: ParticipantEditPageProps) {
  return <EditPage key={id} id={id} />
}

function EditPage({ id }: ParticipantEditPageProps) {
  const { t } = useLocale()
  const { dialog, addOffice } = useOfficeDialog()
  const person = useRecord({ type: 'participant', subject: id }, id)
  if (person === undefined) return null
  if (person === null) return <ParticipantMissing />
  return (
    <>
      <PageHeader
        title={t('participants.editTitle', { name: person.fields.name })}
        back={{ href: `/participants/${id}`, label: person.fields.name }}
        focusKey={id}
      />
      {person.fields.archived ? (
        <ArchivedBanner person={person} />
      ) : (
        <EditParticipant person={person} onAddOffice={addOffice} />
      )}
      {dialog}
    </>
  )
}
