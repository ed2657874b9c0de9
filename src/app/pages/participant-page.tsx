import { ArchiveButton } from '#features/participants/archive-button.tsx'
import { ArchivedBanner } from '#features/participants/archived-banner.tsx'
import { ConsentsPanel } from '#features/participants/consents-panel.tsx'
import { NotesPanel } from '#features/participants/notes-panel.tsx'
import { ParticipantCard } from '#features/participants/participant-card.tsx'
import { ParticipantMissing } from '#features/participants/participant-missing.tsx'
import { RoundsPanel } from '#features/rounds/rounds-panel.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { useRecord } from '#services/use-session.ts'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

interface ParticipantPageProps {
  readonly id: string
}

export function ParticipantPage({ id }: ParticipantPageProps) {
  return <Person key={id} id={id} />
}

function Person({ id }: ParticipantPageProps) {
  const { t } = useLocale()
  const person = useRecord({ type: 'participant', subject: id }, id)
  if (person === undefined) return null
  if (person === null) return <ParticipantMissing />
  const { name, kana, code, pseudonym, archived } = person.fields
  const isReadOnly = archived !== null
  return (
    <>
      <PageHeader
        title={name}
        lead={[kana, code, pseudonym].filter(Boolean).join(' · ')}
        back={{ href: '/participants', label: t('participants.backToList') }}
        focusKey={isReadOnly ? 'archived' : 'active'}
        actions={
          <>
            {!isReadOnly && <ArchiveButton person={person} />}
            <LinkButton href={`/participants/${id}/charts`} icon="chart">
              {t('participants.charts')}
            </LinkButton>
          </>
        }
      />
      <div class="stack gap-5">
        <ArchivedBanner person={person} />
        <RoundsPanel participantId={id} />
        <div class="grid grid-wide gap-5">
          <ParticipantCard person={person} />
          <ConsentsPanel participantId={id} isReadOnly={isReadOnly} />
        </div>
        <NotesPanel participantId={id} isReadOnly={isReadOnly} />
      </div>
    </>
  )
}
