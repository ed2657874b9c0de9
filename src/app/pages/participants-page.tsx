import { ParticipantList } from '#features/participants/participant-list.tsx'
import { useLocale } from '#i18n/locale.tsx'
import { LinkButton } from '#ui/actions/link-button.tsx'
import { PageHeader } from '#ui/content/page-header.tsx'

export function ParticipantsPage() {
  const { t } = useLocale()
  return (
    <>
      <PageHeader
        title={t('participants.title')}
        focusKey="participants"
        actions={
          <>
            <LinkButton href="/handover" icon="handover">
              {t('handover.title')}
            </LinkButton>
            <LinkButton href="/participants/new" variant="primary" icon="plus">
              {t('participants.add')}
            </LinkButton>
          </>
        }
      />
      <ParticipantList />
    </>
  )
}
